package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/**
 * What can be said of a scheme before anybody takes part in it (方案分析): how much it pays at most and
 * at least, what in it never has an effect, and whether the order of participations matters.
 *
 * <p>What it says is proved from the scheme's data alone, for every history that the scheme can
 * read; no history contradicts it. What it does not say may still be true: a bound that is not
 * proved may exist, and a rule without a remark may never pay.
 *
 * <p>Example:
 *
 * <pre>{@code
 * SchemeAnalysis analysis = SchemeAnalysis.of(scheme);
 * analysis.most(AccountId.of("points"), Window.YEAR); // Proven[20]
 * analysis.isOrderFree();
 * analysis.remarks();
 * }</pre>
 *
 * @param scheme of which scheme
 * @param version of which version of it
 * @param effective when it is in force
 * @param leapDay on which day of a common year its 29 February falls
 * @param payouts what is paid at most and at least: of every account and of every rule in it
 * @param levels what levels of honours take at least; nothing of those of which none is proved
 * @param remarks what has no effect, contradicts or repeats something, overlaps or leaves a gap; by
 *     place
 * @param orderBreaks why the order of participations matters; none if the scheme is order-free
 */
public record SchemeAnalysis(
    SchemeId scheme,
    String version,
    DateSpan effective,
    LeapDay leapDay,
    List<Payout> payouts,
    List<LevelNeed> levels,
    List<Remark> remarks,
    List<Remark> orderBreaks) {

  /** Copies the lists. */
  public SchemeAnalysis {
    payouts = List.copyOf(payouts);
    levels = List.copyOf(levels);
    remarks = List.copyOf(remarks);
    orderBreaks = List.copyOf(orderBreaks);
  }

  /** Analyses the scheme. */
  public static SchemeAnalysis of(IncentiveScheme scheme) {
    Context context = new Context(scheme);
    SchemeBounds bounds = new SchemeBounds(context);
    List<Payout> payouts = new Payouts(context, bounds).all();
    List<Remark> remarks = new ArrayList<>(new ConditionRemarks(context).all());
    remarks.addAll(new EffectRemarks(context, bounds).all());
    remarks.addAll(new TableRemarks(context).all());
    remarks.addAll(new RangeRemarks(context).all());
    remarks.addAll(new HonourRemarks(context, new Earned(context, bounds)).all());
    Collections.sort(remarks);
    List<Remark> breaks = new ArrayList<>(new OrderCheck(context, bounds).all());
    Collections.sort(breaks);
    return new SchemeAnalysis(
        scheme.id(),
        scheme.version(),
        scheme.effective(),
        scheme.leapDay(),
        payouts,
        new LevelNeeds(context, bounds).all(),
        remarks.stream().distinct().toList(),
        breaks.stream().distinct().toList());
  }

  /**
   * Whether processing the participations in any order gives the same totals of accounts, and one
   * more never lowers one (law 10). {@link #orderBreaks} names what breaks it.
   */
  public boolean isOrderFree() {
    return orderBreaks.isEmpty();
  }

  /** What is paid in each such window of the account; of the rule only, if one is given. */
  public Optional<Payout> payout(AccountId account, Optional<RuleId> rule, Window window) {
    return Payout.among(payouts, account, rule, window);
  }

  /**
   * The most that one subject gets in the account in any such window.
   *
   * @throws IllegalArgumentException if the analysis does not look at the window, or the scheme has
   *     no such account
   */
  public Bound most(AccountId account, Window window) {
    return Payout.most(payouts, account, window);
  }

  /**
   * The largest cost of the account for so many members over the dates: the proven payouts of the
   * windows that the dates meet, whatever is least.
   *
   * @param members how many, 0 or above
   * @param dates of which only those count on which the scheme is in force
   * @throws IllegalArgumentException if members are below 0, or the scheme has no such account
   */
  public Bound largestCost(AccountId account, long members, DateSpan dates) {
    return new Budget(effective, leapDay, payouts).largestCost(account, members, dates);
  }
}
