package org.kapok.json;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * Instants as most documents write them, {@code 2025-03-01T01:00:00Z}, read digit by digit: the
 * formatter of the JDK takes two fifths of the time in which a participation is read. Whatever
 * looks different is left to it.
 */
final class InstantText {
  private InstantText() {}

  /**
   * The same as {@link Instant#parse(CharSequence)}.
   *
   * @throws DateTimeParseException if the text is no instant
   */
  static Instant parse(String text) {
    Instant plain = PlainTimes.instant(text.toCharArray(), 0, text.length());
    return plain == null ? Instant.parse(text) : plain;
  }
}
