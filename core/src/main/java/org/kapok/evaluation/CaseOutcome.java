package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.quantity.Amount;

/**
 * What came out of a worked case.
 *
 * @param id the case's id
 * @param differences what is not as expected, in words, such as {@code points of total: expected
 *     915, was 914}; empty if all is
 * @param checkUp the whole check-up
 */
public record CaseOutcome(String id, List<String> differences, CheckUp checkUp) {

  /** Copies the differences. */
  public CaseOutcome {
    differences = List.copyOf(differences);
  }

  /** Whether everything came out as expected. */
  public boolean holds() {
    return differences.isEmpty();
  }

  static CaseOutcome of(EvaluationCase workedCase, CheckUp checkUp) {
    CaseExpectation expected = workedCase.expect();
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, Amount> each : expected.points().entrySet()) {
      Optional<Fraction> points = checkUp.line(each.getKey()).flatMap(Line::value);
      if (!points.equals(Optional.of(Fraction.of(each.getValue())))) {
        differences.add(
            difference(
                "points of " + each.getKey(),
                each.getValue(),
                points.map(Object::toString).orElse("withheld")));
      }
    }
    Outcome outcome =
        expected
            .outcome()
            .orElse(expected.grade().isPresent() ? Outcome.GRADED : checkUp.outcome());
    if (outcome != checkUp.outcome()) {
      differences.add(difference("outcome", text(outcome), text(checkUp.outcome())));
    }
    if (expected.grade().isPresent() && !expected.grade().equals(checkUp.grade())) {
      differences.add(difference("grade", expected.grade().get(), checkUp.grade().orElse("none")));
    }
    return new CaseOutcome(workedCase.id(), differences, checkUp);
  }

  private static String text(Outcome outcome) {
    return outcome.label().in("en");
  }

  private static String difference(String what, Object expected, Object actual) {
    return what + ": expected " + expected + ", was " + actual;
  }
}
