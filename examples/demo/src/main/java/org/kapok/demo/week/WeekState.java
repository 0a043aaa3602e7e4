package org.kapok.demo.week;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.kapok.id.OrderId;
import org.kapok.id.RequestKey;
import org.kapok.order.OrderBook;
import org.kapok.order.OrderDecision;
import org.kapok.order.OrderEvent;
import org.kapok.order.Party;
import org.kapok.order.Resource;
import org.kapok.order.ServiceOrder;
import org.kapok.order.Stamp;

/** The order book while a week is played, and what people are going to do. */
final class WeekState {
  private final PriorityQueue<Action> queue = new PriorityQueue<>();
  private OrderBook book;
  private int refusedSteps;

  WeekState(Collection<Resource> resources) {
    book = OrderBook.of(resources);
  }

  OrderBook book() {
    return book;
  }

  int refusedSteps() {
    return refusedSteps;
  }

  static OrderId id(int number) {
    return OrderId.of("o-" + number);
  }

  /** The number of an order. */
  static int number(OrderId id) {
    return Integer.parseInt(id.value().substring(2));
  }

  Optional<ServiceOrder> order(int number) {
    return book.order(id(number));
  }

  private int dispatches(int number) {
    return order(number).map(each -> each.progress().dispatches()).orElse(0);
  }

  /** Plans an action for the order as often dispatched as now. */
  void plan(Instant at, int number, Action.What what) {
    queue.add(new Action(at, number, what, dispatches(number)));
  }

  /** The next action until then, inclusive, of an order that was not dispatched again since. */
  Optional<Action> next(Instant until) {
    while (!queue.isEmpty() && !queue.element().at().isAfter(until)) {
      Action action = queue.remove();
      if (action.what() == Action.What.WITHDRAW
          || action.dispatches() == dispatches(action.order())) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /** Asks for a step, and does it if it is accepted. */
  boolean post(int number, Instant at, Party party, Function<Stamp, OrderEvent> event) {
    int version = order(number).map(each -> each.events().size()).orElse(0);
    Stamp stamp = new Stamp(at, party, Optional.empty(), RequestKey.of("r-" + version));
    if (book.decide(id(number), event.apply(stamp), WeekPolicies.LOOP)
        instanceof OrderDecision.Accepted accepted) {
      book = book.append(accepted);
      return true;
    }
    refusedSteps++;
    return false;
  }

  /** Puts the resource in place of the one of its id. */
  void replace(Resource resource) {
    book = book.with(resource);
  }
}
