package org.kapok.benchmarks.scoring;

import java.util.Locale;

/** How much a participation may allocate. */
final class Allocation {
  private static final double AT_MOST = 4;

  private Allocation() {}

  static Verdict verdict(Rate rate) {
    return new Verdict(
        rate.bytes() <= AT_MOST,
        String.format(
            Locale.ROOT,
            "%s allocates %.1f bytes for each participation, at most %.0f",
            rate.name(),
            rate.bytes(),
            AT_MOST));
  }
}
