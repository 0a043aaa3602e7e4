package org.kapok.talent;

import java.time.LocalDate;
import org.kapok.problem.InvalidValueException;

/**
 * One assessment of an adviser (考核).
 *
 * <p>Example: {@code new Assessment(AssessmentKind.YEARLY, LocalDate.of(2025, 9, 1),
 * AssessmentGrade.COMPETENT, LocalDate.of(2025, 9, 20))}.
 *
 * @param kind of a year or of the term
 * @param periodEnd the day after the last one of the year or term that is assessed
 * @param grade one of the four
 * @param on on which day; not before the period has ended
 */
public record Assessment(
    AssessmentKind kind, LocalDate periodEnd, AssessmentGrade grade, LocalDate on) {

  /**
   * Refuses an assessment of what is not over.
   *
   * @throws IllegalArgumentException if {@code on} lies before {@code periodEnd}
   */
  public Assessment {
    if (on.isBefore(periodEnd)) {
      throw new InvalidValueException(
          "Assessment must not be made before its period has ended, was made on {0} of a "
              + "period that ends before {1}",
          on, periodEnd);
    }
  }
}
