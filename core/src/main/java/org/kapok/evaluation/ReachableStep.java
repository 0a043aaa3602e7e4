package org.kapok.evaluation;

import org.kapok.quantity.Amount;

/**
 * What somebody holds possible for one indicator (可及改进): that what is measured changes by so much,
 * or to so much, before anything is scaled. In a series it holds of each period or part.
 *
 * <p>Example: {@code ReachableStep.by("use", Amount.of("0.1"))}: used a tenth more of the time.
 *
 * @param indicator the id of the indicator
 * @param kind whether the amount is a change or what is reached
 * @param amount the change, of either sign, or what is reached
 */
public record ReachableStep(String indicator, Kind kind, Amount amount) {

  /** How the amount is meant. */
  public enum Kind {
    /** As a change of what was measured; what is missing stays missing. */
    BY,
    /** As what will be measured, also where it is missing now. */
    TO
  }

  /** A change by so much. */
  public static ReachableStep by(String indicator, Amount change) {
    return new ReachableStep(indicator, Kind.BY, change);
  }

  /** A change to so much. */
  public static ReachableStep to(String indicator, Amount reached) {
    return new ReachableStep(indicator, Kind.TO, reached);
  }
}
