package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.incentive.rule.Condition.field;
import static org.kapok.incentive.rule.Condition.is;
import static org.kapok.incentive.rule.Condition.not;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** Inputs on which two readings of a sentence come to different figures. */
class LaterConstructsTest {
  private static final String DAY = "2025-02-10T08:00";

  // Factors on a condition

  @Test
  void aFactorWhoseConditionIsUnknownMultipliesByNothing() {
    Condition red = is("theme", "red");
    OneRule rule =
        OneRule.of(Measure.pay(5), Step.times(Figure.of(3)).when(red))
            .at(DAY)
            .at(DAY, one -> one.theme("green"))
            .at(DAY, one -> one.theme("red"));
    assertThat(rule.amounts()).as("unknown, fails, holds").containsExactly("5", "5", "15");
    OneRule opposite =
        OneRule.of(Measure.pay(5), Step.times(Figure.of(3)).when(not(red)))
            .at(DAY)
            .at(DAY, one -> one.theme("green"));
    assertThat(opposite.amounts()).as("unknown under not too").containsExactly("5", "15");
  }

  @Test
  void aFactorThatDoesNotApplyNeedsNoNumber() {
    OneRule share =
        new OneRule(OneRule.SHANGHAI)
            .with(scheme -> scheme.putFields("share", Field.number()))
            .rule(
                "r",
                one ->
                    one.measure(Measure.pay(5))
                        .addThen(Step.times(Figure.named("share")).when(is("theme", "red"))))
            .at(DAY, one -> one.theme("green"));
    assertThat(share.amounts()).containsExactly("5");
  }

  // When a rule is paid

  private static Optional<Instant> pendingUntil(Optional<Window> closes, Step... steps) {
    return new OneRule(OneRule.SHANGHAI)
        .rule(
            "r",
            one -> one.measure(Measure.pay(1)).addThen(steps).paid(Payment.AT_CLOSE).closes(closes))
        .at(DAY)
        .statement(Instant.parse("2025-02-10T08:00:00Z"))
        .lines()
        .get(0)
        .pendingUntil();
  }

  @Test
  void closesStandsBeforeTheLastStep() {
    Step day = Step.each(Window.DAY).max(3);
    assertThat(pendingUntil(Optional.empty(), day)).contains(Instant.parse("2025-02-10T16:00:00Z"));
    assertThat(pendingUntil(Optional.of(Window.QUARTER), day))
        .as("wider than the last step")
        .contains(Instant.parse("2025-03-31T16:00:00Z"));
    assertThat(pendingUntil(Optional.of(Window.WEEK), Step.each(Window.YEAR).max(3)))
        .as("narrower than the last step")
        .contains(Instant.parse("2025-02-16T16:00:00Z"));
    assertThat(pendingUntil(Optional.of(Window.MONTH)))
        .as("without a step")
        .contains(Instant.parse("2025-02-28T16:00:00Z"));
  }

