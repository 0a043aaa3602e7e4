package org.kapok.incentive.analysis;

import java.util.List;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.quantity.DateSpan;

/**
 * What is paid at most and at least on the dates of one version of a programme, totals that go on
 * from the version before counted with.
 *
 * @param version which version
 * @param effective its dates
 * @param payouts what is paid
 */
public record VersionPayouts(String version, DateSpan effective, List<Payout> payouts) {

  /** Copies the payouts. */
  public VersionPayouts {
    payouts = List.copyOf(payouts);
  }

  /** The largest cost on those of the dates on which the version is in force. */
  Bound largestCost(AccountId account, long members, DateSpan dates, LeapDay leapDay) {
    boolean known = payouts.stream().anyMatch(each -> each.account().equals(account));
    return known
        ? new Budget(effective, leapDay, payouts).largestCost(account, members, dates)
        : Bounds.NOTHING;
  }
}
