package org.kapok.order;

import java.time.Duration;
import org.kapok.problem.InvalidValueException;

/**
 * How long something may take (时限).
 *
 * <p>Example: {@code TimeAllowance.working(Duration.ofHours(4))} is half a working day.
 *
 * @param length above 0, at most 3650 days
 * @param counting which time counts
 */
public record TimeAllowance(Duration length, Counting counting) {
  private static final Duration LONGEST = Duration.ofDays(3650);

  /**
   * Refuses a length out of range.
   *
   * @throws IllegalArgumentException if the length is not above 0, or is above 3650 days
   */
  public TimeAllowance {
    if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
      throw new InvalidValueException(
          "TimeAllowance.length must be above 0 and at most 3650 days, was {0}", length);
    }
  }

  /** So much working time. */
  public static TimeAllowance working(Duration length) {
    return new TimeAllowance(length, Counting.WORKING);
  }

  /** So much time of any kind. */
  public static TimeAllowance calendar(Duration length) {
    return new TimeAllowance(length, Counting.CALENDAR);
  }
}
