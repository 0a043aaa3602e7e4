package org.kapok.benchmarks.scoring;

/**
 * How long each contender runs in each of its JVMs.
 *
 * @param heap of each JVM, as {@code 2g}
 * @param warmUpMillis before it is measured
 * @param measureMillis while it is measured
 * @param slowFactor how many times as long for the rule engines, which take longer to warm up
 */
record Pace(String heap, long warmUpMillis, long measureMillis, double slowFactor) {
  Jvm jvm() {
    return Jvm.with("-Xms" + heap, "-Xmx" + heap);
  }

  long warmUpMillis(String name) {
    return slowed(warmUpMillis, name);
  }

  long measureMillis(String name) {
    return slowed(measureMillis, name);
  }

  private long slowed(long millis, String name) {
    return name.startsWith("drools") ? Math.round(millis * slowFactor) : millis;
  }
}
