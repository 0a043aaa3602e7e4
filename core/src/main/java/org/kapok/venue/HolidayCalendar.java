package org.kapok.venue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.LocalizedText;

/**
 * The public holidays of a year or several (节假日), and the days on which work is made up for them
 * (调休): a Sunday that is worked as a Monday has the hours of a Monday. The host supplies it, since
 * it is decreed year by year.
 *
 * <p>Example: {@code new HolidayCalendar(Map.of(LocalDate.of(2025, 1, 29), springFestival),
 * Map.of(LocalDate.of(2025, 1, 26), DayOfWeek.MONDAY))}.
 *
 * @param holidays the holidays with their names
 * @param workedAs the weekday whose hours hold on a day that is worked for another
 */
public record HolidayCalendar(
    SortedMap<LocalDate, LocalizedText> holidays, SortedMap<LocalDate, DayOfWeek> workedAs) {
  /** No holidays. */
  public static final HolidayCalendar NONE = new HolidayCalendar(new TreeMap<>(), new TreeMap<>());

  /**
   * Copies the days.
   *
   * @throws IllegalArgumentException if a holiday is worked
   */
  public HolidayCalendar {
    for (LocalDate day : workedAs.keySet()) {
      if (holidays.containsKey(day)) {
        throw new InvalidValueException(
            "HolidayCalendar must not have a holiday that is worked, had {0}", day);
      }
    }
    holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
    workedAs = Collections.unmodifiableSortedMap(new TreeMap<>(workedAs));
  }

  /**
   * The calendar of these days.
   *
   * @throws IllegalArgumentException if a holiday is worked
   */
  public static HolidayCalendar of(
      Map<LocalDate, LocalizedText> holidays, Map<LocalDate, DayOfWeek> workedAs) {
    return new HolidayCalendar(new TreeMap<>(holidays), new TreeMap<>(workedAs));
  }

  /** The name of the holiday; empty if the day is none. */
  public Optional<LocalizedText> holiday(LocalDate day) {
    return Optional.ofNullable(holidays.get(day));
  }

  /** The weekday whose hours hold on the day: its own, unless it is worked as another. */
  public DayOfWeek weekday(LocalDate day) {
    return workedAs.getOrDefault(day, day.getDayOfWeek());
  }
}
