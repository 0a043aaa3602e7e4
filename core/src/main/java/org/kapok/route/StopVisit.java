package org.kapok.route;

import java.time.Instant;
import org.kapok.id.VenueId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.CalendarRange;

/**
 * That somebody was at a base (打卡).
 *
 * <p>Example: {@code new StopVisit(VenueId.of("memorial"), at, false)}.
 *
 * @param base where
 * @param at when
 * @param struck whether it was noted by mistake
 */
public record StopVisit(VenueId base, Instant at, boolean struck) {

  /**
   * Refuses a time that cannot be scored.
   *
   * @throws IllegalArgumentException if it lies outside the years 1 to 9999
   */
  public StopVisit {
    if (!CalendarRange.holds(at)) {
      throw new InvalidValueException(
          "StopVisit.at must lie in the years 1 to 9999, was {0} (base {1})", at, base);
    }
  }
}
