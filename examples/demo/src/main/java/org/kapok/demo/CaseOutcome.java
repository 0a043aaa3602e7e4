package org.kapok.demo;

import java.util.List;
import java.util.Optional;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.WorkedCase;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * What came of one worked case: a result, or why it cannot be scored.
 *
 * @param workedCase the case
 * @param result what came out; empty if it cannot be scored
 * @param problems why it cannot be scored; empty if it can
 */
record CaseOutcome(WorkedCase workedCase, Optional<CaseResult> result, List<Problem> problems) {

  CaseOutcome {
    problems = List.copyOf(problems);
  }

  /** Scores the case. */
  static CaseOutcome of(Scorer scorer, WorkedCase workedCase) {
    try {
      return new CaseOutcome(workedCase, Optional.of(scorer.verify(workedCase)), List.of());
    } catch (RefusedException refused) {
      return new CaseOutcome(workedCase, Optional.empty(), refused.problems());
    } catch (ScoringOverflowException overflow) {
      Problem problem = new Problem("overflow", "", String.valueOf(overflow.getMessage()));
      return new CaseOutcome(workedCase, Optional.empty(), List.of(problem));
    }
  }

  /** Whether everything came out as expected. */
  boolean holds() {
    return result.map(CaseResult::holds).orElse(false);
  }
}
