package org.kapok.json.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.CalendarRange;

/** Times as calendars write them. */
final class CalendarTime {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter EXTENDED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private CalendarTime() {}

  /** As in an iCalendar text: {@code 20250301T090000}; without what is left of a second. */
  static String basic(LocalDateTime time) {
    return BASIC.format(time);
  }

  /** As in jCal: {@code 2025-03-01T09:00:00}. */
  static String extended(LocalDateTime time) {
    return EXTENDED.format(time);
  }

  /** Whether the clock of the zone is always UTC. */
  static boolean isUtc(ZoneId zone) {
    return zone.getRules().isFixedOffset()
        && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
  }

  /** Refuses an instant that has no year of four digits. */
  static void require(Object what, Instant instant) {
    if (!CalendarRange.holds(instant)) {
      throw new InvalidValueException(
          "{0} must lie in the years 1 to 9999, was {1}", what, instant);
    }
  }
}
