package org.kapok.incentive.analysis;

import java.util.List;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/**
 * What a subject still has to do to reach a target by a deadline.
 *
 * @param target the target
 * @param now where it stands at the deadline if it does nothing more
 * @param outcome the way, or why there is none
 */
public record PathToTarget(Target target, Progress now, Outcome outcome) {

  /** What was found. */
  public sealed interface Outcome {}

  /**
   * No way is cheaper.
   *
   * @param steps what to do, by start; nothing if the target is reached already
   * @param cost what it costs
   * @param then where the subject stands then
   */
  public record Cheapest(List<Participation> steps, Amount cost, Progress then) implements Outcome {
    /** Copies the steps. */
    public Cheapest {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A way, of which it is not proved that no other is cheaper.
   *
   * @param steps what to do, by start
   * @param cost what it costs, more than {@code costAtLeast}
   * @param then where the subject stands then
   * @param costAtLeast no way costs less than this
   */
  public record BestFound(List<Participation> steps, Amount cost, Progress then, Amount costAtLeast)
      implements Outcome {
    /** Copies the steps. */
    public BestFound {
      steps = List.copyOf(steps);
    }
  }

  /** Proved: none of the activities, however combined, lead to the target by the deadline. */
  public record Unreachable() implements Outcome {}

  /**
   * No way was found, and it is not proved that there is none.
   *
   * @param costAtLeast no way costs less than this
   */
  public record Undecided(Amount costAtLeast) implements Outcome {}
}
