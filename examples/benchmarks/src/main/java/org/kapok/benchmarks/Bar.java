package org.kapok.benchmarks;

/**
 * How much time one benchmark may take at most, as a multiple of another one's in the same run.
 *
 * @param benchmark which, as class and method: {@code NearestVenues.network}
 * @param beside the one that it is compared with
 * @param atMost the greatest ratio of their times, inclusive
 */
record Bar(String benchmark, String beside, double atMost) {

  /** Whether these times clear it. */
  boolean isCleared(double time, double timeBeside) {
    return time <= atMost * timeBeside;
  }
}
