package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.rule.Keep;

/**
 * Keeps one of several rules, resolved. It needs all that one participation brings to its account
 * at once, so the account waits until every rule that feeds it has run.
 */
final class KeepProgram extends StepProgram {
  private final TotalsLayout layout;
  private final Keep keep;
  private final boolean eachParticipation;

  KeepProgram(String place, long units, TotalsLayout layout, Keep keep, boolean eachParticipation) {
    super(place, EffectKind.EXCLUDED, units, units);
    this.layout = layout;
    this.keep = keep;
    this.eachParticipation = eachParticipation;
  }

  @Override
  long apply(long credit, Run run) {
    throw new IllegalStateException(place + " takes all credits of a participation at once");
  }

  @Override
  Optional<TotalsLayout> layout() {
    return Optional.of(layout);
  }

  /** What of each parcel is kept, in their order; empty for a parcel that is excluded. */
  List<Optional<Long>> keep(List<Parcel> parcels, Run run) {
    if (keep == Keep.FIRST) {
      return first(parcels, run);
    }
    return eachParticipation ? greatest(parcels) : growthOfGreatest(parcels, run);
  }

  private static List<Optional<Long>> greatest(List<Parcel> parcels) {
    int best = 0;
    for (int i = 1; i < parcels.size(); i++) {
      best = parcels.get(i).credit() > parcels.get(best).credit() ? i : best;
    }
    return only(best, parcels.get(best).credit(), parcels.size());
  }

  /** The running total is the number of the rule that came first, plus one. */
  private List<Optional<Long>> first(List<Parcel> parcels, Run run) {
    RunningTotals totals = run.totals(layout.state());
    totals.turnTo(run.reading, 1);
    List<Optional<Long>> kept = new ArrayList<>();
    for (Parcel parcel : parcels) {
      if (totals.total() == 0 && parcel.credit() > 0) {
        totals.set(parcel.rule().index() + 1L);
      }
      boolean isFirst = totals.total() == parcel.rule().index() + 1L;
      kept.add(isFirst ? Optional.of(parcel.credit()) : Optional.empty());
    }
    return kept;
  }

  /**
   * The growth of the greatest total goes to the rule that now holds it; where a negative credit
   * lets it fall to a rule that is not among the parcels, to the first of them.
   */
  private List<Optional<Long>> growthOfGreatest(List<Parcel> parcels, Run run) {
    RunningTotals totals = run.totals(layout.state());
    boolean first = totals.turnTo(run.reading, 1);
    long[] byRule = run.totalsByRule(layout.state(), totals.place());
    if (first) {
      Arrays.fill(byRule, Long.MIN_VALUE);
    }
    for (Parcel parcel : parcels) {
      int rule = parcel.rule().index();
      byRule[rule] =
          byRule[rule] == Long.MIN_VALUE
              ? parcel.credit()
              : Math.addExact(byRule[rule], parcel.credit());
    }
    long greatest = Arrays.stream(byRule).max().orElse(0);
    long growth = Math.subtractExact(greatest, totals.total());
    totals.set(greatest);
    int holder = 0;
    while (holder < parcels.size() && byRule[parcels.get(holder).rule().index()] < greatest) {
      holder++;
    }
    return only(holder % parcels.size(), growth, parcels.size());
  }

  /** All excluded but one. */
  private static List<Optional<Long>> only(int index, long credit, int size) {
    List<Optional<Long>> kept = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
    kept.set(index, Optional.of(credit));
    return kept;
  }
}
