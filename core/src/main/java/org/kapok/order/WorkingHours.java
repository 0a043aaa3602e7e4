package org.kapok.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.OpeningHours.Opening;

/**
 * When an organisation works (工作时间): its hours by weekday, holidays and days worked for them.
 *
 * <p>Example: with hours from 9 to 17 on weekdays, four hours after Friday 15:00 are Monday 11:00.
 *
 * @param hours the hours
 * @param holidays the holidays and the days that are worked for them
 */
public record WorkingHours(OpeningHours hours, HolidayCalendar holidays) {
  /** After so many days without work it is looked up whether there is any again. */
  private static final int PATIENCE = 31;

  /**
   * How much working time lies between two instants; nothing if the second is not later.
   *
   * @param start inclusive
   * @param end exclusive
   */
  public Duration between(Instant start, Instant end) {
    Duration sum = Duration.ZERO;
    Instant counted = start;
    LocalDate last = day(end);
    for (LocalDate day = day(start).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      for (Opening each : openings(day)) {
        Instant from = later(each.start(), counted);
        Instant until = each.end().isBefore(end) ? each.end() : end;
        if (from.isBefore(until)) {
          sum = sum.plus(Duration.between(from, until));
          counted = until;
        }
      }
    }
    return sum;
  }

  /**
   * The instant at which so much working time has passed; empty if it never will. Four hours that
   * are over when work ends are over then, and not on the next morning.
   *
   * @param start from when on
   * @param length how much, above 0
   */
  public Optional<Instant> after(Instant start, Duration length) {
    Duration left = length;
    Instant counted = start;
    int idle = 0;
    for (LocalDate day = day(start).minusDays(1); ; day = day.plusDays(1)) {
      idle++;
      for (Opening each : openings(day)) {
        Instant from = later(each.start(), counted);
        if (from.isBefore(each.end())) {
          Duration worked = Duration.between(from, each.end());
          if (worked.compareTo(left) >= 0) {
            return Optional.of(from.plus(left));
          }
          left = left.minus(worked);
          counted = each.end();
          idle = 0;
        }
      }
      if (idle > PATIENCE) {
        Optional<Instant> next = hours.nextOpen(later(noon(day), counted), holidays);
        if (next.isEmpty()) {
          return Optional.empty();
        }
        day = day(next.get()).minusDays(2);
        idle = 0;
      }
    }
  }

  private Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(hours.zone()).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(hours.zone()).toLocalDate();
  }

  private List<Opening> openings(LocalDate day) {
    return hours.hours(day, holidays).stream().map(each -> each.on(day, hours.zone())).toList();
  }
}
