package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Rounding;

/** Numbers may be derived from others, and a bound may be such a number. */
class DerivedFieldTest {
  private static final Field TOTAL = Field.builder().addSum("taught", "prepared").build();

  /** A quarter of what was planned, rounded up, at most 500. */
  private static final Field BAR =
      Field.builder()
          .addSum("planned")
          .addThen(
              new Operation.Grow(
                  new Rounded(new Rate(Amount.of("0.25"), Amount.ONE), Rounding.UP, Amount.ONE)),
              new Operation.Max(Figure.of(500)))
          .build();

  private static IncentiveScheme.Builder scheme() {
    return IncentiveScheme.builder()
        .id(SchemeId.of("derived"))
        .version("1")
        .zone(ZoneId.of("Asia/Shanghai"))
        .putFields("taught", Field.number())
        .putFields("prepared", Field.number())
        .putFields("planned", Field.number())
        .putFields("total", TOTAL)
        .putFields("bar", BAR);
  }

  private static Amount points(Rule.Builder rule, Map<String, Amount> quantities) {
    return Scorer.of(scheme().addRules(rule.id(RuleId.of("r")).build()).build())
        .verify(
            WorkedCase.builder()
                .id("1")
                .addHistory(
                    CaseParticipation.builder()
                        .kind("course")
                        .at(LocalDate.of(2025, 3, 3).atStartOfDay())
                        .quantities(quantities)
                        .build())
                .build())
        .statement()
        .credited(AccountId.of("points"));
  }

  @Test
  void aSumCanBeCounted() {
    assertThat(
            points(
                Rule.builder().measure(Measure.count("total")),
                Map.of("taught", Amount.of("1.5"), "prepared", Amount.of("0.25"))))
        .isEqualTo(Amount.of("1.75"));
  }

  @Test
  void aSumWithAMissingTermIsMissing() {
    assertThat(
            points(
                Rule.builder().measure(Measure.count("total")), Map.of("taught", Amount.of("1.5"))))
        .isEqualTo(Amount.ZERO);
  }

  @Test
  void aBoundMayBeAnotherNumber() {
    Rule.Builder rule =
        Rule.builder()
            .when(Condition.field("taught", Match.atLeast(AttributeValue.of("bar"))))
            .measure(Measure.pay(1));
    assertThat(points(rule, Map.of("taught", Amount.of(25), "planned", Amount.of(98))))
        .as("a quarter of 98 is 24.5, rounded up 25")
        .isEqualTo(Amount.ONE);
    assertThat(points(rule, Map.of("taught", Amount.of("24.9"), "planned", Amount.of(98))))
        .isEqualTo(Amount.ZERO);
    assertThat(points(rule, Map.of("taught", Amount.of(500), "planned", Amount.of(9000))))
        .as("at most 500")
        .isEqualTo(Amount.ONE);
  }

  @Test
  void numbersThatAreDerivedFromOneAnotherInACircleAreRefused() {
    assertThatThrownBy(
            () ->
                scheme()
                    .putFields("a", Field.builder().addSum("b").build())
                    .putFields("b", Field.builder().addSum("a").build())
                    .addRules(Rule.builder().id(RuleId.of("r")).measure(Measure.count("a")).build())
                    .build())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("a → b → a");
  }

  @Test
  void aTextIsNoTerm() {
    assertThatThrownBy(
            () ->
                scheme()
                    .putFields("a", Field.builder().addSum("venue").build())
                    .addRules(Rule.builder().id(RuleId.of("r")).measure(Measure.pay(1)).build())
                    .build())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/fields/a/sum/0: venue is no number");
  }
}
