package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/**
 * What can be said of the versions of a programme together, before anybody takes part in it
 * (方案修订分析): what a subject gets at most and at least in a window, also in one in which a version
 * gives way to the next, and whether the order of participations matters.
 *
 * <p>A total that goes on over a change of versions stands somewhere, not at 0, when the later one
 * takes it up; what is proved of a version by itself need not hold then, and is proved anew here. A
 * limit that stands last in an account in both versions, and goes on, bounds a window that meets
 * both by the greater of the two, for a limit that is lowered pays nothing more and takes nothing
 * back.
 *
 * <p>Example: {@code ProgrammeAnalysis.of(programme).most(AccountId.of("points"), Window.YEAR)}.
 *
 * @param scheme of which scheme
 * @param leapDay on which day of a common year a 29 February falls
 * @param versions what holds of each version by itself, as if nothing had been before it
 * @param parts what is paid on the dates of each version
 * @param payouts what is paid at most and at least in a window, whichever versions it meets
 * @param orderBreaks why the order of participations matters, by place in the programme; none if
 *     the programme is order-free
 */
public record ProgrammeAnalysis(
    SchemeId scheme,
    LeapDay leapDay,
    List<SchemeAnalysis> versions,
    List<VersionPayouts> parts,
    List<Payout> payouts,
    List<Remark> orderBreaks) {

  /** Copies the lists. */
  public ProgrammeAnalysis {
    versions = List.copyOf(versions);
    parts = List.copyOf(parts);
    payouts = List.copyOf(payouts);
    orderBreaks = List.copyOf(orderBreaks);
  }

  /** Analyses the programme. */
  public static ProgrammeAnalysis of(IncentiveProgramme programme) {
    ProgrammeBounds bounds = new ProgrammeBounds(programme);
    return new ProgrammeAnalysis(
        programme.id(),
        programme.versions().get(0).leapDay(),
        programme.versions().stream().map(SchemeAnalysis::of).toList(),
        bounds.parts(),
        bounds.payouts(),
        bounds.orderBreaks());
  }

  /** Whether processing the participations in any order gives the same totals of accounts. */
  public boolean isOrderFree() {
    return orderBreaks.isEmpty();
  }

  /** What is paid in each such window of the account; of the rule only, if one is given. */
  public Optional<Payout> payout(AccountId account, Optional<RuleId> rule, Window window) {
    return Payout.among(payouts, account, rule, window);
  }

  /**
   * The most that one subject gets in the account in any such window, whichever versions it meets.
   *
   * @throws IllegalArgumentException if the analysis does not look at the window, or no version has
   *     such an account
   */
  public Bound most(AccountId account, Window window) {
    return Payout.most(payouts, account, window);
  }

  /**
   * The largest cost of the account for so many members over the dates: by whole windows of the
   * programme, or version by version, whatever is least.
   *
   * @param members how many, 0 or above
   * @param dates of which only those count on which a version is in force
   * @throws IllegalArgumentException if members are below 0, or no version has such an account
   */
  public Bound largestCost(AccountId account, long members, DateSpan dates) {
    DateSpan first = parts.get(0).effective();
    DateSpan last = parts.get(parts.size() - 1).effective();
    DateSpan all = DateSpan.of(first.startInclusive(), last.endExclusive());
    Bound byWindow = new Budget(all, leapDay, payouts).largestCost(account, members, dates);
    Bound byVersion = Bounds.NOTHING;
    for (VersionPayouts part : parts) {
      byVersion = Bounds.sum(byVersion, part.largestCost(account, members, dates, leapDay));
    }
    return Bounds.nearer(byWindow, byVersion);
  }
}
