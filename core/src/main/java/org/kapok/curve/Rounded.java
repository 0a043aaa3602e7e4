package org.kapok.curve;

import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;
import org.kapok.quantity.Rounding;

/**
 * Another curve, rounded to a multiple of a unit. Since a rule pays the growth of the curve, the
 * rounding is over the running total and nothing drifts: three times 20 minutes at 10 an hour,
 * rounded down, pay 3, 3 and 4.
 *
 * <p>Example: {@code Rounded.down(Rate.ONE)} gives 1 at 1.9.
 *
 * @param curve what is rounded; not itself {@code Rounded}
 * @param round how
 * @param to the unit, above 0
 */
public record Rounded(Curve curve, Rounding round, Amount to) implements Curve {

  /**
   * Refuses rounding twice and a unit of nothing.
   *
   * @throws IllegalArgumentException if {@code to} is not above 0 or {@code curve} is rounded
   *     already
   */
  public Rounded {
    if (to.signum() <= 0) {
      throw new InvalidValueException("to must be above 0, was {0}", to);
    }
    if (curve instanceof Rounded) {
      throw new InvalidValueException("a rounded curve must not be rounded again in one step");
    }
  }

  /** The curve rounded down to whole units. */
  public static Rounded down(Curve curve) {
    return new Rounded(curve, Rounding.DOWN, Amount.ONE);
  }

  @Override
  public Ratio valueAt(Ratio quantity) {
    return round.toMultiple(curve.valueAt(quantity), to);
  }
}
