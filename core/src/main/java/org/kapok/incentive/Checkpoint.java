package org.kapok.incentive;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.kapok.id.SchemeId;
import org.kapok.text.Extensions;

/**
 * Where scoring stands (检查点): all that it takes to go on later without the participations that have
 * been scored. Scoring on from a checkpoint gives the same as scoring everything at once. It is
 * made by {@link Scorer#scoreOn} and is meant to be stored, not written by hand.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Scored until2024 = scorer.scoreOn(scorer.start(), history, endOf2024);
 * Scored since = scorer.scoreOn(until2024.checkpoint(), newer, now);
 * Statement all = until2024.statement().continuedBy(since.statement());
 * }</pre>
 */
@Value.Immutable
public sealed interface Checkpoint permits ImmutableCheckpoint {

  /** Of which scheme. */
  SchemeId scheme();

  /** The versions by which was scored, in order. */
  List<String> versions();

  /** Everything that started before this instant has been scored. */
  Instant until();

  /** Where each subject stands, by subject; those of whom nothing is known are left out. */
  List<SubjectState> subjects();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Starts a checkpoint. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a checkpoint. */
  final class Builder extends ImmutableCheckpoint.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
