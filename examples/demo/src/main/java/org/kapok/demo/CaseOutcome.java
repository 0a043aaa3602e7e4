package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.WorkedCase;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * What came of one worked case: a result, or why it cannot be scored.
 *
 * @param by by what it was scored: the programme, or a version alone whose case it is
 * @param workedCase the case
 * @param result what came out; empty if it cannot be scored
 * @param problems why it cannot be scored; empty if it can
 */
record CaseOutcome(
    IncentiveProgramme by,
    WorkedCase workedCase,
    Optional<CaseResult> result,
    List<Problem> problems) {

  CaseOutcome {
    problems = List.copyOf(problems);
  }

  /** What comes of the cases of each version, then of those of the whole programme. */
  static List<CaseOutcome> all(IncentiveProgramme programme) {
    List<CaseOutcome> outcomes = new ArrayList<>();
    for (IncentiveScheme version : programme.versions()) {
      outcomes.addAll(all(Programmes.of(version), version.cases()));
    }
    outcomes.addAll(all(programme, programme.cases()));
    return outcomes;
  }

  private static List<CaseOutcome> all(IncentiveProgramme by, List<WorkedCase> cases) {
    Scorer scorer = Scorer.of(by);
    return cases.stream().map(each -> of(by, scorer, each)).toList();
  }

  private static CaseOutcome of(IncentiveProgramme by, Scorer scorer, WorkedCase workedCase) {
    try {
      return new CaseOutcome(by, workedCase, Optional.of(scorer.verify(workedCase)), List.of());
    } catch (RefusedException refused) {
      return new CaseOutcome(by, workedCase, Optional.empty(), refused.problems());
    } catch (ScoringOverflowException overflow) {
      Problem problem = new Problem("overflow", "", overflow.sentence());
      return new CaseOutcome(by, workedCase, Optional.empty(), List.of(problem));
    }
  }

  /** Whether it is a case of one version alone. */
  boolean isOfVersion() {
    return by.versions().size() == 1;
  }

  /** Whether everything came out as expected. */
  boolean holds() {
    return result.map(CaseResult::holds).orElse(false);
  }
}
