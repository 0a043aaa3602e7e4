package org.kapok.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * Dates, times of day and instants as most documents write them, {@code 2025-03-01T01:00:00Z}, read
 * digit by digit: the formatter of the JDK takes two fifths of the time in which a participation is
 * read, and a fifth of that of a city. Whatever looks different is left to it.
 */
final class TimeTexts {
  private TimeTexts() {}

  /**
   * The same as {@link Instant#parse(CharSequence)}.
   *
   * @throws DateTimeParseException if the text is no instant
   */
  static Instant instant(String text) {
    Instant plain = PlainTimes.instant(text.toCharArray(), 0, text.length());
    return plain == null ? Instant.parse(text) : plain;
  }

  /**
   * The same as {@link LocalDate#parse(CharSequence)}.
   *
   * @throws DateTimeParseException if the text is no date
   */
  static LocalDate date(String text) {
    LocalDate plain = PlainTimes.date(text.toCharArray());
    return plain == null ? LocalDate.parse(text) : plain;
  }

  /**
   * The same as {@link LocalTime#parse(CharSequence)}.
   *
   * @throws DateTimeParseException if the text is no time of day
   */
  static LocalTime timeOfDay(String text) {
    LocalTime plain = PlainTimes.timeOfDay(text.toCharArray());
    return plain == null ? LocalTime.parse(text) : plain;
  }
}
