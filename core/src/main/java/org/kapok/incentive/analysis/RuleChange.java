package org.kapok.incentive.analysis;

import java.util.Optional;
import org.kapok.id.RuleId;
import org.kapok.quantity.Amount;

/**
 * What one rule brings all subjects together in an account by either scheme.
 *
 * @param rule which rule; none for opening amounts
 * @param before by the first scheme
 * @param after by the second scheme
 * @param gainers how many subjects it brings more by the second scheme
 * @param losers how many subjects it brings less by the second scheme
 */
public record RuleChange(
    Optional<RuleId> rule, Amount before, Amount after, int gainers, int losers) {

  /**
   * What the rule brings more in all; below 0 if less.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Amount change() {
    return after.minus(before);
  }
}
