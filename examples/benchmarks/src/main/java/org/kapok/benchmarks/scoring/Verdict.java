package org.kapok.benchmarks.scoring;

/**
 * Whether a bar is met.
 *
 * @param isMet whether it is
 * @param text what was measured, and the bar
 */
record Verdict(boolean isMet, String text) {
  @Override
  public String toString() {
    return (isMet ? "met      " : "NOT MET  ") + text;
  }
}
