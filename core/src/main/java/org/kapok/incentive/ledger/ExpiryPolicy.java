package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;

/**
 * When amounts that come in expire (有效期规则). It is applied once, when a lot is opened; the day that
 * it gives is the first on which the lot can no longer be used.
 *
 * <p>Example: what is active from 2025-03-31 expires on 2026-01-01 by {@code new
 * EndOfPeriod(Window.YEAR, 0)}, on 2025-04-30 by {@code new Rolling(Period.ofMonths(1))}.
 */
public sealed interface ExpiryPolicy {

  /** The terms of a lot that is active from the day. */
  LotTerms terms(LocalDate activeFrom, LeapDay leapDay);

  /** Amounts never expire (长期有效). */
  record Never() implements ExpiryPolicy {
    @Override
    public LotTerms terms(LocalDate activeFrom, LeapDay leapDay) {
      return LotTerms.from(activeFrom);
    }
  }

  /**
   * All expire on one date (固定日期); what comes in later is expired at once.
   *
   * @param date the first day on which nothing can be used
   */
  record FixedDate(LocalDate date) implements ExpiryPolicy {
    @Override
    public LotTerms terms(LocalDate activeFrom, LeapDay leapDay) {
      return LotTerms.until(activeFrom, date);
    }
  }

  /**
   * Amounts expire at the end of the period in which they became active, or of a later one (期末失效).
   *
   * @param each the period: a calendar window or a year
   * @param more how many periods more, 0 to 100: 1 with a year is "the end of the next year"
   */
  record EndOfPeriod(Window each, int more) implements ExpiryPolicy {

    /**
     * Refuses what is no period.
     *
     * @throws IllegalArgumentException if so, or if more is not from 0 to 100
     */
    public EndOfPeriod {
      Periods.require("each", each);
      if (more < 0 || more > 100) {
        throw new InvalidValueException("more must be from 0 to 100, was {0}", more);
      }
    }

    @Override
    public LotTerms terms(LocalDate activeFrom, LeapDay leapDay) {
      LocalDate end = Periods.end(each, activeFrom, leapDay);
      for (int i = 0; i < more; i++) {
        end = Periods.end(each, end, leapDay);
      }
      return LotTerms.until(activeFrom, end);
    }
  }

  /**
   * Each amount expires so long after it became active (滚动有效).
   *
   * @param after how long, by the calendar; a day that a month lacks is its last
   */
  record Rolling(Period after) implements ExpiryPolicy {

    /**
     * Refuses what is not positive.
     *
     * @throws IllegalArgumentException if so
     */
    public Rolling {
      Periods.requirePositive("after", after);
    }

    @Override
    public LotTerms terms(LocalDate activeFrom, LeapDay leapDay) {
      return LotTerms.until(activeFrom, activeFrom.plus(after));
    }
  }

  /**
   * All expire when nothing was earned, redeemed or reserved for so long (不活跃失效); each such day
   * before the end puts it off. What has expired does not come back, unless activity of an earlier
   * day becomes known later: it counts for its day.
   *
   * @param after how long, by the calendar
   */
  record Inactivity(Period after) implements ExpiryPolicy {

    /**
     * Refuses what is not positive.
     *
     * @throws IllegalArgumentException if so
     */
    public Inactivity {
      Periods.requirePositive("after", after);
    }

    @Override
    public LotTerms terms(LocalDate activeFrom, LeapDay leapDay) {
      return new LotTerms(activeFrom, Optional.empty(), Optional.of(after));
    }
  }
}
