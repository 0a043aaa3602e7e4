package org.kapok.incentive.analysis;

import org.kapok.id.SubjectId;
import org.kapok.quantity.Amount;

/**
 * What one subject has in an account by either scheme, all rules and periods together.
 *
 * @param subject whose
 * @param before by the first scheme
 * @param after by the second scheme
 */
public record SubjectChange(SubjectId subject, Amount before, Amount after) {

  /**
   * What the subject gains; below 0 for a loss.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Amount change() {
    return after.minus(before);
  }
}
