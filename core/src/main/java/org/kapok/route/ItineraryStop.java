package org.kapok.route;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kapok.id.VenueId;

/**
 * When one is at a stop.
 *
 * <p>Example: who arrives at 08:30 where it opens at 09:00 begins at 09:00, having waited for half
 * an hour.
 *
 * @param base where
 * @param arrival when one arrives
 * @param begin when the stay begins, not before the arrival
 * @param leave when one leaves
 * @param fault why it may not be possible; empty if it is
 */
public record ItineraryStop(
    VenueId base, Instant arrival, Instant begin, Instant leave, Optional<ItineraryFault> fault) {

  /** How long one waits for the base to open. */
  public Duration waiting() {
    return Duration.between(arrival, begin);
  }
}
