package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A stretch of days in every year (每年的一段日期); it may go over New Year.
 *
 * <p>Example: December and January: {@code new YearlySpan(MonthDay.of(12, 1), MonthDay.of(2, 1))}.
 *
 * @param startInclusive the first day; where it is 29 February, 1 March in other years
 * @param endExclusive the first day after it, another than the first
 */
public record YearlySpan(MonthDay startInclusive, MonthDay endExclusive) {

  /**
   * Refuses a stretch without a day.
   *
   * @throws IllegalArgumentException if it ends on the day on which it starts
   */
  public YearlySpan {
    if (startInclusive.equals(endExclusive)) {
      throw new IllegalArgumentException(
          "endExclusive must be another day than startInclusive, was " + endExclusive);
    }
  }

  /** Whether the date lies in it. */
  public boolean contains(LocalDate date) {
    MonthDay day = MonthDay.from(date);
    boolean started = !day.isBefore(startInclusive);
    boolean going = day.isBefore(endExclusive);
    return startInclusive.isBefore(endExclusive) ? started && going : started || going;
  }
}
