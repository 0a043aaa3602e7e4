package org.kapok.incentive.analysis;

import java.util.List;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/**
 * What a subject still has to do to hold an amount by a deadline.
 *
 * @param held what it holds at the deadline if it does nothing more
 * @param remaining what is missing; 0 if nothing is
 * @param outcome the way, or why there is none
 */
public record PathToTarget(Amount held, Amount remaining, Outcome outcome) {

  /** What was found. */
  public sealed interface Outcome {}

  /**
   * No way is cheaper.
   *
   * @param steps what to do, by start; nothing if the target is reached already
   * @param cost what it costs
   * @param amount what is held then
   */
  public record Cheapest(List<Participation> steps, Amount cost, Amount amount) implements Outcome {
    /** Copies the steps. */
    public Cheapest {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A way, of which it is not proved that no other is cheaper.
   *
   * @param steps what to do, by start
   * @param cost what it costs
   * @param amount what is held then
   * @param costAtLeast no way costs less than this
   */
  public record BestFound(List<Participation> steps, Amount cost, Amount amount, Amount costAtLeast)
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
