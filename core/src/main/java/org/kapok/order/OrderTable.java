package org.kapok.order;

import static org.kapok.order.OrderState.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of what may follow on what. */
final class OrderTable {
  private static final Map<OrderState, Map<OrderStep, OrderState>> TABLE =
      new EnumMap<>(OrderState.class);

  static {
    for (OrderState state : OrderState.values()) {
      TABLE.put(state, new EnumMap<>(OrderStep.class));
    }
    from(PLACED).to(PENDING, OrderStep.PASSED).to(REFUSED, OrderStep.REFUSED);
    from(PENDING, WAITING, OPEN).to(OFFERED, OrderStep.DISPATCHED);
    from(RETURNED, OFFERED, ACCEPTED, SCHEDULED).to(OFFERED, OrderStep.REDISPATCHED);
    from(PENDING, WAITING, RETURNED).to(OPEN, OrderStep.OPENED);
    from(PENDING, RETURNED).to(WAITING, OrderStep.WAITLISTED);
    from(OPEN).to(ACCEPTED, OrderStep.CLAIMED);
    from(OFFERED).to(ACCEPTED, OrderStep.ACCEPTED);
    from(OFFERED, ACCEPTED, SCHEDULED).to(RETURNED, OrderStep.DECLINED);
    from(OPEN, OFFERED, ACCEPTED).to(RETURNED, OrderStep.TIMED_OUT);
    from(WAITING).to(UNFULFILLED, OrderStep.TIMED_OUT);
    from(ACCEPTED, SCHEDULED).to(SCHEDULED, OrderStep.SCHEDULED).to(IN_SERVICE, OrderStep.STARTED);
    from(IN_SERVICE).to(FULFILLED, OrderStep.FULFILLED);
    from(PENDING, WAITING, OPEN, RETURNED, ACCEPTED, SCHEDULED, IN_SERVICE)
        .to(UNFULFILLED, OrderStep.NOT_FULFILLED);
    from(FULFILLED).to(RATED, OrderStep.RATED);
    from(FULFILLED, UNFULFILLED, RATED, CLOSED).to(DISPUTED, OrderStep.COMPLAINED);
    from(DISPUTED)
        .to(RESOLVED, OrderStep.COMPLAINT_UPHELD)
        .to(RESOLVED, OrderStep.COMPLAINT_DISMISSED);
    from(PLACED, PENDING, WAITING, OPEN, OFFERED, RETURNED, ACCEPTED, SCHEDULED)
        .to(WITHDRAWN, OrderStep.WITHDRAWN);
    from(FULFILLED, UNFULFILLED, RATED, RESOLVED, REFUSED, WITHDRAWN).to(CLOSED, OrderStep.CLOSED);
  }

  private OrderTable() {}

  private record Rows(OrderState... states) {
    Rows to(OrderState next, OrderStep step) {
      for (OrderState state : states) {
        row(state).put(step, next);
      }
      return this;
    }
  }

  private static Rows from(OrderState... states) {
    return new Rows(states);
  }

  private static Map<OrderStep, OrderState> row(OrderState state) {
    return TABLE.getOrDefault(state, Map.of());
  }

  static Optional<OrderState> next(OrderState state, OrderStep step) {
    return Optional.ofNullable(row(state).get(step));
  }

  static Set<OrderStep> steps(OrderState state) {
    return Collections.unmodifiableSet(row(state).keySet());
  }
}
