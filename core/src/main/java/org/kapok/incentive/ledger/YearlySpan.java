package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.time.MonthDay;
import org.kapok.problem.InvalidValueException;

/**
 * A stretch of days in every year (每年的一段日期); it may go over New Year.
 *
 * <p>Example: December and January: {@code new YearlySpan(MonthDay.of(12, 1), MonthDay.of(2, 1))}.
 *
 * @param from the first day, inclusive; where it is 29 February, 1 March in other years
 * @param until the first day after it, exclusive; another than the first
 */
public record YearlySpan(MonthDay from, MonthDay until) {

  /**
   * Refuses a stretch without a day.
   *
   * @throws IllegalArgumentException if it ends on the day on which it starts
   */
  public YearlySpan {
    if (from.equals(until)) {
      throw new InvalidValueException("until must be another day than from, was {0}", until);
    }
  }

  /** Whether the date lies in it. */
  public boolean contains(LocalDate date) {
    MonthDay day = MonthDay.from(date);
    boolean started = !day.isBefore(from);
    boolean going = day.isBefore(until);
    return from.isBefore(until) ? started && going : started || going;
  }
}
