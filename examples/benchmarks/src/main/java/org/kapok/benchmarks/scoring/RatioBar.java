package org.kapok.benchmarks.scoring;

import java.util.Locale;

/**
 * How many times as fast one contender must be as another one in the same run.
 *
 * @param name of the contender
 * @param beside the other one
 * @param atLeast the least ratio of their rates, inclusive
 */
record RatioBar(String name, String beside, double atLeast) {
  boolean isJudgedBy(Rates rates) {
    return rates.has(name) && rates.has(beside);
  }

  Verdict verdict(Rates rates) {
    double ratio = rates.ratio(name, beside);
    return new Verdict(
        ratio >= atLeast,
        String.format(
            Locale.ROOT,
            "%s is %.2f times as fast as %s, at least %.2f",
            name,
            ratio,
            beside,
            atLeast));
  }
}
