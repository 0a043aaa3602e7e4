package org.kapok.curve;

import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Pays when the quantity reaches {@code from}, and again every {@code every} beyond it: blocks ("2
 * points per 30 minutes"), and repeating milestones ("5 points at 10 hours and at every 20 more").
 *
 * <p>Example: {@code Every.of(30, 2)} gives 0 at 29, 2 at 30 and at 59, 4 at 60.
 *
 * @param every the length of a block, above 0
 * @param from the first quantity that pays, inclusive
 * @param pay what each pays, 0 or above
 */
public record Every(Amount every, Amount from, Amount pay) implements Curve {

  /**
   * Refuses what would fall or never end.
   *
   * @throws IllegalArgumentException if {@code every} is not above 0 or {@code pay} is below 0
   */
  public Every {
    if (every.signum() <= 0) {
      throw new InvalidValueException("every must be above 0, was {0}", every);
    }
    if (pay.signum() < 0) {
      throw new InvalidValueException(
          "pay must be 0 or above, was {0}: a curve never falls. Maybe the rule itself "
              + "should pay or count the negative?",
          pay);
    }
  }

  /** Blocks of {@code every}, the first one complete at {@code every}. */
  public static Every of(Amount every, Amount pay) {
    return new Every(every, every, pay);
  }

  /** Blocks of {@code every}, the first one complete at {@code every}. */
  public static Every of(long every, long pay) {
    return of(Amount.of(every), Amount.of(pay));
  }

  @Override
  public Ratio valueAt(Ratio quantity) {
    Ratio beyond = quantity.minus(Ratio.of(from));
    if (beyond.signum() < 0) {
      return Ratio.ZERO;
    }
    long times = Math.addExact(beyond.dividedBy(Ratio.of(every)).floor(), 1);
    return Ratio.of(times).times(Ratio.of(pay));
  }
}
