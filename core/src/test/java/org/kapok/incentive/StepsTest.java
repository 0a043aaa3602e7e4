package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.VenueId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Rounding;

/** What each kind of step pays. */
class StepsTest {

  @Test
  void theFirstParticipationOfAWindowIsCreditedTheWholeCurveAlsoForNothing() {
    Table one = new Table(List.of(new Table.Row(Amount.ZERO, Amount.ONE)));
    OneRule scheme =
        OneRule.of(Measure.pay(0), Step.each(Window.DAY).pay(one))
            .at("2025-03-01T08:00")
            .at("2025-03-01T09:00")
            .at("2025-03-02T08:00");
    assertThat(scheme.amounts()).containsExactly("1", "0", "1");
  }

  @Test
  void roundingIsOverTheRunningTotalSoNothingDrifts() {
    Rate tenAnHour = new Rate(Amount.of(10), Amount.of(60));
    OneRule down =
        OneRule.of(Measure.count("minutes"), Step.each(Window.DAY).pay(Rounded.down(tenAnHour)));
    OneRule half =
        OneRule.of(
            Measure.count("minutes"),
            Step.each(Window.DAY).pay(new Rounded(tenAnHour, Rounding.HALF_UP, Amount.ONE)));
    for (OneRule each : List.of(down, half)) {
      each.minutes("2025-03-01T08:00", 20);
      each.minutes("2025-03-01T09:00", 20);
      each.minutes("2025-03-01T10:00", 20);
    }
    assertThat(down.amounts()).containsExactly("3", "3", "4");
    assertThat(half.amounts()).containsExactly("3", "4", "3");
  }

  @Test
  void aRepeatingMilestonePaysAtItsStartAndAgainEveryTime() {
    OneRule scheme =
        OneRule.of(
            Measure.count("minutes"),
            Step.each(Window.LIFETIME).pay(new Every(Amount.of(20), Amount.of(10), Amount.of(5))));
    scheme.minutes("2025-03-01T08:00", 9).minutes("2025-03-02T08:00", 1);
    scheme.minutes("2025-03-03T08:00", 19).minutes("2025-03-04T08:00", 21);
    assertThat(scheme.amounts()).containsExactly("0", "5", "0", "10");
  }

  @Test
  void aNegativeCreditGivesHeadroomBack() {
    OneRule scheme = OneRule.of(Measure.count("delta"), Step.each(Window.WEEK).max(10));
    scheme.delta("2025-03-03T08:00", 8).delta("2025-03-03T09:00", 5);
    scheme.delta("2025-03-04T08:00", -3).delta("2025-03-05T08:00", 5);
    assertThat(scheme.amounts()).containsExactly("8", "2", "-3", "3");
  }

  @Test
  void deductionsGoOnUntilTheyAreUsedUp() {
    OneRule scheme = OneRule.of(Measure.pay(-2), Step.each(Window.YEAR).min(Figure.of(-4)));
    scheme.at("2025-03-01T08:00").at("2025-03-02T08:00").at("2025-03-03T08:00");
    scheme.at("2026-01-01T00:00");
    assertThat(scheme.amounts()).containsExactly("-2", "-2", "0", "-2");
  }

  @Test
  void limitsMayOverlapInEitherOrder() {
    Step day = Step.each(Window.DAY).max(4);
    Step week = Step.each(Window.WEEK).max(6);
    for (Step[] order : List.of(new Step[] {day, week}, new Step[] {week, day})) {
      OneRule scheme = OneRule.of(Measure.pay(3), order);
      scheme.at("2025-03-03T08:00").at("2025-03-03T09:00").at("2025-03-04T08:00");
      scheme.at("2025-03-10T08:00");
      List<String> expected =
          order[0] == day ? List.of("3", "1", "2", "3") : List.of("3", "1", "0", "3");
      // Week first: its own output of 6 is used up by the credits that the day then cuts.
      assertThat(scheme.amounts()).isEqualTo(expected);
    }
  }

  @Test
  void equalStartsAreScoredByTheCodePointsOfTheirIds() {
    OneRule scheme = OneRule.of(Measure.pay(1), Step.each(Window.DAY).max(1));
    for (String id : List.of("9", "10", "\uFFFD", "\uD83D\uDE00")) {
      scheme.at("2025-03-01T08:00", one -> one.id(org.kapok.id.ParticipationId.of(id)));
    }
    assertThat(scheme.statement().lines())
        .extracting(line -> line.participation().orElseThrow() + " " + line.amount())
        .containsExactly("10 1", "9 0", "\uFFFD 0", "\uD83D\uDE00 0");
  }

