package org.kapok.incentive.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/**
 * On which day of a common year a 29 February falls. One setting per scheme, for ages, tenure and
 * windows alike.
 */
public enum LeapDay {
  /** On the last day of February. */
  FEBRUARY_28,
  /** On the first day of March. */
  MARCH_1;

  /** The day's date in the year. */
  public LocalDate dateIn(int year, MonthDay day) {
    boolean missing = day.getMonthValue() == 2 && day.getDayOfMonth() == 29 && !Year.isLeap(year);
    return missing && this == MARCH_1 ? LocalDate.of(year, 3, 1) : day.atYear(year);
  }

  /** The completed years from the origin to the date; negative before the origin. */
  public int yearsBetween(LocalDate origin, LocalDate date) {
    int years = date.getYear() - origin.getYear();
    return date.isBefore(dateIn(date.getYear(), MonthDay.from(origin))) ? years - 1 : years;
  }

  /**
   * The completed months from the origin to the date; negative before the origin. A day that a
   * month lacks falls on its last day, or with {@link #MARCH_1} on the first day of the next month.
   */
  public int monthsBetween(LocalDate origin, LocalDate date) {
    int months =
        (date.getYear() - origin.getYear()) * 12 + date.getMonthValue() - origin.getMonthValue();
    int day = origin.getDayOfMonth();
    boolean missing = day > date.lengthOfMonth();
    boolean reached =
        missing
            ? this == FEBRUARY_28 && date.getDayOfMonth() == date.lengthOfMonth()
            : date.getDayOfMonth() >= day;
    return reached ? months : months - 1;
  }
}
