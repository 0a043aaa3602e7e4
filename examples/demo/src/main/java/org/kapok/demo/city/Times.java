package org.kapok.demo.city;

import java.time.DayOfWeek;
import java.util.List;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;

/** When the venues of the cities are open. */
final class Times {
  /** From morning till evening, closed on public holidays. */
  static final OpeningHours EVERY_DAY =
      OpeningHours.builder()
          .zone(MadeUp.ZONE)
          .weekly(List.of(TimeInterval.of("08:30", "20:30")), DayOfWeek.values())
          .holiday(List.of())
          .build();

  /** Closed over noon and on Mondays. */
  static final OpeningHours SPLIT =
      OpeningHours.builder()
          .zone(MadeUp.ZONE)
          .weekly(
              List.of(TimeInterval.of("09:00", "12:00"), TimeInterval.of("14:00", "17:30")),
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY,
              DayOfWeek.SATURDAY,
              DayOfWeek.SUNDAY)
          .build();

  /** In the hours of offices. */
  static final OpeningHours WORKDAYS =
      OpeningHours.builder()
          .zone(MadeUp.ZONE)
          .weekly(
              List.of(TimeInterval.of("09:00", "17:00")),
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY)
          .holiday(List.of())
          .build();

  /** All of these. */
  static final List<OpeningHours> ALL = List.of(EVERY_DAY, SPLIT, WORKDAYS);

  private Times() {}
}
