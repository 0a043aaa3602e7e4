package org.kapok.activity;

import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * A figure of reach, and how exactly it is known: what is published as "more than six million" is
 * not a count.
 *
 * <p>Example: {@code new ReachFigure(Amount.of(6_000_000), ReachPrecision.AT_LEAST)}.
 *
 * @param amount 0 or above
 * @param precision how exactly it is known
 */
public record ReachFigure(Amount amount, ReachPrecision precision) {

  /**
   * Refuses a negative amount.
   *
   * @throws IllegalArgumentException if it is below 0
   */
  public ReachFigure {
    if (amount.signum() < 0) {
      throw new InvalidValueException("ReachFigure.amount must be 0 or above, was {0}", amount);
    }
  }

  /**
   * Both together, known as exactly as the vaguer one.
   *
   * @throws ArithmeticException if it is more than an amount can hold
   */
  public ReachFigure plus(ReachFigure other) {
    boolean vaguer = other.precision.compareTo(precision) > 0;
    return new ReachFigure(amount.plus(other.amount), vaguer ? other.precision : precision);
  }
}
