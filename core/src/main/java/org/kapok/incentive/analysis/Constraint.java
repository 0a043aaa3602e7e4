package org.kapok.incentive.analysis;

import java.util.Set;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/**
 * What is proved of the credits of some flows in each window of a kind.
 *
 * @param kind what is bounded
 * @param flows of which flows, all together
 * @param window in which windows
 * @param bound how far it goes at most, 0 or above
 */
record Constraint(Kind kind, Set<Flow> flows, Window window, Ratio bound) {

  /** What is bounded. */
  enum Kind {
    /** The sum of the credits above 0. */
    PAID,
    /** The sum of the credits below 0, as a size. */
    TAKEN,
    /** How far the sum of all credits lies above 0. */
    ABOVE,
    /** How far the sum of all credits lies below 0. */
    BELOW
  }

  Constraint {
    flows = Set.copyOf(flows);
  }
}
