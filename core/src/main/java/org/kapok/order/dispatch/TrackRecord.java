package org.kapok.order.dispatch;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapok.id.ResourceId;
import org.kapok.order.ServiceOrder;
import org.kapok.problem.InvalidValueException;
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
      throw new InvalidValueException(
          "TrackRecord must have numbers of 0 or above, declined not above dispatched "
              + "and no sum without ratings, was open {0}, dispatched {1}, declined {2}, "
              + "ratings {3}, rated {4}",
          open, dispatched, declined, ratings, rated);
    }
  }

  /** How the resources did with these orders, by their ids; those that had none are left out. */
  public static Map<ResourceId, TrackRecord> of(Collection<ServiceOrder> orders) {
    Map<ResourceId, TrackRecord> records = new TreeMap<>();
    for (ServiceOrder order : orders) {
      Handling handling = Handling.of(order);
      handling.given().forEach(each -> add(records, each, new TrackRecord(0, 1, 0, 0, 0)));
      handling.declined().forEach(each -> add(records, each, new TrackRecord(0, 1, 1, 0, 0)));
      handling.open().ifPresent(each -> add(records, each, new TrackRecord(1, 0, 0, 0, 0)));
      Optional<Integer> rating = order.progress().rating();
      if (rating.isPresent()) {
        handling
            .last()
            .ifPresent(each -> add(records, each, new TrackRecord(0, 0, 0, rating.get(), 1)));
      }
    }
    return records;
  }

  private static void add(
      Map<ResourceId, TrackRecord> records, ResourceId resource, TrackRecord more) {
    records.merge(resource, more, TrackRecord::plus);
  }

  /**
   * Both added up.
   *
   * @throws ArithmeticException if a number does not fit in a long
   */
  public TrackRecord plus(TrackRecord other) {
    return new TrackRecord(
        Math.addExact(open, other.open),
        Math.addExact(dispatched, other.dispatched),
        Math.addExact(declined, other.declined),
        Math.addExact(ratings, other.ratings),
        Math.addExact(rated, other.rated));
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
