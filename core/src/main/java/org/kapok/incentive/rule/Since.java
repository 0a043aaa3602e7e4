package org.kapok.incentive.rule;

import java.util.Optional;

/**
 * How long it has been since a date (年限、年龄): the completed years, months or days from it to the
 * date of the participation, or to the last date of its window. Anniversaries are counted from the
 * date itself, by the scheme's {@link LeapDay}; before the date there is no number.
 *
 * <p>Example: {@code {"since": {"field": "birthDate", "unit": "years", "atEndOf": "year"}}}, the
 * age that is reached in the year.
 *
 * @param field the name of a date field
 * @param unit what is counted
 * @param atEndOf the window on whose last date it is counted; the participation's own date, if left
 *     out
 */
public record Since(String field, Unit unit, Optional<Window> atEndOf) {

  /** What is counted. */
  public enum Unit {
    /** Completed years; the anniversary itself counts. */
    YEARS,
    /** Completed months; the day itself counts. */
    MONTHS,
    /** Days. */
    DAYS
  }
}
