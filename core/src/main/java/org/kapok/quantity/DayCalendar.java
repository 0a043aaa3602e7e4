package org.kapok.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;

/**
 * A named set of days that no rule can compute (日历): public holidays, lunar festivals, school
 * terms. The host gives it; what it does not cover is unknown.
 *
 * <p>Example: the Mid-Autumn Festival of 2025 is {@code new
 * DayCalendar(DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)),
 * List.of(DateSpan.of(LocalDate.of(2025, 10, 6), LocalDate.of(2025, 10, 7))))}.
 *
 * @param covers for which dates it knows
 * @param days its days, as stretches in ascending order that do not overlap, all covered
 */
public record DayCalendar(DateSpan covers, List<DateSpan> days) {

  /**
   * Copies the days.
   *
   * @throws IllegalArgumentException if a stretch is not covered, or begins before the one before
   *     it has ended
   */
  public DayCalendar {
    days = List.copyOf(days);
    LocalDate from = covers.startInclusive();
    for (DateSpan span : days) {
      if (span.startInclusive().isBefore(from)) {
        throw new InvalidValueException(
            "days of a calendar must be in ascending order, without overlap and within "
                + "{0}, was {1} where {2} is the first possible date",
            covers, span, from);
      }
      from = span.endExclusive();
    }
    if (from.isAfter(covers.endExclusive())) {
      throw new InvalidValueException(
          "days of a calendar must lie within what it covers, {0}, the last one ends {1}",
          covers, from);
    }
  }

  /** Whether the date is one of its days; empty if the calendar does not cover it. */
  public Optional<Boolean> contains(LocalDate date) {
    return spanOn(date).map(days::contains);
  }

  /**
   * The stretch that holds the date: one of its days' stretches, or what lies between two of them,
   * before the first or after the last; empty if the calendar does not cover the date.
   */
  public Optional<DateSpan> spanOn(LocalDate date) {
    if (!covers.contains(date)) {
      return Optional.empty();
    }
    LocalDate from = covers.startInclusive();
    for (DateSpan span : days) {
      if (span.contains(date)) {
        return Optional.of(span);
      }
      if (date.isBefore(span.startInclusive())) {
        return Optional.of(DateSpan.of(from, span.startInclusive()));
      }
      from = span.endExclusive();
    }
    return Optional.of(DateSpan.of(from, covers.endExclusive()));
  }
}
