package org.kapok.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;

/** Periods within periods, and before them. */
final class Periods {
  private Periods() {}

  /** The whole calendar periods that lie in the span, in order. */
  static List<DateSpan> within(DateSpan span, Series.Each each) {
    int months =
        switch (each) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case YEAR -> 12;
          case PART -> throw new InvalidValueException("parts are no periods");
        };
    LocalDate first = span.startInclusive();
    LocalDate start = first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % months);
    List<DateSpan> periods = new ArrayList<>();
    for (LocalDate next = start;
        next.isBefore(span.endExclusive());
        next = next.plusMonths(months)) {
      DateSpan period = DateSpan.of(next, next.plusMonths(months));
      if (holds(span, period)) {
        periods.add(period);
      }
    }
    return periods;
  }

  /** Whether the first span holds all dates of the second. */
  static boolean holds(DateSpan outer, DateSpan inner) {
    return !inner.startInclusive().isBefore(outer.startInclusive())
        && !inner.endExclusive().isAfter(outer.endExclusive());
  }

  /** The period of the same length before: of whole months if it has whole months, else of days. */
  static DateSpan before(DateSpan span) {
    LocalDate start = span.startInclusive();
    LocalDate end = span.endExclusive();
    if (start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1) {
      return DateSpan.of(start.minusMonths(ChronoUnit.MONTHS.between(start, end)), start);
    }
    return DateSpan.of(start.minusDays(ChronoUnit.DAYS.between(start, end)), start);
  }

  /** Which parts of the span none of the periods covers; the periods stand in order. */
  static List<DateSpan> uncovered(DateSpan span, Collection<DateSpan> periods) {
    List<DateSpan> uncovered = new ArrayList<>();
    LocalDate reached = span.startInclusive();
    for (DateSpan period : periods) {
      if (reached.isBefore(period.startInclusive())) {
        uncovered.add(DateSpan.of(reached, period.startInclusive()));
      }
      reached = period.endExclusive().isAfter(reached) ? period.endExclusive() : reached;
    }
    if (reached.isBefore(span.endExclusive())) {
      uncovered.add(DateSpan.of(reached, span.endExclusive()));
    }
    return uncovered;
  }
}
