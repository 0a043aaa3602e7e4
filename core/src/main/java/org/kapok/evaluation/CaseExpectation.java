package org.kapok.evaluation;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * What must come out of a worked case: {@code {"points": {"total": 360}, "outcome":
 * "belowAllGrades"}}.
 *
 * @param points of the items, by id; exactly these
 * @param grade the grade
 * @param outcome how it ends; with a grade, if one is named
 */
public record CaseExpectation(
    SortedMap<String, Amount> points, Optional<String> grade, Optional<Outcome> outcome) {

  /**
   * Copies the points.
   *
   * @throws IllegalArgumentException if nothing is expected, or a grade beside another outcome
   */
  public CaseExpectation {
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    if (points.isEmpty() && grade.isEmpty() && outcome.isEmpty()) {
      throw new InvalidValueException("a case must expect points, a grade or an outcome");
    }
    if (grade.isPresent() && outcome.filter(each -> each != Outcome.GRADED).isPresent()) {
      throw new InvalidValueException(
          "a grade must not be expected beside the outcome {0}", outcome.get());
    }
  }
}
