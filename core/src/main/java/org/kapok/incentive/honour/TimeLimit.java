package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DayCalendar;

/**
 * A number of days that a procedure sets (期限).
 *
 * <p>Example: five working days (5个工作日) are {@code TimeLimit.workingDays(5)}.
 *
 * @param days how many, from 1 to 1000
 * @param counted which days count
 */
public record TimeLimit(int days, Days counted) {
  private static final int MOST = 1000;

  /** Which days count. */
  public enum Days {
    /** All days (自然日). */
    CALENDAR_DAYS,
    /** The days of a calendar of working days (工作日). */
    WORKING_DAYS
  }

  /**
   * Refuses a number out of range.
   *
   * @throws IllegalArgumentException if so
   */
  public TimeLimit {
    if (days < 1 || days > MOST) {
      throw new InvalidValueException("days must be from 1 to {0}, was {1}", MOST, days);
    }
  }

  /** So many days of any kind. */
  public static TimeLimit calendarDays(int days) {
    return new TimeLimit(days, Days.CALENDAR_DAYS);
  }

  /** So many working days. */
  public static TimeLimit workingDays(int days) {
    return new TimeLimit(days, Days.WORKING_DAYS);
  }

  /**
   * The end of the limit, exclusive: the date after the last day that counts, where the first date
   * counts too, if it is of the right kind. Seven days from 1 June end with 8 June, that date
   * excluded.
   *
   * @param first the first date that may count
   * @param workingDays which days are working days
   * @return empty if working days are needed and not known that far
   */
  public Optional<LocalDate> end(LocalDate first, Optional<DayCalendar> workingDays) {
    if (counted == Days.CALENDAR_DAYS) {
      return Optional.of(first.plusDays(days));
    }
    LocalDate date = first;
    int left = days;
    while (left > 0) {
      LocalDate each = date;
      Optional<Boolean> works = workingDays.flatMap(calendar -> calendar.contains(each));
      if (works.isEmpty()) {
        return Optional.empty();
      }
      left -= works.get() ? 1 : 0;
      date = date.plusDays(1);
    }
    return Optional.of(date);
  }
}
