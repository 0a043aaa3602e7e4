package org.kapok.incentive.ledger;

import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Small questions about amounts. */
final class Amounts {
  private Amounts() {}

  static void requirePositive(String name, Amount amount) {
    if (amount.signum() <= 0) {
      throw new InvalidValueException("{0} must be above 0, was {1}", name, amount);
    }
  }

  static Amount smaller(Amount one, Amount other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  static boolean isMultiple(Amount amount, Amount unit) {
    return Ratio.of(amount).dividedBy(Ratio.of(unit)).denominator() == 1;
  }

  /** How many units the amount is. */
  static long units(Amount amount, Amount unit) {
    return Ratio.of(amount).dividedBy(Ratio.of(unit)).floor();
  }
}
