package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Table;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/** Each participation is a window of its own, also the first one after a checkpoint. */
class ParticipationsAfterACheckpointTest {
  private static final Instant BETWEEN = Instant.parse("2025-02-11T00:00:00Z");
  private static final Instant END = Instant.parse("2025-03-01T00:00:00Z");

  /** The amounts, the second one scored from a checkpoint on. */
  private static List<String> amountsInTwoParts(OneRule rule) {
    Scorer scorer = Scorer.of(rule.scheme());
    List<Participation> all = rule.participations;
    Scored first =
        scorer.scoreOn(
            scorer.start(), History.of(rule.history().allFacts(), all.subList(0, 1)), BETWEEN);
    Scored second =
        scorer.scoreOn(
            first.checkpoint(), History.of(rule.history().allFacts(), all.subList(1, 2)), END);
    return first.statement().continuedBy(second.statement()).lines().stream()
        .map(line -> line.amount().toString())
        .toList();
  }

  @Test
  void aCurveOverEachParticipationDoesNotGoOnWhereTheCheckpointStopped() {
    Table table =
        new Table(
            List.of(
                new Table.Row(Amount.of(9), Amount.of(3)),
                new Table.Row(Amount.of(19), Amount.of(4))));
    OneRule rule =
        OneRule.of(Measure.pay(10), Step.each(Window.PARTICIPATION).pay(table))
            .at("2025-02-10T08:00")
            .at("2025-02-20T08:00");
    assertThat(rule.amounts()).containsExactly("3", "3");
    assertThat(amountsInTwoParts(rule)).containsExactly("3", "3");
  }

  @Test
  void aLimitOfEachParticipationHasRoomAgainAfterTheCheckpoint() {
    OneRule rule =
        OneRule.of(Measure.pay(10), Step.each(Window.PARTICIPATION).max(6))
            .at("2025-02-10T08:00")
            .at("2025-02-20T08:00");
    assertThat(rule.amounts()).containsExactly("6", "6");
    assertThat(amountsInTwoParts(rule)).containsExactly("6", "6");
  }
}
