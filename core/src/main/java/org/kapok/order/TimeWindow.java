package org.kapok.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.CalendarRange;

/**
 * A stretch of time (时段), half-open.
 *
 * <p>Example: {@code TimeWindow.of("2025-03-01T01:00:00Z", "2025-03-01T03:00:00Z").length()} is two
 * hours.
 *
 * @param start inclusive
 * @param end exclusive, after the start
 */
public record TimeWindow(Instant start, Instant end) implements Comparable<TimeWindow> {
  private static final Comparator<TimeWindow> ORDER =
      Comparator.comparing(TimeWindow::start).thenComparing(TimeWindow::end);

  /**
   * Refuses what is no stretch of time.
   *
   * @throws IllegalArgumentException if it does not end after it starts, or lies outside the years
   *     1 to 9999
   */
  public TimeWindow {
    if (!start.isBefore(end) || !CalendarRange.holds(start) || !CalendarRange.holds(end)) {
      throw new InvalidValueException(
          "TimeWindow must end after it starts, in the years 1 to 9999, was from {0} "
              + "until (exclusive) {1}",
          start, end);
    }
  }

  /**
   * The window of two RFC 3339 instants in UTC.
   *
   * @throws java.time.DateTimeException if one is none
   * @throws IllegalArgumentException if the end is not after the start
   */
  public static TimeWindow of(String start, String end) {
    return new TimeWindow(Instant.parse(start), Instant.parse(end));
  }

  /** How long it is, exactly. */
  public Duration length() {
    return Duration.between(start, end);
  }

  /** Whether the instant is the start or later, and before the end. */
  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  /** Whether all of the other lies in this one. */
  public boolean contains(TimeWindow other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** Whether some instant lies in both. */
  public boolean overlaps(TimeWindow other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** How long both have in common; nothing if they do not overlap. */
  public Duration common(TimeWindow other) {
    Instant from = start.isAfter(other.start) ? start : other.start;
    Instant until = end.isBefore(other.end) ? end : other.end;
    return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(TimeWindow other) {
    return ORDER.compare(this, other);
  }

  /** ISO 8601 with the exclusive end. */
  @Override
  public String toString() {
    return start + "/" + end;
  }
}
