package org.kapok.incentive.reward;

import org.kapok.incentive.ledger.RedemptionLimit;
import org.kapok.incentive.rule.Window;

/**
 * How many of a reward one holder may have in each window (限兑). What was cancelled or given back
 * does not count.
 *
 * <p>Example: {@code new ClaimLimit(Window.YEAR, 2)}.
 *
 * @param each the window: a stretch of the calendar, rolling days or the lifetime
 * @param atMost how many, 0 or above
 */
public record ClaimLimit(Window each, int atMost) {

  /**
   * Refuses a window that a date alone does not decide, and a negative limit.
   *
   * @throws IllegalArgumentException if so
   */
  public ClaimLimit {
    RedemptionLimit.times(each, atMost);
  }
}
