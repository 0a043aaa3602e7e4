package org.kapok.quantity;

import java.time.LocalDate;
import org.kapok.problem.InvalidValueException;

/**
 * A half-open span of dates: the start belongs to it, the end does not. {@link LocalDate#MIN} as
 * start and {@link LocalDate#MAX} as end mean that it has none on that side.
 *
 * <p>Example: the fiscal year 2024 of a Japanese city is {@code DateSpan.of(LocalDate.of(2024, 4,
 * 1), LocalDate.of(2025, 4, 1))}.
 *
 * @param startInclusive the first date
 * @param endExclusive the first date after it
 */
public record DateSpan(LocalDate startInclusive, LocalDate endExclusive)
    implements Comparable<DateSpan> {
  /** All dates. */
  public static final DateSpan ALWAYS = new DateSpan(LocalDate.MIN, LocalDate.MAX);

  /**
   * Refuses an empty or backward span.
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public DateSpan {
    if (!endExclusive.isAfter(startInclusive)) {
      throw new InvalidValueException(
          "DateSpan must end after it starts, was from {0} until (exclusive) {1}",
          startInclusive, endExclusive);
    }
  }

  /**
   * The dates from {@code startInclusive} up to, without, {@code endExclusive}.
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public static DateSpan of(LocalDate startInclusive, LocalDate endExclusive) {
    return new DateSpan(startInclusive, endExclusive);
  }

  /** All dates from this one on. */
  public static DateSpan from(LocalDate startInclusive) {
    return new DateSpan(startInclusive, LocalDate.MAX);
  }

  /** All dates before this one. */
  public static DateSpan until(LocalDate endExclusive) {
    return new DateSpan(LocalDate.MIN, endExclusive);
  }

  /** Whether the span has a first date. */
  public boolean hasStart() {
    return !startInclusive.equals(LocalDate.MIN);
  }

  /** Whether the span has an end. */
  public boolean hasEnd() {
    return !endExclusive.equals(LocalDate.MAX);
  }

  /** Whether the date is on or after the start and before the end. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(startInclusive) && date.isBefore(endExclusive);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(DateSpan other) {
    int byStart = startInclusive.compareTo(other.startInclusive);
    return byStart != 0 ? byStart : endExclusive.compareTo(other.endExclusive);
  }

  /**
   * ISO 8601 style with the exclusive end, an open side as {@code ..}: {@code
   * 2024-04-01/2025-04-01}.
   */
  @Override
  public String toString() {
    return (hasStart() ? startInclusive : "..") + "/" + (hasEnd() ? endExclusive : "..");
  }
}
