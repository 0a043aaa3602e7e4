package org.kapok.incentive.analysis;

import org.kapok.incentive.Statement;
import org.kapok.quantity.Ratio;

/** A target as the search for a path sees it: how far a statement is away from it. */
interface Goal {

  /** How the subject stands. */
  Progress progress(Statement statement);

  /** Whether that is what is wanted. */
  boolean isReached(Progress progress);

  /** How far it is away, in any measure that serves to prefer one way to another; 0 if reached. */
  Ratio distance(Statement statement);

  /** How many more participations are needed at least, 0 if reached. */
  long needed(Statement statement);

  /** Whether one more participation never leads further away. */
  boolean rises();
}
