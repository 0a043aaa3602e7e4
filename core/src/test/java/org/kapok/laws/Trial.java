package org.kapok.laws;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.RefusedException;

/**
 * What a law is tried on: a scheme, what was delivered, and the instant as of which it is scored.
 *
 * @param scheme by which scheme
 * @param facts facts as they were delivered, revisions and conflicts among them
 * @param participations participations as they were delivered, likewise
 * @param asOf as of when, exclusive
 */
public record Trial(
    IncentiveScheme scheme,
    List<SubjectFacts> facts,
    List<Participation> participations,
    Instant asOf) {

  /** Copies the deliveries. */
  public Trial {
    facts = List.copyOf(facts);
    participations = List.copyOf(participations);
  }

  /** What was delivered, merged. */
  public History history() {
    return History.of(facts, participations);
  }

  /**
   * What comes of scoring the history: a statement, or why there is none. Outcomes can be compared:
   * a history that is refused must be refused for the same reasons in any order.
   */
  public Object outcome(History history) {
    return outcome(Scorer.of(scheme), history, asOf);
  }

  static Object outcome(Scorer scorer, History history, Instant asOf) {
    try {
      return scorer.score(history, asOf);
    } catch (RefusedException refused) {
      return refused.problems();
    } catch (ScoringOverflowException overflow) {
      return Objects.requireNonNull(overflow.getMessage());
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(scheme.toString()).append("\nas of ").append(asOf);
    facts.forEach(each -> text.append("\n  ").append(each));
    participations.forEach(each -> text.append("\n  ").append(each));
    return text.toString();
  }
}
