package org.kapok.quantity;

import java.time.Instant;
import java.time.LocalDate;
import org.kapok.problem.InvalidValueException;

/**
 * The dates that can be scored: the years 1 to 9999, which RFC 3339 can write. Spans and dated
 * values may lie outside; what happened and what is asked for may not.
 *
 * <p>Example: {@code CalendarRange.holds(LocalDate.of(10_000, 1, 1))} is false.
 */
public final class CalendarRange {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant FIRST_EVERYWHERE = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LAST_EVERYWHERE = Instant.parse("9999-12-31T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private CalendarRange() {}

  /** Whether the date lies within the years 1 to 9999. */
  public static boolean holds(LocalDate date) {
    return !date.isBefore(FIRST) && !date.isAfter(LAST);
  }

  /** Whether the instant lies within the years 1 to 9999, in UTC. */
  public static boolean holds(Instant instant) {
    return !instant.isBefore(BEGIN) && instant.isBefore(END);
  }

  /** The instant itself, or the nearest one whose date lies within these years in every zone. */
  public static Instant nearest(Instant instant) {
    if (instant.isBefore(FIRST_EVERYWHERE)) {
      return FIRST_EVERYWHERE;
    }
    return instant.isAfter(LAST_EVERYWHERE) ? LAST_EVERYWHERE : instant;
  }

  /**
   * Refuses a date outside the years 1 to 9999.
   *
   * @param name what the date is, for the message: a property, or a sentence
   * @throws IllegalArgumentException if it lies outside
   */
  public static void require(Object name, LocalDate date) {
    if (!holds(date)) {
      throw new InvalidValueException("{0} must lie in the years 1 to 9999, was {1}", name, date);
    }
  }
}
