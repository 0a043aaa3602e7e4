package org.kapok.venue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.kapok.venue.OpeningHours.Opening;

/**
 * From when until when, on the clock of one day. An end that is not after the start is on the next
 * day: 20:00 to 02:00 crosses midnight, and 00:00 to 00:00 is the whole day.
 *
 * <p>Example: {@code TimeInterval.of("08:30", "12:00")}.
 *
 * @param from the start, inclusive
 * @param until the end, exclusive
 */
public record TimeInterval(LocalTime from, LocalTime until) implements Comparable<TimeInterval> {
  /** From midnight to midnight. */
  public static final TimeInterval ALL_DAY =
      new TimeInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /**
   * The interval of two times such as {@code 08:30}.
   *
   * @throws java.time.DateTimeException if one is none
   */
  public static TimeInterval of(String from, String until) {
    return new TimeInterval(LocalTime.parse(from), LocalTime.parse(until));
  }

  /** Whether it ends on the next day, at midnight or later. */
  public boolean endsNextDay() {
    return !until.isAfter(from);
  }

  /** Whether one starts before the other has ended, both on the same day. */
  boolean overlaps(TimeInterval other) {
    boolean first = compareTo(other) <= 0;
    TimeInterval earlier = first ? this : other;
    TimeInterval later = first ? other : this;
    return earlier.endsNextDay() || later.from.isBefore(earlier.until);
  }

  /**
   * What it is on that day: a time that the clock skips is taken as much later, one that comes
   * twice is the first one.
   */
  public Opening on(LocalDate day, ZoneId zone) {
    LocalDate lastDay = endsNextDay() ? day.plusDays(1) : day;
    return new Opening(
        day.atTime(from).atZone(zone).toInstant(), lastDay.atTime(until).atZone(zone).toInstant());
  }

  /** Orders by start, then by end on the clock. */
  @Override
  public int compareTo(TimeInterval other) {
    int byStart = from.compareTo(other.from);
    return byStart != 0 ? byStart : until.compareTo(other.until);
  }

  /** Both times: {@code 08:30-12:00}. */
  @Override
  public String toString() {
    return from + "-" + until;
  }
}
