package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** Corners in which some figure has to be the right one, and the README says which. */
class LesserChoicesTest {
  private static final AccountId GROUP = AccountId.of("group");
  private static final AccountId STAMPS = AccountId.of("stamps");
  private static final Instant MARCH = Instant.parse("2025-03-31T00:00:00Z");

  private static OneRule scheme(Account... accounts) {
    return new OneRule(OneRule.SHANGHAI).with(scheme -> scheme.accounts(List.of(accounts)));
  }

  private static Account group(Window each) {
    return Account.builder()
        .id(GROUP)
        .addThen(Step.each(each).keep(Keep.BEST))
        .addInto(Rule.POINTS)
        .build();
  }

  private static Account intoGroup(String id, Step... then) {
    return Account.builder().id(AccountId.of(id)).addThen(then).addInto(GROUP).build();
  }

  private static Condition kind(String code) {
    return Condition.is("kind", code);
  }

  private static List<String> lines(OneRule rule, AccountId account) {
    return rule.statement(MARCH).lines().stream()
        .filter(line -> line.account().equals(account))
        .map(line -> line.rule().orElseThrow() + " " + line.amount())
        .toList();
  }

  @Test
  void whereTheGreatestTotalFallsToAnAbsentRuleTheFallIsBookedOnTheFirstThatIsThere() {
    OneRule rule = scheme(group(Window.YEAR), Account.of("points"));
    for (String name : List.of("a", "b")) {
      rule.rule(name, one -> one.measure(Measure.count("delta")).when(kind(name)).addInto(GROUP));
    }
    rule.delta("2025-03-01T08:00", 8);
    rule.at("2025-03-02T08:00", one -> one.kind("b").putQuantities("delta", Amount.of(6)));
    rule.delta("2025-03-03T08:00", -5);
    assertThat(lines(rule, Rule.POINTS))
        .as("from 8 of a to 6 of b: 2 less, not 5, and on a, which alone brought something")
        .containsExactly("a 8", "a -2");
  }

  @Test
  void aRuleCompetesByEachOfItsWaysWithinAParticipationAndByTheirSumOverAWindow() {
    Account doubled = intoGroup("doubled", Step.times(Figure.of(2)));
    for (Window each : List.of(Window.PARTICIPATION, Window.YEAR)) {
      OneRule rule =
          scheme(intoGroup("plain"), doubled, group(each), Account.of("points"))
              .rule(
                  "both",
                  one ->
                      one.measure(Measure.pay(5))
                          .addInto(AccountId.of("plain"), AccountId.of("doubled")))
              .rule("other", one -> one.measure(Measure.pay(12)).addInto(GROUP))
              .at("2025-03-01T08:00");
      assertThat(lines(rule, Rule.POINTS))
          .as("12 is more than 10, but less than 5 and 10 together")
          .containsExactly(each == Window.YEAR ? "both 15" : "other 12");
    }
  }

  private static OneRule pendingStamps() {
    return scheme(Account.of("points"), Account.of("stamps"))
        .rule(
            "stamp",
            one ->
                one.measure(Measure.pay(1))
                    .addInto(STAMPS)
                    .paid(Payment.AT_CLOSE)
                    .closes(Window.YEAR))
        .at("2025-03-01T08:00")
        .at("2025-03-02T08:00");
  }

  @Test
  void whatIsPendingInAnAccountIsCountedFromIt() {
    Step two = Step.each(Window.LIFETIME).pay(Every.of(2, 50));
    OneRule rule =
        pendingStamps().rule("card", one -> one.measure(Measure.from(STAMPS)).addThen(two));
    assertThat(lines(rule, Rule.POINTS))
        .as("50 for two stamps, though they are posted only at the end of the year")
        .containsExactly("card 0", "card 50");
    assertThat(rule.statement(MARCH).pending(STAMPS, Optional.empty(), Optional.empty()))
        .isEqualTo(Amount.of(2));
  }

  @Test
  void whatIsPendingInAnAccountIsHeld() {
    Field held = Field.builder().held(new Held(STAMPS, Optional.empty())).build();
    OneRule rule =
        pendingStamps()
            .with(scheme -> scheme.putFields("stamps held", held))
            .rule(
                "bonus",
                one ->
                    one.measure(Measure.pay(7))
                        .when(Condition.field("stamps held", Match.atLeast(AttributeValue.of(1)))));
    assertThat(lines(rule, Rule.POINTS))
        .as("the pending stamp of 1 March is held on 2 March")
        .containsExactly("bonus 7");
  }

  @Test
  void whatOverflowsIntoAnAccountIsCountedFromIt() {
    Account points =
        Account.builder()
            .id(Rule.POINTS)
            .addThen(Step.each(Window.YEAR).max(3).overflow("stamps"))
            .build();
    OneRule rule =
        scheme(points, Account.of("stamps"), Account.of("charity"))
            .rule("r", one -> one.measure(Measure.pay(5)))
            .rule(
                "matched",
                one -> one.measure(Measure.from(STAMPS)).addInto(AccountId.of("charity")))
            .at("2025-03-01T08:00");
    assertThat(lines(rule, AccountId.of("charity"))).containsExactly("matched 2");
  }

  @Test
  void aFloorAndACapThatCountWhatIsPaidKeepAnAccountBetweenThem() {
    List<String> own = List.of("5", "-10", "10");
    List<String> paid = List.of("5", "-5", "5");
    assertThat(clamped(step -> step)).as("each by its own output").isEqualTo(own);
    assertThat(clamped(Step::countingPaid)).as("by what is paid").isEqualTo(paid);
  }

  private static List<String> clamped(UnaryOperator<Step> counting) {
    Account points =
        Account.builder()
            .id(Rule.POINTS)
            .addThen(counting.apply(Step.each(Window.YEAR).min(0)))
            .addThen(counting.apply(Step.each(Window.YEAR).max(5)))
            .build();
    return OneRule.of(Measure.count("delta"))
        .with(scheme -> scheme.accounts(List.of(points)))
        .delta("2025-03-01T08:00", 10)
        .delta("2025-03-02T08:00", -30)
        .delta("2025-03-03T08:00", 20)
        .amounts();
  }

  @Test
  void theTimeOfDayIsCutToWholeSeconds() {
    LocalTime last = LocalTime.of(7, 59, 59);
    OneRule rule =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "early",
                one ->
                    one.measure(Measure.pay(1))
                        .when(Condition.field("time", Match.atMost(AttributeValue.of(last)))))
            .at("2025-03-01T07:59:59.9")
            .at("2025-03-01T08:00:00");
    assertThat(lines(rule, Rule.POINTS))
        .as("0.9 of a second after 07:59:59 is still 07:59:59")
        .containsExactly("early 1");
  }
}
