package org.kapok.order.dispatch;

import org.kapok.id.OrderId;
import org.kapok.place.Distance;

/**
 * An order that stays undone (未能派出). {@link DispatchPolicy#propose} says of every resource why.
 *
 * <p>Example: {@code unserved.suits()} is false where nobody could serve it at any price.
 *
 * @param order which
 * @param suits whether some slot would suit at less than the price, and its places are given to
 *     others
 * @param cost the price of leaving it undone
 */
public record UnservedOrder(OrderId order, boolean suits, Distance cost) {}
