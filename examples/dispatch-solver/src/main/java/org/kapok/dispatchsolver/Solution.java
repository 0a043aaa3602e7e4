package org.kapok.dispatchsolver;

import java.util.Locale;

/**
 * What a solver found.
 *
 * @param outcome how far it came
 * @param cost the sum of the costs, in millimetres; means nothing if nothing was found
 * @param bound what the solver proves that nothing costs less than, in millimetres
 * @param seconds how long it searched, without the listing of the choices and the making of the
 *     model
 */
record Solution(Outcome outcome, long cost, double bound, double seconds) {

  /** How far a solver came. */
  enum Outcome {
    /** It proves that nothing costs less. */
    OPTIMUM("proved to be the optimum"),
    /** It may not be the best. */
    BEST_SO_FAR("not proved to be the optimum"),
    /** No dispatch was found in time. */
    NOTHING("nothing found");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }
  }

  boolean isProved() {
    return outcome == Outcome.OPTIMUM;
  }

  /** By what part something that costs so much costs more. */
  double excess(long other) {
    return (double) other / cost - 1;
  }

  @Override
  public String toString() {
    String found =
        outcome == Outcome.NOTHING
            ? outcome.words
            : String.format(Locale.ROOT, "cost %,d m, %s", cost / 1000, outcome.words);
    return String.format(
        Locale.ROOT, "%s, bound %,.0f m; %.3f s of search", found, bound / 1000, seconds);
  }
}
