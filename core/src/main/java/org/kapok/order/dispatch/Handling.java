package org.kapok.order.dispatch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kapok.id.ResourceId;
import org.kapok.order.OrderEvent;
import org.kapok.order.OrderState;
import org.kapok.order.ServiceOrder;

/**
 * Through whose hands an order went.
 *
 * @param given who was given it, or claimed it, and did not decline, in order
 * @param declined who declined it, gave it back or let the time pass
 * @param open who has it in hand now and has not finished, if anybody
 */
record Handling(List<ResourceId> given, SortedSet<ResourceId> declined, Optional<ResourceId> open) {
  private static final Set<OrderState> IN_HAND =
      EnumSet.of(
          OrderState.OFFERED, OrderState.ACCEPTED, OrderState.SCHEDULED, OrderState.IN_SERVICE);

  static Handling of(ServiceOrder order) {
    List<ResourceId> given = new ArrayList<>();
    SortedSet<ResourceId> declined = new TreeSet<>();
    Optional<ResourceId> last = Optional.empty();
    for (OrderEvent event : order.events()) {
      Optional<ResourceId> to = to(event);
      boolean givenBack =
          event instanceof OrderEvent.Declined || event instanceof OrderEvent.TimedOut;
      if (to.isPresent()) {
        given.add(to.get());
        last = to;
      } else if (givenBack && last.isPresent()) {
        given.remove(given.size() - 1);
        declined.add(last.get());
        last = Optional.empty();
      }
    }
    return new Handling(given, declined, IN_HAND.contains(order.state()) ? last : Optional.empty());
  }

  private static Optional<ResourceId> to(OrderEvent event) {
    if (event instanceof OrderEvent.Dispatched dispatched) {
      return Optional.of(dispatched.to().resource());
    } else if (event instanceof OrderEvent.Redispatched again) {
      return Optional.of(again.to().resource());
    } else if (event instanceof OrderEvent.Claimed claimed) {
      return Optional.of(claimed.to().resource());
    }
    return Optional.empty();
  }

  /** Who had it last and did not give it back. */
  Optional<ResourceId> last() {
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
  }
}
