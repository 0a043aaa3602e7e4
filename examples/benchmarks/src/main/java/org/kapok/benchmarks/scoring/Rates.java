package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rates of contenders in one run, each the median of its rounds. */
final class Rates {
  private final Map<String, Rate> byName;

  private Rates(Map<String, Rate> byName) {
    this.byName = byName;
  }

  /**
   * Runs the contenders one after the other, round after round, so that what disturbs the machine
   * for a while disturbs all of them; each time in a fresh JVM.
   *
   * @param rounds an odd number
   * @throws IllegalStateException if they do not agree on the points
   */
  static Rates measured(Collection<String> names, int count, int rounds, Pace pace)
      throws IOException {
    Map<String, List<Rate>> rates = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String name : names) {
        Rate rate =
            Rate.parse(
                pace.jvm()
                    .lastLine(
                        Passes.class,
                        name,
                        count,
                        pace.warmUpMillis(name),
                        pace.measureMillis(name)));
        rates.computeIfAbsent(name, key -> new ArrayList<>()).add(rate);
      }
    }
    Map<String, Rate> medians = new LinkedHashMap<>();
    rates.forEach((name, all) -> medians.put(name, Rate.median(all)));
    Rates measured = new Rates(medians);
    measured.requireAgreement();
    return measured;
  }

  private void requireAgreement() {
    Set<String> checksums =
        byName.values().stream().map(Rate::checksum).collect(Collectors.toSet());
    if (checksums.size() != 1) {
      throw new IllegalStateException("the contenders differ: " + byName.values());
    }
  }

  Collection<Rate> all() {
    return byName.values();
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  Rate of(String name) {
    Rate rate = byName.get(name);
    if (rate == null) {
      throw new IllegalArgumentException(name + " was not measured, but " + byName.keySet());
    }
    return rate;
  }

  /** How many times as fast one is as the other. */
  double ratio(String name, String beside) {
    return of(name).perSecond() / of(beside).perSecond();
  }
}
