package org.kapok.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instants as spreadsheets have them. */
final class CsvTime {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[T ]+(\\d{1,2}):(\\d{2})"
              + "(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d{2}:?\\d{2}(?::\\d{2})?)?");

  private CsvTime() {}

  /** The instant by RFC 3339, on the clock of the zone or else in UTC. */
  static String text(Instant instant, Optional<ZoneId> zone) {
    try {
      OffsetDateTime time = instant.atZone(zone.orElse(ZoneOffset.UTC)).toOffsetDateTime();
      if (time.getYear() >= 1 && time.getYear() <= 9999) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
      }
    } catch (DateTimeException outsideOfTheCalendar) {
      return instant.toString();
    }
    return instant.toString();
  }

  /**
   * The instant that a clerk writes: by RFC 3339, or a time as spreadsheets show it, which is on
   * the clock of the zone if it has no offset.
   */
  static Instant instant(String text, Optional<ZoneId> zone) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return plain(text);
    }
    LocalDateTime time = time(matcher, text);
    String offset = matcher.group(8);
    return offset == null ? onClock(time, text, zone) : time.toInstant(ZoneOffset.of(offset));
  }

  private static LocalDateTime time(Matcher matcher, String text) {
    String fraction = matcher.group(7) == null ? "" : matcher.group(7);
    try {
      return LocalDateTime.of(
          number(matcher, 1),
          number(matcher, 2),
          number(matcher, 3),
          number(matcher, 4),
          number(matcher, 5),
          matcher.group(6) == null ? 0 : number(matcher, 6),
          Integer.parseInt((fraction + "000000000").substring(0, 9)));
    } catch (DateTimeException none) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no date and time: " + none.getMessage(), none);
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Instant onClock(LocalDateTime time, String text, Optional<ZoneId> zone) {
    ZoneId clock =
        zone.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "has no offset: \"" + text + "\"; say on which clock, --zone Asia/Shanghai"));
    List<ZoneOffset> offsets = clock.getRules().getValidOffsets(time);
    if (offsets.size() != 1) {
      throw new IllegalArgumentException(
          "\""
              + text
              + (offsets.isEmpty() ? "\" never comes in " : "\" comes twice in ")
              + clock
              + "; write it with an offset");
    }
    return time.toInstant(offsets.get(0));
  }

  private static Instant plain(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException none) {
      throw new IllegalArgumentException(
          "must be such as 2025-03-01T09:00:00+08:00 or 2025/3/1 9:00, was \"" + text + "\"", none);
    }
  }
}
