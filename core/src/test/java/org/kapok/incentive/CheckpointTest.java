package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Scoring stops and goes on. */
class CheckpointTest {
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

  private final OneRule one =
      OneRule.of(Measure.pay(1), Step.each(Window.YEAR).pay(Every.of(Amount.of(3), Amount.of(10))))
          .at("2025-02-01T08:00")
          .at("2025-03-01T08:00")
          .at("2025-05-01T08:00")
          .at("2025-06-01T08:00");

  private History part(int from, int until) {
    return History.of(List.of(one.facts.build()), one.participations.subList(from, until));
  }

  @Test
  void whatIsScoredInTwoPartsIsWhatIsScoredAtOnce() {
    Scorer scorer = Scorer.of(one.scheme());
    Scored first = scorer.scoreOn(scorer.start(), part(0, 2), APRIL);
    Scored second = scorer.scoreOn(first.checkpoint(), part(2, 4), DECEMBER);
    assertThat(second.statement().credited(Rule.POINTS)).isEqualTo(Amount.of(10));
    assertThat(first.statement().continuedBy(second.statement()))
        .isEqualTo(scorer.score(one.history(), DECEMBER));
    assertThat(second.checkpoint())
        .isEqualTo(scorer.scoreOn(scorer.start(), one.history(), DECEMBER).checkpoint());
  }

  @Test
  void aCheckpointNamesRulesAndSteps() {
    Scorer scorer = Scorer.of(one.scheme());
    SubjectState state =
        scorer.scoreOn(scorer.start(), part(0, 2), APRIL).checkpoint().subjects().get(0);
    StepState step = state.steps().get(0);
    assertThat(step.rule().orElseThrow().value()).isEqualTo("r");
    assertThat(step.totals()).hasSize(1);
    assertThat(step.totals().get(0).total().toString()).isEqualTo("2");
    assertThat(step.totals().get(0).window()).contains(2025L);
  }

  @Test
  void whatIsOlderThanTheCheckpointIsRefusedWithTheInstantToRescoreFrom() {
    Scorer scorer = Scorer.of(one.scheme());
    Checkpoint checkpoint = scorer.scoreOn(scorer.start(), part(0, 1), APRIL).checkpoint();
    assertThatThrownBy(() -> scorer.scoreOn(checkpoint, part(1, 4), DECEMBER))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code, Problem::place, Problem::message)
                    .containsExactly(
                        tuple(
                            "before-checkpoint",
                            "/start",
                            "started at 2025-03-01T00:00:00Z, before the checkpoint of"
                                + " 2025-04-30T16:00:00Z: rescore from 2025-03-01T00:00:00Z"
                                + " (participation p-001)")));
  }

  @Test
  void aCheckpointOfAnotherSchemeOrALaterInstantIsRefused() {
    Scorer scorer = Scorer.of(one.scheme());
    Checkpoint checkpoint = scorer.scoreOn(scorer.start(), part(0, 4), DECEMBER).checkpoint();
    assertThatThrownBy(() -> scorer.scoreOn(checkpoint, History.EMPTY, APRIL))
        .hasMessageContaining("asOf must not lie before the checkpoint, 2025-12-31T16:00:00Z");
    Scorer other = Scorer.of(IncentiveScheme.builder().from(one.scheme()).version("2").build());
    assertThatThrownBy(() -> other.scoreOn(checkpoint, History.EMPTY, Instant.MAX))
        .hasMessageContaining("its first versions of [2], was of one, [1]");
  }

  @Test
  void whatWasPendingIsCreditedOnceItIsDue() {
    OneRule settling =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                rule ->
                    rule.measure(Measure.pay(1))
                        .addThen(Step.each(Window.MONTH).max(5))
                        .paid(org.kapok.incentive.rule.Payment.AT_CLOSE))
            .at("2025-04-10T08:00");
    Scorer scorer = Scorer.of(settling.scheme());
    Scored first = scorer.scoreOn(scorer.start(), settling.history(), LocalDate.of(2025, 4, 20));
    assertThat(first.statement().credited(Rule.POINTS)).isEqualTo(Amount.ZERO);
    Scored second = scorer.scoreOn(first.checkpoint(), History.EMPTY, LocalDate.of(2025, 4, 30));
    assertThat(first.statement().continuedBy(second.statement()).credited(Rule.POINTS))
        .isEqualTo(Amount.ONE);
  }
}
