package org.kapok.incentive.honour;

import java.time.Period;
import org.kapok.problem.InvalidValueException;

/** What a period of this package must be. */
final class Periods {
  private Periods() {}

  /** Refuses a period that is not longer than nothing. */
  static void require(String name, Period period) {
    if (period.isNegative() || period.isZero()) {
      throw new InvalidValueException(
          "{0} must be longer than nothing, such as P1Y, was {1}", name, period);
    }
  }
}
