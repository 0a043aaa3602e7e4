package org.kapok.talent;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.OptionalInt;

/**
 * On which day of a common year an anniversary of 29 February falls, for ages, years of standing
 * and terms alike. It agrees with the setting of an incentive scheme, so that a register and a
 * scheme of the same city never differ by a day.
 *
 * <p>Example: who was born on 1960-02-29 is 65 on 2025-02-28 by {@link #FEBRUARY_28} and one day
 * later by {@link #MARCH_1}.
 */
public enum AnniversaryRule {
  /** On the last day of February. */
  FEBRUARY_28,
  /** On the first day of March. */
  MARCH_1;

  /**
   * The n-th anniversary of the origin; the origin itself for 0.
   *
   * @param years 0 or above
   */
  public LocalDate anniversary(LocalDate origin, int years) {
    return dateIn(origin.getYear() + years, MonthDay.from(origin));
  }

  private LocalDate dateIn(int year, MonthDay day) {
    boolean missing = day.getMonthValue() == 2 && day.getDayOfMonth() == 29 && !Year.isLeap(year);
    return missing && this == MARCH_1 ? LocalDate.of(year, 3, 1) : day.atYear(year);
  }

  /**
   * The completed years from the origin to the date: the age, or the years of standing (党龄, J7).
   * Empty before the origin: nobody has an age before birth.
   */
  public OptionalInt completedYears(LocalDate origin, LocalDate date) {
    if (date.isBefore(origin)) {
      return OptionalInt.empty();
    }
    int years = date.getYear() - origin.getYear();
    return OptionalInt.of(date.isBefore(anniversary(origin, years)) ? years - 1 : years);
  }
}
