package org.kapok.order.dispatch;

import java.util.Locale;
import java.util.Optional;
import org.kapok.quantity.Ratio;

/**
 * How a resource did so far (履约记录), in whole numbers of 0 or above.
 *
 * <p>Example: {@code new TrackRecord(3, 9, 2, 40, 10).rating()} is 4.
 *
 * @param open the orders that it has now
 * @param dispatched the orders that it was ever given
 * @param declined how many of them it declined or let pass
 * @param ratings the sum of its ratings
 * @param rated how many ratings that is
 */
public record TrackRecord(long open, long dispatched, long declined, long ratings, long rated) {
  /** Nothing so far. */
  public static final TrackRecord NONE = new TrackRecord(0, 0, 0, 0, 0);

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below 0, more orders were declined than
   *     dispatched, or there is a sum of no ratings
   */
  public TrackRecord {
    boolean negative = open < 0 || declined < 0 || ratings < 0 || rated < 0;
    if (negative || declined > dispatched || (rated == 0 && ratings > 0)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "TrackRecord must have numbers of 0 or above, declined not above dispatched and no sum"
                  + " without ratings, was open %d, dispatched %d, declined %d, ratings %d, rated %d",
              open,
              dispatched,
              declined,
              ratings,
              rated));
    }
  }

  /** The mean rating, exactly; empty if nobody rated it. */
  public Optional<Ratio> rating() {
    return rated == 0 ? Optional.empty() : Optional.of(Ratio.of(ratings, rated));
  }

  /** The part of the orders that it declined, exactly; empty if it never had one. */
  public Optional<Ratio> declineRate() {
    return dispatched == 0 ? Optional.empty() : Optional.of(Ratio.of(declined, dispatched));
  }
}
