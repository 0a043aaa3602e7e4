package org.kapok.incentive;

import java.util.Comparator;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/**
 * What one rule, or the openings, brought to one account in one of its periods.
 *
 * @param subject whose
 * @param account to which account
 * @param period in which period of the account
 * @param rule by which rule; none for opening amounts
 * @param credited what is posted as of the statement's instant
 * @param pending what will be posted later
 */
public record Total(
    SubjectId subject,
    AccountId account,
    DateSpan period,
    Optional<RuleId> rule,
    Amount credited,
    Amount pending)
    implements Comparable<Total> {
  private static final Comparator<Total> ORDER =
      Comparator.comparing(Total::subject)
          .thenComparing(Total::account)
          .thenComparing(Total::period)
          .thenComparing(Total::rule, Total::byRule);

  private static int byRule(Optional<RuleId> a, Optional<RuleId> b) {
    return a.isPresent() && b.isPresent()
        ? a.get().compareTo(b.get())
        : Boolean.compare(a.isPresent(), b.isPresent());
  }

  /** Orders by subject, account, period and rule, opening amounts first. */
  @Override
  public int compareTo(Total other) {
    return ORDER.compare(this, other);
  }
}