  @Test
  void aBoundIsLookedUpByTheStepsKey() {
    Map<String, Amount> caps = Map.of("a", Amount.of(3), "b", Amount.of(1), "c", Amount.ZERO);
    OneRule scheme =
        OneRule.of(Measure.pay(2), Step.each(Window.YEAR).by("kind").max(Figure.named("cap")))
            .with(
                draft ->
                    draft.putFields(
                        "cap", Field.lookup(new Lookup("kind", caps, Optional.empty()))));
    scheme.at("2025-03-01T08:00").at("2025-03-02T08:00");
    scheme.at("2025-03-03T08:00", one -> one.kind("b"));
    scheme.at("2025-03-04T08:00", one -> one.kind("c"));
    assertThat(scheme.amounts()).containsExactly("2", "1", "1", "0");
  }

  @Test
  void onceForEachValueOfAKeyAndOnceForNone() {
    OneRule scheme = OneRule.of(Measure.pay(1), Step.each(Window.LIFETIME).by("venue").max(1));
    scheme.at("2025-03-01T08:00", one -> one.venue(VenueId.of("v-1")));
    scheme.at("2025-03-02T08:00", one -> one.venue(VenueId.of("v-2")));
    scheme.at("2025-03-03T08:00", one -> one.venue(VenueId.of("v-1")));
    scheme.at("2025-03-04T08:00").at("2025-03-05T08:00");
    assertThat(scheme.amounts()).containsExactly("1", "1", "0", "1", "0");
  }

  @Test
  void eachPairOfCodesIsAKeyOfItsOwn() {
    OneRule scheme =
        OneRule.of(Measure.pay(1), Step.each(Window.LIFETIME).by("kind", "theme").max(1));
    for (int time = 0; time < 2; time++) {
      for (String kind : List.of("a", "b", "c")) {
        String start = "2025-03-0" + (time + 1) + "T08:00";
        scheme.at(start, one -> one.kind(kind));
        scheme.at(start, one -> one.kind(kind).theme("red"));
        scheme.at(start, one -> one.kind(kind).theme("green"));
      }
    }
    assertThat(scheme.amounts().subList(0, 9)).containsOnly("1");
    assertThat(scheme.amounts().subList(9, 18)).containsOnly("0");
  }

  @Test
  void aRuleThatReadsAnAccountRunsAfterItsFeedersWhateverTheDeclaredOrder() {
    AccountId stamps = AccountId.of("stamps");
    OneRule scheme =
        new OneRule(OneRule.SHANGHAI)
            .with(draft -> draft.accounts(List.of(Account.of("points"), Account.of("stamps"))))
            .rule(
                "double",
                rule -> rule.measure(Measure.from(stamps)).addThen(Step.times(Figure.of(2))))
            .rule("first", rule -> rule.measure(Measure.pay(1)).into(List.of(stamps)))
            .rule("second", rule -> rule.measure(Measure.pay(4)).into(List.of(stamps)))
            .at("2025-03-01T08:00");
    assertThat(scheme.statement().lines())
        .extracting(line -> line.rule() + " " + line.account() + " " + line.amount())
        .containsExactly("double points 10", "first stamps 1", "second stamps 4");
  }

  @Test
  void aGroupLimitsItsRulesTogetherInDeclaredOrder() {
    AccountId group = AccountId.of("group");
    OneRule scheme =
        new OneRule(OneRule.SHANGHAI)
            .with(
                draft ->
                    draft.accounts(
                        List.of(
                            Account.of("points"),
                            Account.builder()
                                .id(group)
                                .addThen(Step.each(Window.DAY).max(5))
                                .addInto(AccountId.of("points"))
                                .build())))
            .rule("b", rule -> rule.measure(Measure.pay(3)).into(List.of(group)))
            .rule("a", rule -> rule.measure(Measure.pay(4)).into(List.of(group)))
            .at("2025-03-01T08:00");
    Statement statement = scheme.statement();
    assertThat(statement.credited("points")).isEqualTo(Amount.of(5));
    assertThat(statement.lines())
        .extracting(line -> line.rule() + " " + line.account() + " " + line.amount())
        .containsExactly("b group 3", "b points 3", "a group 2", "a points 2");
  }
}
