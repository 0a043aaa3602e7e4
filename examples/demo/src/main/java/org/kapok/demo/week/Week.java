package org.kapok.demo.week;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.order.LoopFigures;
import org.kapok.order.OrderBook;
import org.kapok.order.OrderState;
import org.kapok.order.ServiceOrder;
import org.kapok.place.Distance;

/**
 * What a simulated week came to.
 *
 * @param book every order with its events, and what is taken
 * @param venues how many venues took orders
 * @param batches how many times orders were dispatched
 * @param cost what all batches cost
 * @param oneByOne what they would have cost, each dispatched one by one
 * @param bound what they cost at least
 * @param closed how many resources closed during the week
 * @param rearranged how many orders had to be given back for that
 * @param refusedSteps how many steps the order book refused
 * @param overbooked how often a slot held more than its capacity after a batch; 0
 */
public record Week(
    OrderBook book,
    int venues,
    int batches,
    Distance cost,
    Distance oneByOne,
    Distance bound,
    int closed,
    int rearranged,
    int refusedSteps,
    int overbooked) {

  /** The figures of the loop. */
  public LoopFigures figures() {
    return LoopFigures.of(book.orders(), WeekPolicies.LOOP, WeekCalendar.week());
  }

  /** How many orders stand where, those left out nowhere. */
  public SortedMap<OrderState, Long> states() {
    SortedMap<OrderState, Long> states = new TreeMap<>();
    book.orders().forEach(each -> states.merge(each.state(), 1L, Long::sum));
    return states;
  }

  /** How many participations the orders yield that are not cancelled. */
  public long participations() {
    return book.orders().stream()
        .map(each -> each.participations(WeekPolicies.LOOP))
        .flatMap(List::stream)
        .filter(each -> !each.cancelled())
        .count();
  }

  /** How many orders were dispatched more than once. */
  public long dispatchedAgain() {
    return book.orders().stream()
        .map(ServiceOrder::progress)
        .filter(each -> each.dispatches() > 1)
        .count();
  }
}
