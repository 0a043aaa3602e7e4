package org.kapok.incentive.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.Total;
import org.kapok.participation.History;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/**
 * What comes of one subject's history by one scheme: amounts, or why there are none.
 *
 * @param amounts what each rule brings to each account, pending amounts included
 * @param problems why the history is refused; none if it is not
 */
record Outcome(Map<Source, Amount> amounts, List<Problem> problems) {

  /**
   * What brings something to an account.
   *
   * @param account which account
   * @param rule which rule; none for opening amounts
   */
  record Source(AccountId account, Optional<RuleId> rule) implements Comparable<Source> {
    @Override
    public int compareTo(Source other) {
      int byAccount = account.compareTo(other.account);
      return byAccount != 0 ? byAccount : Difference.OPENINGS_FIRST.compare(rule, other.rule);
    }
  }

  static Outcome of(Scorer scorer, SubjectId subject, History own, Instant asOf) {
    try {
      Map<Source, Amount> amounts = new TreeMap<>();
      for (Total total : scorer.score(own, asOf).of(subject).totals()) {
        Source source = new Source(total.account(), total.rule());
        amounts.merge(source, total.credited().plus(total.pending()), Amount::plus);
      }
      return new Outcome(amounts, List.of());
    } catch (RefusedException refused) {
      return new Outcome(Map.of(), refused.problems());
    } catch (ScoringOverflowException overflow) {
      return new Outcome(Map.of(), List.of(new Problem("overflow", "", overflow.sentence())));
    }
  }

  static List<Difference> differences(SubjectId subject, Outcome before, Outcome after) {
    TreeSet<Source> sources = new TreeSet<>(before.amounts.keySet());
    sources.addAll(after.amounts.keySet());
    return sources.stream()
        .map(
            each ->
                new Difference(
                    subject, each.account(), each.rule(), before.amount(each), after.amount(each)))
        .toList();
  }

  private Amount amount(Source source) {
    return amounts.getOrDefault(source, Amount.ZERO);
  }
}
