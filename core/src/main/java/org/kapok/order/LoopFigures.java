package org.kapok.order;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.id.VenueId;

/**
 * How well the loop runs (运行指标), as evidence for the yearly check-up (G15): counts with the figures
 * that follow, in all and by venue.
 *
 * <p>An order counts in the period in which it was placed, with all that came of it. What happens
 * while a venue has it in hand counts for that venue; dispatches to teams, experts and goods count
 * elsewhere. Measures of single steps add up: those of all venues and elsewhere to those of all.
 * {@link LoopMeasure#ORDERS} does not: an order may have been given to several, or to none.
 *
 * <p>Example: {@code LoopFigures.of(book.orders(), policy, march).all().satisfaction()}.
 *
 * @param period which orders count: those placed in it
 * @param all in all
 * @param venues by venue; those that had no order are left out
 * @param elsewhere of what has no venue
 */
public record LoopFigures(
    TimeWindow period,
    LoopCounts all,
    SortedMap<VenueId, LoopCounts> venues,
    LoopCounts elsewhere) {

  /** Copies the figures. */
  public LoopFigures {
    venues = Collections.unmodifiableSortedMap(new TreeMap<>(venues));
  }

  /** The figures of the orders that were placed in the period, in whatever order they are given. */
  public static LoopFigures of(
      Collection<ServiceOrder> orders, OrderPolicy policy, TimeWindow period) {
    LoopTally tally = new LoopTally(policy);
    orders.stream()
        .filter(each -> period.contains(each.events().get(0).stamp().at()))
        .forEach(tally::add);
    return tally.figures(period);
  }

  /** The figures of the venue; empty if it had no order in the period. */
  public Optional<LoopCounts> venue(VenueId venue) {
    return Optional.ofNullable(venues.get(venue));
  }
}
