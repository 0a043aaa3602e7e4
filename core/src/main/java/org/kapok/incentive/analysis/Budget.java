package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/**
 * How the cost of a scheme over a span of dates is bounded: in each kind of window, by the payout
 * proved for one window times the windows that the dates meet. Where something may be taken away
 * again, a part of a window may hold more than the whole: then only windows count that lie in the
 * dates as far as the scheme is in force.
 *
 * @param effective when the scheme is in force
 * @param leapDay where 29 February falls
 * @param payouts what is proved
 */
record Budget(DateSpan effective, LeapDay leapDay, List<Payout> payouts) {

  /** Copies the payouts. */
  public Budget {
    payouts = List.copyOf(payouts);
  }

  /**
   * The largest cost of the account for so many members over the dates.
   *
   * @throws IllegalArgumentException if members are below 0, or there is no such account
   */
  Bound largestCost(AccountId account, long members, DateSpan dates) {
    if (members < 0) {
      throw new InvalidValueException("members must be 0 or above, was {0}", members);
    }
    List<Payout> whole =
        payouts.stream()
            .filter(each -> each.account().equals(account) && each.rule().isEmpty())
            .filter(each -> !each.window().equals(Window.PARTICIPATION)) // leaves openings out
            .toList();
    if (whole.isEmpty()) {
      throw new InvalidValueException("the scheme has no account {0}", account);
    }
    Optional<DateSpan> inForce = both(dates);
    if (members == 0 || inForce.isEmpty()) {
      return Bounds.of(Extent.ZERO, false).orElseThrow();
    }
    boolean rises = whole.stream().anyMatch(Budget::neverFalls);
    Extent least = Extent.OPEN;
    Optional<Bound> open = Optional.empty();
    for (Payout each : whole) {
      boolean tells = rises || isWhole(each.window(), dates);
      if (each.most() instanceof Bound.Proven proven) {
        Extent one = Extent.of(Ratio.of(proven.amount()));
        Extent windows = windows(each.window(), inForce.get());
        Extent all = one.times(windows).times(Extent.of(Ratio.of(members)));
        least = tells ? least.least(all) : least;
      } else if (each.window().equals(Window.LIFETIME)) {
        open = Optional.of(each.most());
      }
    }
    Bound unproved = open.orElseGet(() -> new Bound.NotProved(Reason.TIME.text()));
    return Bounds.of(least, false).orElse(unproved);
  }

  private Optional<DateSpan> both(DateSpan dates) {
    LocalDate start =
        dates.startInclusive().isAfter(effective.startInclusive())
            ? dates.startInclusive()
            : effective.startInclusive();
    LocalDate end =
        dates.endExclusive().isBefore(effective.endExclusive())
            ? dates.endExclusive()
            : effective.endExclusive();
    return start.isBefore(end) ? Optional.of(DateSpan.of(start, end)) : Optional.empty();
  }

  /** Whether no day takes anything away. */
  private static boolean neverFalls(Payout payout) {
    return payout.window().equals(Window.DAY)
        && payout.least().proven().filter(least -> least.signum() >= 0).isPresent();
  }

  /** Whether no window has dates on which the scheme is in force both among these and not. */
  private boolean isWhole(Window window, DateSpan dates) {
    boolean fromTheFirst = !dates.startInclusive().isAfter(effective.startInclusive());
    boolean toTheLast = !dates.endExclusive().isBefore(effective.endExclusive());
    return (fromTheFirst || begins(window, dates.startInclusive()))
        && (toTheLast || begins(window, dates.endExclusive()));
  }

  private boolean begins(Window window, LocalDate date) {
    return Covers.isCalendar(window)
        && window
            .spanOn(date, leapDay)
            .filter(span -> span.startInclusive().equals(date))
            .isPresent();
  }

  private Extent windows(Window window, DateSpan dates) {
    if (Covers.isAllTime(window)) {
      return Extent.of(Ratio.ONE);
    }
    if (!Covers.isCalendar(window) || !dates.hasStart() || !dates.hasEnd()) {
      return Extent.OPEN;
    }
    long number =
        window.numberOn(dates.endExclusive().minusDays(1), leapDay)
            - window.numberOn(dates.startInclusive(), leapDay)
            + 1;
    return Extent.of(Ratio.of(number));
  }
}
