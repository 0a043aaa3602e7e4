package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Keep;
import org.kapok.quantity.Ratio;

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
  long totalUnits() {
    return unitsIn;
  }

  /** Writes down which rule is kept at a place. */
  void describe(TotalState.Builder total, Run run, int place, List<Program.OfRule> rules) {
    long kept = run.totals(layout.state()).totalAt(place);
    if (keep == Keep.FIRST) {
      rules.stream()
          .filter(rule -> rule.index() + 1L == kept)
          .findFirst()
          .ifPresent(rule -> total.first(rule.id()).total(Ratio.ONE));
      return;
    }
    long[] byPosition = run.totalsByRule(layout.state(), place);
    for (Program.OfRule rule : rules) {
      if (byPosition[rule.position()] != Long.MIN_VALUE) {
        total.putRivals(rule.id(), Ratio.of(byPosition[rule.position()], unitsIn));
      }
    }
  }

  /** Takes up which rule is kept, at the place just turned to. */
  void restore(TotalState saved, Run run, List<Program.OfRule> rules) {
    StepTotals totals = run.totals(layout.state());
    if (keep == Keep.FIRST) {
      rules.stream()
          .filter(rule -> saved.first().equals(Optional.of(rule.id())))
          .findFirst()
          .ifPresentOrElse(rule -> totals.set(rule.index() + 1L), () -> totals.set(0));
      return;
    }
    long[] byPosition = run.totalsByRule(layout.state(), totals.place());
    Arrays.fill(byPosition, Long.MIN_VALUE);
    Map<RuleId, Integer> positions = StateKeeper.positions(rules);
    saved
        .rivals()
        .forEach(
            (rule, total) ->
                byPosition[Objects.requireNonNull(positions.get(rule))] =
                    StateKeeper.units(total, unitsIn));
  }

  /** What of each parcel is kept, in their order; empty for a parcel that is excluded. */
  List<Optional<Long>> keep(List<Parcel> parcels, Run run) {
    if (keep == Keep.BEST && eachParticipation) {
      return greatest(parcels);
    }
    StepTotals totals = run.totals(layout.state());
    long most = parcels.stream().mapToLong(Parcel::credit).max().orElse(0);
    boolean begins = totals.turnTo(run, most);
    if (totals.isOutsideRun()) {
      return none(parcels.size());
    }
    return keep == Keep.FIRST
        ? first(parcels, totals)
        : growthOfGreatest(
            parcels, totals, run.totalsByRule(layout.state(), totals.place()), begins);
  }

  private static List<Optional<Long>> greatest(List<Parcel> parcels) {
    int best = 0;
    for (int i = 1; i < parcels.size(); i++) {
      best = parcels.get(i).credit() > parcels.get(best).credit() ? i : best;
    }
    return only(best, parcels.get(best).credit(), parcels.size());
  }

  /** The running total is the number of the rule that came first, plus one. */
  private static List<Optional<Long>> first(List<Parcel> parcels, StepTotals totals) {
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
   * The growth of the greatest total goes to the rule that now holds it, of equal ones to the one
   * that runs first; where a negative credit lets it fall to a rule that is not among the parcels,
   * to the first of them.
   */
  private static List<Optional<Long>> growthOfGreatest(
      List<Parcel> parcels, StepTotals totals, long[] byPosition, boolean begins) {
    if (begins) {
      Arrays.fill(byPosition, Long.MIN_VALUE);
    }
    for (Parcel parcel : parcels) {
      int position = parcel.rule().position();
      byPosition[position] =
          byPosition[position] == Long.MIN_VALUE
              ? parcel.credit()
              : Math.addExact(byPosition[position], parcel.credit());
    }
    int holder = 0;
    for (int i = 1; i < byPosition.length; i++) {
      holder = byPosition[i] > byPosition[holder] ? i : holder;
    }
    long growth = Math.subtractExact(byPosition[holder], totals.total());
    totals.set(byPosition[holder]);
    for (int i = 0; i < parcels.size(); i++) {
      if (parcels.get(i).rule().position() == holder) {
        return only(i, growth, parcels.size());
      }
    }
    return growth == 0 ? none(parcels.size()) : only(0, growth, parcels.size());
  }

  private static List<Optional<Long>> none(int size) {
    return Collections.nCopies(size, Optional.empty());
  }

  /** All excluded but one. */
  private static List<Optional<Long>> only(int index, long credit, int size) {
    List<Optional<Long>> kept = new ArrayList<>(none(size));
    kept.set(index, Optional.of(credit));
    return kept;
  }
}
