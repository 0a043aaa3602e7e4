package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;

/** Periods of the calendar that a date alone decides. */
final class Periods {
  private static final LocalDate SOME_DATE = LocalDate.of(2025, 1, 1);

  private Periods() {}

  static void require(String name, Window each) {
    Optional<DateSpan> span = each.spanOn(SOME_DATE, LeapDay.FEBRUARY_28);
    if (each instanceof Window.Rolling || span.filter(DateSpan::hasEnd).isEmpty()) {
      throw new InvalidValueException(
          "{0} must be a day, week, month, quarter, half-year or year from a day, was {1}",
          name, each);
    }
  }

  static void requirePositive(String name, Period period) {
    if (period.isZero() || period.isNegative()) {
      throw new InvalidValueException("{0} must be above 0, was {1}", name, period);
    }
  }

  /** The first day after the period that holds the date. */
  static LocalDate end(Window each, LocalDate date, LeapDay leapDay) {
    return each.spanOn(date, leapDay).orElseThrow().endExclusive();
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
