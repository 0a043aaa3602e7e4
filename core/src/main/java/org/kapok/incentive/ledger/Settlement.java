package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.time.Period;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;

/**
 * From when what was earned in a period can be used (结算日): so long after its end. Until then it is
 * pending.
 *
 * <p>Example: Inagi pays from July what was earned in the fiscal year before: {@code new
 * Settlement(new Window.Year(MonthDay.of(4, 1)), Period.ofMonths(3))}.
 *
 * @param each the period: a calendar window or a year
 * @param delay how long after its end; 0 or above
 */
public record Settlement(Window each, Period delay) {

  /**
   * Refuses what is no period.
   *
   * @throws IllegalArgumentException if so, or if the delay is negative
   */
  public Settlement {
    Periods.require("each", each);
    if (delay.isNegative()) {
      throw new InvalidValueException("delay must be 0 or above, was {0}", delay);
    }
  }

  /** The first day on which what was earned on the date can be used. */
  public LocalDate of(LocalDate date, LeapDay leapDay) {
    return Periods.end(each, date, leapDay).plus(delay);
  }
}
