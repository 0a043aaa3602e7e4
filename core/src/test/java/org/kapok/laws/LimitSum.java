package org.kapok.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.incentive.Line;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/** What a limit has let pass in one window; over rolling days, on which of them. */
final class LimitSum {
  private final Step step;
  private final String place;
  private final Trial trial;

  /** All that is counted. */
  private final TreeMap<LocalDate, Ratio> counted = new TreeMap<>();

  /** Without what passed as a counted exception and took room from others. */
  private final TreeMap<LocalDate, Ratio> granted = new TreeMap<>();

  private Ratio largest = Ratio.ZERO;
  private Ratio countedNow = Ratio.ZERO;
  private Ratio grantedNow = Ratio.ZERO;

  LimitSum(Step step, String place, Trial trial) {
    this.step = step;
    this.place = place;
    this.trial = trial;
  }

  /**
   * Adds what left the limit, or what the account was paid if that is what it counts.
   *
   * @param counting the lines of one occasion that count
   * @param held those of them that the limit holds back
   */
  void add(LocalDate date, List<Line> counting, List<Line> held) {
    countedNow = Ratio.ZERO;
    grantedNow = Ratio.ZERO;
    for (Line line : counting) {
      Ratio credit = step.countsPaid() ? Ratio.of(line.amount()) : Windows.leaving(line, place);
      countedNow = countedNow.plus(credit);
      if (held.contains(line)) {
        largest = largest.compareTo(credit) < 0 ? credit : largest;
        grantedNow = grantedNow.plus(credit);
      } else if (credit.signum() < 0) {
        grantedNow = grantedNow.plus(credit);
      }
    }
    counted.merge(date, countedNow, Ratio::plus);
    granted.merge(date, grantedNow, Ratio::plus);
  }

  /** Requires that what was added last keeps the limit, in every stretch of rolling days. */
  void check(LocalDate date, Ratio limit, boolean excepted) {
    if (!(step.each().orElseThrow() instanceof Window.Rolling rolling)) {
      check(sum(counted), sum(granted), limit, excepted);
      return;
    }
    for (int days = 1; days <= rolling.days(); days++) {
      LocalDate from = date.minusDays(days - 1L);
      if (days == 1 || counted.containsKey(from)) {
        LocalDate until = date.plusDays(1);
        check(sum(counted.subMap(from, until)), sum(granted.subMap(from, until)), limit, excepted);
      }
    }
  }

  private static Ratio sum(SortedMap<LocalDate, Ratio> days) {
    return days.values().stream().reduce(Ratio.ZERO, Ratio::plus);
  }

  private void check(Ratio countedSum, Ratio grantedSum, Ratio limit, boolean excepted) {
    if (step.operation() instanceof Operation.Min) {
      // What counts as paid may be cut by a later limit, but nothing takes it further down.
      boolean isOnlyCut = step.countsPaid() && countedNow.signum() >= 0;
      require(excepted || isOnlyCut || countedSum.compareTo(limit) >= 0, limit, countedSum);
      return;
    }
    // A limit that has fallen since, or is below 0, takes nothing back: it lets no more pass.
    require(holds(grantedSum, limit) || grantedNow.signum() <= 0, limit, grantedSum);
    require(excepted || holds(countedSum, limit) || countedNow.signum() <= 0, limit, countedSum);
  }

  private boolean holds(Ratio sum, Ratio limit) {
    return step.operation() instanceof Operation.SoftMax
        ? sum.minus(largest).compareTo(limit) < 0
        : sum.compareTo(limit) <= 0;
  }

  private void require(boolean holds, Ratio limit, Ratio sum) {
    Laws.require(
        holds,
        () ->
            String.format(
                Locale.ROOT,
                "limit %s at %s has let %s pass, the largest credit is %s",
                limit,
                place,
                sum,
                largest),
        trial);
  }
}
