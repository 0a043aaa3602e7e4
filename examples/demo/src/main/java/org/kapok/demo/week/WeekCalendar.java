package org.kapok.demo.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapok.demo.city.MadeUp;
import org.kapok.order.TimeWindow;

/** The days of the week, and the hours in which is served. */
final class WeekCalendar {
  /** The first day, a Monday. */
  static final LocalDate MONDAY = LocalDate.of(2025, 6, 9);

  /** On how many days orders are placed. */
  static final int DAYS = 7;

  /** On how many days is served: orders of the last days are served in the next week. */
  static final int SERVING_DAYS = 11;

  private static final List<LocalTime> STARTS =
      List.of(LocalTime.of(9, 0), LocalTime.of(14, 0), LocalTime.of(16, 0));

  private WeekCalendar() {}

  /** A time of the day with that number, from 0. */
  static Instant at(int day, int hour, int minute) {
    return MONDAY.plusDays(day).atTime(hour, minute).atZone(MadeUp.ZONE).toInstant();
  }

  /** The week in which orders are placed. */
  static TimeWindow week() {
    return new TimeWindow(at(0, 0, 0), at(DAYS, 0, 0));
  }

  /** Two hours in the morning, and twice two in the afternoon, on the day with that number. */
  static Stream<TimeWindow> slots(int day) {
    return STARTS.stream()
        .map(each -> new TimeWindow(at(day, each.getHour(), 0), at(day, each.getHour() + 2, 0)));
  }

  /** Every slot of all days on which is served. */
  static List<TimeWindow> slots() {
    return IntStream.range(0, SERVING_DAYS).boxed().flatMap(WeekCalendar::slots).toList();
  }
}
