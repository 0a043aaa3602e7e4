package org.kapok.order;

import org.kapok.id.OrderId;

/**
 * What a step that is asked for comes to. Nothing has happened yet: the host stores the event, if
 * the order has not changed in between.
 *
 * <p>Example: {@code if (order.decide(event, policy) instanceof OrderDecision.Accepted accepted)
 * order = order.append(accepted)}.
 */
public sealed interface OrderDecision {

  /**
   * Accepted.
   *
   * @param order of which order
   * @param version how many events the order has to have when this one is stored; if it has others
   *     by then, the step is to be asked for anew
   * @param event what happens
   */
  record Accepted(OrderId order, int version, OrderEvent event) implements OrderDecision {}

  /**
   * It has happened already, by the same request; there is nothing to store.
   *
   * @param event what happened
   */
  record Repeated(OrderEvent event) implements OrderDecision {}

  /**
   * Refused.
   *
   * @param reason why
   */
  record Refused(OrderRefusal reason) implements OrderDecision {}
}
