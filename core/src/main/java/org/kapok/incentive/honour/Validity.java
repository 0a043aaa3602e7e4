package org.kapok.incentive.honour;

import java.time.Period;
import java.util.Optional;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;

/**
 * For how long a level is held (有效期): for a period from the date on which it takes effect, or until
 * the end of a window: that in which it was won, or one after it. At the last instant of it the
 * level is renewed if what suffices to keep it holds then, counted from there on; otherwise it is
 * lost.
 *
 * <p>Examples: {@code {"lasts": "P2Y"}}; {@code {"each": "year", "more": 1}}, this year and the
 * next. A level that was won at the review at the end of a window was won in that window; if it
 * would end before it takes effect, the window in which it takes effect is counted instead.
 *
 * @param lasts for which period
 * @param each until the end of which window
 * @param more how many such windows follow the one in which it was won, 0 if left out
 */
public record Validity(Optional<Period> lasts, Optional<Window> each, Optional<Integer> more) {
  private static final int MOST = 100;

  /**
   * Refuses both or neither of period and window, and a count that makes no sense.
   *
   * @throws IllegalArgumentException if so
   */
  public Validity {
    if (lasts.isPresent() == each.isPresent()) {
      throw new InvalidValueException("valid must have either lasts or each");
    }
    lasts.ifPresent(period -> Periods.require("lasts", period));
    if (more.isPresent() && (lasts.isPresent() || more.get() < 0 || more.get() > MOST)) {
      throw new InvalidValueException(
          "more must stand beside each and be from 0 to {0}, was {1}", MOST, more.get());
    }
  }

  /** For a period. */
  public static Validity lasting(Period period) {
    return new Validity(Optional.of(period), Optional.empty(), Optional.empty());
  }

  /** Until the end of the window in which it is won, and of so many more. */
  public static Validity through(Window each, int more) {
    return new Validity(
        Optional.empty(), Optional.of(each), more == 0 ? Optional.empty() : Optional.of(more));
  }
}
