package org.kapok.incentive.ledger;

import java.util.Optional;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * How often, and how much, may be redeemed in each window (兑换限制). What was refused, cancelled or
 * given back does not count.
 *
 * <p>Example: Hailin lets a volunteer redeem once a quarter (04 R5): {@code
 * RedemptionLimit.times(Window.QUARTER, 1)}.
 *
 * @param each the window: a stretch of the calendar, rolling days or the lifetime
 * @param times how many redemptions at most, 0 or above; empty for any number
 * @param amount how much at most, 0 or above; empty for any amount
 */
public record RedemptionLimit(Window each, Optional<Integer> times, Optional<Amount> amount) {

  /**
   * Refuses a window that a date alone does not decide, and negative limits.
   *
   * @throws IllegalArgumentException if so
   */
  public RedemptionLimit {
    if (!(each instanceof Window.Rolling) && !(each instanceof Window.Lifetime)) {
      Periods.require("each", each);
    }
    if (times.filter(most -> most < 0).isPresent()
        || amount.filter(most -> most.signum() < 0).isPresent()) {
      throw new InvalidValueException(
          "times and amount must be 0 or above, were {0} and {1}", times, amount);
    }
  }

  /** At most so many redemptions. */
  public static RedemptionLimit times(Window each, int atMost) {
    return new RedemptionLimit(each, Optional.of(atMost), Optional.empty());
  }

  /** At most so much. */
  public static RedemptionLimit amount(Window each, Amount atMost) {
    return new RedemptionLimit(each, Optional.empty(), Optional.of(atMost));
  }
}