  @Test
  void theStepThatLimitsKeepsItsOwnWindow() {
    OneRule rule =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                one ->
                    one.measure(Measure.pay(2))
                        .addThen(Step.each(Window.DAY).max(3))
                        .paid(Payment.AT_CLOSE)
                        .closes(Window.MONTH))
            .at("2025-02-10T08:00")
            .at("2025-02-10T09:00")
            .at("2025-02-11T08:00");
    assertThat(rule.amounts()).containsExactly("2", "1", "2");
  }

  // Derived numbers

  private static OneRule derived(Field total, Condition when) {
    return new OneRule(OneRule.SHANGHAI)
        .with(
            scheme ->
                scheme
                    .putFields("taught", Field.number())
                    .putFields("prepared", Field.number())
                    .putFields("cap", Field.number())
                    .putFields("total", total))
        .rule("r", rule -> rule.when(when).measure(Measure.pay(1)));
  }

  private static boolean matches(OneRule rule, String... namesAndNumbers) {
    rule.at(
        DAY,
        one -> {
          for (int i = 0; i < namesAndNumbers.length; i += 2) {
            one.putQuantities(namesAndNumbers[i], Amount.of(namesAndNumbers[i + 1]));
          }
          return one;
        });
    return !rule.amounts().isEmpty();
  }

  @Test
  void aDerivedNumberThatLacksATermIsMissingAndNotTheSumOfTheRest() {
    Field total = Field.builder().addSum("taught", "prepared").build();
    Condition enough = field("total", Match.atLeast(AttributeValue.of(3)));
    assertThat(matches(derived(total, enough), "taught", "5")).isFalse();
    assertThat(matches(derived(total, not(enough)), "taught", "1")).isFalse();
    assertThat(matches(derived(total, field("total", new Match.Exists(false))), "taught", "5"))
        .isTrue();
    assertThat(matches(derived(total, enough), "taught", "3", "prepared", "0")).isTrue();
  }

  @Test
  void aDerivedNumberWhoseBoundIsMissingIsMissingAndNotUnbounded() {
    Field total =
        Field.builder().addSum("taught").addThen(new Operation.Max(Figure.named("cap"))).build();
    Condition enough = field("total", Match.atLeast(AttributeValue.of(3)));
    assertThat(matches(derived(total, enough), "taught", "5")).isFalse();
    assertThat(matches(derived(total, not(enough)), "taught", "1")).isFalse();
    assertThat(matches(derived(total, enough), "taught", "5", "cap", "4")).isTrue();
    assertThat(matches(derived(total, not(enough)), "taught", "5", "cap", "2")).isTrue();
  }

  @Test
  void whatIsDoneWithASumIsDoneInOrder() {
    Operation twice = new Operation.Times(Figure.of(2));
    Operation atMostFour = new Operation.Max(Figure.of(4));
    Condition isEight = field("total", Match.is(AttributeValue.of(8)));
    Field boundFirst = Field.builder().addSum("taught").addThen(atMostFour, twice).build();
    Field twiceFirst = Field.builder().addSum("taught").addThen(twice, atMostFour).build();
    assertThat(matches(derived(boundFirst, isEight), "taught", "5")).isTrue();
    assertThat(matches(derived(twiceFirst, isEight), "taught", "5")).isFalse();
  }

  @Test
  void aTermThatStandsTwiceCountsTwice() {
    Field total = Field.builder().addSum("taught", "taught").build();
    Condition isTen = field("total", Match.is(AttributeValue.of(10)));
    assertThat(matches(derived(total, isTen), "taught", "5")).isTrue();
  }

  // Bounds that name a number

  private static final Field SUM = Field.builder().addSum("taught", "prepared").build();

  private static Condition taught(Match match) {
    return field("taught", match);
  }

  @Test
  void aBoundThatIsMissingIsUnknownUnderNotToo() {
    Condition below = taught(Match.lessThan(AttributeValue.of("cap")));
    assertThat(matches(derived(SUM, below), "taught", "1")).isFalse();
    assertThat(matches(derived(SUM, not(below)), "taught", "1")).isFalse();
    assertThat(matches(derived(SUM, below), "taught", "1", "cap", "2")).isTrue();
    assertThat(matches(derived(SUM, not(below)), "taught", "2", "cap", "2")).isTrue();
  }

  @Test
  void ofTwoBoundsOneThatIsBrokenDecidesWhateverTheMissingOneIs() {
    Match within =
        new Match.Compare(
            Optional.of(AttributeValue.of(3)),
            Optional.empty(),
            Optional.of(AttributeValue.of("cap")),
            Optional.empty());
    assertThat(matches(derived(SUM, taught(within)), "taught", "5")).isFalse();
    assertThat(matches(derived(SUM, not(taught(within))), "taught", "5")).isFalse();
    assertThat(matches(derived(SUM, not(taught(within))), "taught", "1"))
        .as("below 3 it is outside, as all of two comparisons would be")
        .isTrue();
  }

  @Test
  void numbersOfDifferentUnitsAreComparedExactly() {
    Condition condition = field("hours", Match.atLeast(AttributeValue.of("cap")));
    OneRule rule =
        derived(SUM, condition)
            .at(
                DAY,
                one ->
                    one.duration(Duration.ofMinutes(20)).putQuantities("cap", Amount.of("0.333")))
            .at(
                DAY,
                one ->
                    one.duration(Duration.ofMinutes(20)).putQuantities("cap", Amount.of("0.334")));
    assertThat(rule.amounts()).as("a third is above 0.333, below 0.334").containsExactly("1");
  }
}
