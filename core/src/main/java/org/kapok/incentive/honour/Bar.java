package org.kapok.incentive.honour;

import java.time.Period;
import org.kapok.incentive.rule.Condition;

/**
 * When nothing can be won for a time (限制评定), such as after three no-shows or at so many points
 * deducted. It begins on the date on which the condition holds and lasts for a period counted from
 * it; if the condition still holds, or holds again, when it is over, a new one begins. What is held
 * already stays.
 *
 * <p>Example: {@code {"when": {"noShows": {"atLeast": 3}}, "lasts": "P1Y"}}.
 *
 * @param when when it begins; it reads what a {@link Level}'s requirement may read
 * @param lasts how long, longer than nothing
 */
public record Bar(Condition when, Period lasts) {

  /**
   * Refuses a period of nothing.
   *
   * @throws IllegalArgumentException if so
   */
  public Bar {
    Periods.require("lasts", lasts);
  }
}
