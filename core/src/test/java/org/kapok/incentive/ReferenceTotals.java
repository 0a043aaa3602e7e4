package org.kapok.incentive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/** What limits have let pass, by step, key and window, and by day. */
final class ReferenceTotals {
  private final Map<List<Object>, TreeMap<LocalDate, Ratio>> byDay = new HashMap<>();

  void add(List<Object> key, LocalDate date, Ratio output) {
    byDay.computeIfAbsent(key, unused -> new TreeMap<>()).merge(date, output, Ratio::plus);
  }

  /** What counts against the limit on the date. */
  Ratio soFar(Step limit, List<Object> key, LocalDate date) {
    TreeMap<LocalDate, Ratio> days = byDay.getOrDefault(key, new TreeMap<>());
    return limit.each().orElseThrow() instanceof Window.Rolling rolling
        ? fullest(days, date, rolling.days(), limit.operation() instanceof Operation.Min)
        : days.values().stream().reduce(Ratio.ZERO, Ratio::plus);
  }

  /** Of the stretches that end with the date, at most so many days long, the fullest one. */
  private static Ratio fullest(
      TreeMap<LocalDate, Ratio> days, LocalDate date, int most, boolean least) {
    Ratio sum = days.getOrDefault(date, Ratio.ZERO);
    Ratio fullest = sum;
    for (int back = 1; back < most; back++) {
      sum = sum.plus(days.getOrDefault(date.minusDays(back), Ratio.ZERO));
      boolean further = least ? sum.compareTo(fullest) < 0 : sum.compareTo(fullest) > 0;
      fullest = further ? sum : fullest;
    }
    return fullest;
  }
}
