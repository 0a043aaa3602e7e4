package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import org.kapok.quantity.Ratio;

/**
 * Something that is missing to a level: one figure or fact, or so many of several parts.
 *
 * @param place RFC 6901 pointer to the part of the scheme that is not met; to {@code revoked} where
 *     that holds and nothing is won until it does not
 * @param value what is there; empty if nothing is known, and for several parts
 * @param bound what has to be there, if it is a bound
 * @param difference how far the value is from the bound, for numbers, never below 0; 0 where the
 *     bound itself does not suffice
 * @param needed how many of the parts are needed; 0 for a single figure or fact
 * @param parts the parts that are not met, the nearest way first: that with the fewest figures and
 *     facts missing, of equal ones the one declared first
 */
public record Missing(
    String place,
    Optional<String> value,
    Optional<String> bound,
    Optional<Ratio> difference,
    int needed,
    List<Missing> parts) {

  /** Copies the parts. */
  public Missing {
    parts = List.copyOf(parts);
  }

  /** So many of several parts. */
  static Missing of(String place, int needed, List<Missing> parts) {
    return new Missing(place, Optional.empty(), Optional.empty(), Optional.empty(), needed, parts);
  }

  /** How many figures and facts are missing at least, on the nearest way. */
  public int count() {
    return parts.isEmpty() ? 1 : parts.stream().limit(needed).mapToInt(Missing::count).sum();
  }
}
