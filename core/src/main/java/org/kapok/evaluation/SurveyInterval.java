package org.kapok.evaluation;

import org.kapok.quantity.Amount;

/**
 * A confidence interval (置信区间) of a survey figure. It holds the figure, and is rounded outwards.
 *
 * @param low its lower end, inclusive
 * @param high its upper end, inclusive
 * @param confidence how sure it is
 * @param method how it was computed
 */
public record SurveyInterval(Amount low, Amount high, Confidence confidence, Method method) {

  /** How an interval is computed. */
  public enum Method {
    /** Wilson's score interval of one share: sound for small samples and shares near 0 or 100. */
    WILSON,
    /**
     * Student's t over the linearised worth of each response; with complete responses, that of the
     * mean of their worths. It is cut at the ends of the scale.
     */
    STUDENT
  }

  /** Whether the figure lies in it. */
  public boolean contains(Amount figure) {
    return low.compareTo(figure) <= 0 && figure.compareTo(high) <= 0;
  }

  /** How wide it is. */
  public Amount width() {
    return high.minus(low);
  }
}
