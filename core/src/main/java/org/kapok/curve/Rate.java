package org.kapok.curve;

import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Pays in proportion: {@code rate} for every {@code per}, parts included ("10 an hour on minutes"
 * is rate 10 per 60). Wrap it in {@link Rounded} to round over the running total.
 *
 * <p>Example: {@code new Rate(Amount.of(10), Amount.of(60))} gives 10/3 at 20.
 *
 * @param rate what {@code per} is worth, 0 or above
 * @param per the quantity that is worth {@code rate}, above 0
 */
public record Rate(Amount rate, Amount per) implements Curve {
  /** Worth what it measures. */
  public static final Rate ONE = new Rate(Amount.ONE, Amount.ONE);

  /**
   * Refuses what would fall.
   *
   * @throws IllegalArgumentException if {@code rate} is below 0 or {@code per} is not above 0
   */
  public Rate {
    if (rate.signum() < 0) {
      throw new InvalidValueException(
          "rate must be 0 or above, was {0}: a curve never falls", rate);
    }
    if (per.signum() <= 0) {
      throw new InvalidValueException("per must be above 0, was {0}", per);
    }
  }

  @Override
  public Ratio valueAt(Ratio quantity) {
    return quantity.times(Ratio.of(rate).dividedBy(Ratio.of(per)));
  }
}
