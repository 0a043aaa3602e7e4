package org.kapok.order.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.OrderId;
import org.kapok.id.ResourceId;
import org.kapok.order.Need;
import org.kapok.order.ServiceOrder;

/**
 * An order that is to be dispatched (待派订单).
 *
 * <p>Example: {@code DispatchRequest.of(OrderId.of("o-1"), need, now)}.
 */
@Value.Immutable
public sealed interface DispatchRequest permits ImmutableDispatchRequest {

  /** Which order. */
  OrderId order();

  /** What is wanted. */
  Need need();

  /** When it is dispatched: no slot that has begun before is given. */
  Instant at();

  /** Who declined it, or let the time pass. */
  Set<ResourceId> declined();

  /** Who served it last time, if the order recurs. */
  Optional<ResourceId> previous();

  /** An order that nobody has declined. */
  static DispatchRequest of(OrderId order, Need need, Instant at) {
    return builder().order(order).need(need).at(at).build();
  }

  /**
   * An order as it stands: who declined it, gave it back or let the time pass does not get it
   * again.
   *
   * @param at when it is dispatched
   */
  static DispatchRequest of(ServiceOrder order, Instant at) {
    return builder()
        .order(order.id())
        .need(order.need())
        .at(at)
        .declined(Handling.of(order).declined())
        .build();
  }

  /** Starts a request. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableDispatchRequest.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
