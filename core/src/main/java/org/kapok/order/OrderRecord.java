package org.kapok.order;

import org.kapok.id.OrderId;

/**
 * One line of a log of many orders (订单流水).
 *
 * <p>Example: {@code OrderBook.replay(resources, log)}.
 *
 * @param order which order
 * @param event what happened to it
 */
public record OrderRecord(OrderId order, OrderEvent event) {}
