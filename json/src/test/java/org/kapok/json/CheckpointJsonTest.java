package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.Scored;
import org.kapok.incentive.Scorer;
import org.kapok.participation.History;

/** Checkpoints: where scoring stands survives being stored. */
class CheckpointJsonTest {
  private final Scorer scorer = Golden.scorer();
  private final History history = KapokJson.read(Golden.text("history"), History.class);
  private final Checkpoint checkpoint = KapokJson.read(Golden.text("checkpoint"), Checkpoint.class);

  @Test
  void aCheckpointIsWrittenAsItIsRead() {
    assertThat(KapokJson.writePretty(checkpoint) + "\n").isEqualTo(Golden.text("checkpoint"));
    assertThat(KapokJson.read(KapokJson.write(checkpoint), Checkpoint.class)).isEqualTo(checkpoint);
  }

  @Test
  void itIsWhereTheSchemeStandsAfterTheHistory() {
    Scored scored = scorer.scoreOn(scorer.start(), history, checkpoint.until());
    assertThat(KapokJson.writePretty(scored.checkpoint()) + "\n")
        .isEqualTo(Golden.text("checkpoint"));
  }

  @Test
  void scoringGoesOnFromIt() {
    Instant later = Instant.parse("2026-06-01T00:00:00Z");
    Scored before = scorer.scoreOn(scorer.start(), history, checkpoint.until());
    Scored after = scorer.scoreOn(checkpoint, Split.of(history, checkpoint.until()).newer(), later);
    assertThat(before.statement().continuedBy(after.statement()))
        .isEqualTo(scorer.score(history, later));
  }

  @Test
  void whereScoringStartsIsACheckpointToo() {
    RoundTripProperties.roundTrips(scorer.start(), Checkpoint.class);
  }
}
