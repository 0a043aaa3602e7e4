package org.kapok.incentive.analysis;

import java.util.Comparator;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.quantity.Amount;

/**
 * What one rule, or the openings, bring one subject in one account by either scheme, all periods
 * together, pending amounts included.
 *
 * @param subject whose
 * @param account in which account
 * @param rule by which rule; none for opening amounts
 * @param before by the first scheme; 0 if it has no such rule or account
 * @param after by the second scheme; 0 if it has no such rule or account
 */
public record Difference(
    SubjectId subject, AccountId account, Optional<RuleId> rule, Amount before, Amount after)
    implements Comparable<Difference> {
  /** Orders openings before rules, and rules by id. */
  static final Comparator<Optional<RuleId>> OPENINGS_FIRST =
      (a, b) ->
          a.isPresent() && b.isPresent()
              ? a.get().compareTo(b.get())
              : Boolean.compare(a.isPresent(), b.isPresent());

  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::subject)
          .thenComparing(Difference::account)
          .thenComparing(Difference::rule, OPENINGS_FIRST);

  /**
   * What the second scheme brings more; below 0 if it brings less.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Amount change() {
    return after.minus(before);
  }

  /** Orders by subject, account and rule, openings first. */
  @Override
  public int compareTo(Difference other) {
    return ORDER.compare(this, other);
  }
}
