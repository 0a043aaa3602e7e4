package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** What does not fit in an amount is an error that says where. */
class OverflowTest {

  @Test
  void theLargestAmountIsCreditedAndOneMoreOverflows() {
    OneRule largest = OneRule.of(Measure.pay(999_999_999_999_999L)).at("2025-03-01T08:00");
    assertThat(largest.amounts()).containsExactly("999999999999999");

    OneRule more =
        OneRule.of(Measure.pay(999_999_999_999_999L))
            .rule("one", rule -> rule.measure(Measure.pay(1)))
            .at("2025-03-01T08:00");
    assertThatThrownBy(more::statement)
        .isInstanceOfSatisfying(
            ScoringOverflowException.class,
            overflow -> {
              assertThat(overflow.rule()).contains(RuleId.of("one"));
              assertThat(overflow.participation()).contains(ParticipationId.of("p-000"));
            })
        .hasMessageContaining("rule one")
        .hasMessageContaining("participation p-000");
  }

  @Test
  void aSumThatNeedsTooManyDigitsOverflowsToo() {
    OneRule fine =
        OneRule.of(Measure.pay(Amount.of("0.000001")))
            .rule("large", rule -> rule.measure(Measure.pay(1_000_000_000L)))
            .at("2025-03-01T08:00");
    assertThatThrownBy(fine::statement).isInstanceOf(ScoringOverflowException.class);
  }

  @Test
  void aSumOfRulesFitsThoughThatOfSomeOfThemDoesNot() {
    OneRule trial =
        new OneRule(OneRule.SHANGHAI)
            .rule("a-half", rule -> rule.measure(Measure.pay(Amount.of("0.5"))))
            .rule("c-less", rule -> rule.measure(Measure.pay(Amount.of("-0.5"))))
            .rule("b-large", rule -> rule.measure(Measure.pay(900_000_000_000_000L)))
            .at("2025-03-01T08:00");
    assertThat(trial.statement().credited("points")).isEqualTo(Amount.of(900_000_000_000_000L));
  }

  @Test
  void overflowWhileALineIsExplainedNamesItsRuleAndParticipation() {
    OneRule fine =
        OneRule.of(
                Measure.count("delta"),
                Step.each(Window.PARTICIPATION).pay(new Rate(Amount.ONE, Amount.of(1_000_000))),
                Step.each(Window.PARTICIPATION).pay(Rounded.down(Rate.ONE)))
            .at(
                "2025-03-01T08:00",
                one -> one.putQuantities("delta", Amount.of("900000000.000001")));
    assertThatThrownBy(fine::statement)
        .isInstanceOf(ScoringOverflowException.class)
        .hasMessageContaining("rule r overflows at participation p-000");
  }
}
