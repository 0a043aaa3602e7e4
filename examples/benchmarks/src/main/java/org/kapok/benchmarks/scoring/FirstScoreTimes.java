package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a JVM takes from its start to its end for each act.
 *
 * @param millis the median of the rounds
 */
record FirstScoreTimes(Map<FirstScore.Act, Double> millis) {
  private static final int ROUNDS = 9;
  private static final double AT_MOST = 2;

  static FirstScoreTimes measured() throws IOException {
    Map<FirstScore.Act, List<Double>> times = new EnumMap<>(FirstScore.Act.class);
    for (int round = 0; round < ROUNDS; round++) {
      for (FirstScore.Act act : FirstScore.Act.values()) {
        long before = System.nanoTime();
        Jvm.with().lastLine(FirstScore.class, act);
        times
            .computeIfAbsent(act, key -> new ArrayList<>())
            .add((System.nanoTime() - before) / 1e6);
      }
    }
    Map<FirstScore.Act, Double> medians = new EnumMap<>(FirstScore.Act.class);
    times.forEach(
        (act, all) -> {
          Collections.sort(all);
          medians.put(act, all.get(ROUNDS / 2));
        });
    return new FirstScoreTimes(medians);
  }

  private double of(FirstScore.Act act) {
    return millis.getOrDefault(act, Double.NaN);
  }

  Verdict verdict() {
    double score = of(FirstScore.Act.SCORE);
    double tree = of(FirstScore.Act.READ_TREE);
    return new Verdict(
        score <= AT_MOST * tree,
        String.format(
            Locale.ROOT,
            "a fresh JVM has its first score after %.0f ms, %.2f times the %.0f ms in which it reads"
                + " the scheme by Jackson alone, at most %.1f; one that does nothing takes %.0f ms",
            score,
            score / tree,
            tree,
            AT_MOST,
            of(FirstScore.Act.NOTHING)));
  }
}
