package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Opening;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** When accounts open, with what, and what is held in them afterwards. */
class OpeningAndHeldTest {
  private static final AccountId POINTS = AccountId.of("points");
  private static final Instant MID_MARCH = Instant.parse("2025-03-15T00:00:00Z");

  /** A scheme whose account opens with 10. */
  private static OneRule opening(Window each, Step... then) {
    Account account =
        Account.builder().id(POINTS).each(each).opening(Figure.of(10)).addThen(then).build();
    return OneRule.of(Measure.pay(1)).with(scheme -> scheme.accounts(List.of(account)));
  }

  private static List<String> datesAndAmounts(OneRule rule) {
    return rule.statement(MID_MARCH).lines().stream()
        .map(line -> line.date() + " " + line.amount())
        .toList();
  }

  @Test
  void whatIsHeldOverAWindowThatNothingElseNamesCanBeRead() {
    Field held = Field.builder().held(new Held(POINTS, Optional.of(Window.MONTH))).build();
    Condition few = Condition.field("held", Match.lessThan(AttributeValue.of(1)));
    OneRule rule =
        new OneRule(OneRule.SHANGHAI)
            .with(scheme -> scheme.putFields("held", held))
            .rule("r", one -> one.measure(Measure.pay(1)).when(few))
            .at("2025-01-30T08:00")
            .at("2025-01-31T08:00")
            .at("2025-02-01T08:00");
    assertThat(datesAndAmounts(rule)).containsExactly("2025-01-30 1", "2025-02-01 1");
  }

  @Test
  void theFirstPeriodOpensWhenTheSubjectJoins() {
    OneRule rule = opening(Window.MONTH).facts(who -> who.joined(LocalDate.of(2025, 2, 10)));
    assertThat(datesAndAmounts(rule)).containsExactly("2025-02-10 10", "2025-03-01 10");
  }

  @Test
  void theFirstPeriodOpensWithTheFirstParticipationIfNothingElseIsKnown() {
    OneRule rule = opening(Window.QUARTER).at("2025-02-10T08:00");
    assertThat(datesAndAmounts(rule)).containsExactly("2025-02-10 10", "2025-02-10 1");
  }

  @Test
  void theFirstPeriodOpensNoEarlierThanTheSchemeIsInForce() {
    OneRule rule =
        opening(Window.QUARTER)
            .with(scheme -> scheme.effective(DateSpan.from(LocalDate.of(2025, 2, 3))))
            .at("2025-02-10T08:00");
    assertThat(datesAndAmounts(rule)).containsExactly("2025-02-03 10", "2025-02-10 1");
  }

  @Test
  void nothingOpensForASubjectOfWhichNoDateIsKnown() {
    assertThat(datesAndAmounts(opening(Window.MONTH))).isEmpty();
    assertThat(datesAndAmounts(opening(Window.LIFETIME))).isEmpty();
  }

  @Test
  void whatIsBroughtAlongStandsForTheOpeningOfThePeriodOfItsDateOnly() {
    OneRule rule =
        opening(Window.QUARTER)
            .with(scheme -> scheme.effective(DateSpan.from(LocalDate.of(2025, 2, 3))))
            .facts(
                who ->
                    who.addOpenings(
                        new Opening(
                            SchemeId.of("one"),
                            LocalDate.of(2024, 12, 31),
                            Map.of(POINTS, Amount.of(3)))));
    assertThat(datesAndAmounts(rule))
        .as("the last quarter of 2024 is brought along, the first of 2025 opens")
        .containsExactly("2024-12-31 3", "2025-02-03 10");
  }

  @Test
  void whatIsBroughtAlongOfALifetimeStandsForItsOpeningAlsoBeforeTheSchemeIsInForce() {
    OneRule rule =
        opening(Window.LIFETIME)
            .with(scheme -> scheme.effective(DateSpan.from(LocalDate.of(2025, 2, 3))))
            .facts(
                who ->
                    who.addOpenings(
                        new Opening(
                            SchemeId.of("one"),
                            LocalDate.of(2024, 12, 31),
                            Map.of(POINTS, Amount.of(3)))));
    assertThat(datesAndAmounts(rule)).containsExactly("2024-12-31 3");
  }

  @Test
  void aLookUpWithOtherwiseIsKnownWhereAnAccountOpens() {
    Lookup byVenue = new Lookup("venue", Map.of("v-1", Amount.of(7)), Optional.of(Amount.of(4)));
    OneRule rule =
        opening(Window.YEAR, Step.each(Window.YEAR).by("venue").max(Figure.named("cap")))
            .with(scheme -> scheme.putFields("cap", Field.lookup(byVenue)))
            .facts(who -> who.joined(LocalDate.of(2025, 1, 1)));
    assertThat(datesAndAmounts(rule)).containsExactly("2025-01-01 4");
  }

  @Test
  void aChoiceThatAlwaysHoldsIsTakenWhereAnAccountOpens() {
    Field factor =
        Field.builder()
            .addChoose(Choice.of(Condition.is("theme", "red"), AttributeValue.of(3)))
            .addChoose(Choice.otherwise(AttributeValue.of(2)))
            .build();
    OneRule rule =
        opening(Window.YEAR, Step.times(Figure.named("factor")))
            .with(scheme -> scheme.putFields("factor", factor))
            .facts(who -> who.joined(LocalDate.of(2025, 1, 1)));
    assertThat(datesAndAmounts(rule)).containsExactly("2025-01-01 20");
  }
}
