package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the time for one participation grows with their number.
 *
 * @param nanos by number of participations
 */
record Growth(Map<Integer, Double> nanos) {
  private static final int BASE = 100_000;
  private static final double AT_MOST = 1.3;
  private static final String NAME = "kapok-bulk";

  static Growth measured(boolean upToTenMillion) throws IOException {
    Map<Integer, Double> nanos = new TreeMap<>();
    int last = upToTenMillion ? 10_000_000 : 1_000_000;
    Pace pace = new Pace(upToTenMillion ? "8g" : "4g", 2000, 2000, 1);
    for (int count = 10_000; count <= last; count *= 10) {
      Rate rate = Rates.measured(List.of(NAME), count, 3, pace).of(NAME);
      nanos.put(count, 1e9 / rate.perSecond());
      System.out.printf(
          Locale.ROOT, "%,12d participations: %8.1f ns each%n", count, nanos.get(count));
    }
    return new Growth(nanos);
  }

  Verdict verdict() {
    int last = nanos.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
    double ratio = nanos.getOrDefault(last, Double.NaN) / nanos.getOrDefault(BASE, Double.NaN);
    return new Verdict(
        ratio <= AT_MOST,
        String.format(
            Locale.ROOT,
            "of %,d participations one takes %.2f times as long as of %,d, at most %.1f",
            last,
            ratio,
            BASE,
            AT_MOST));
  }
}
