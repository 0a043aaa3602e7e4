package org.kapok.order.dispatch;

import java.time.Duration;
import org.kapok.id.OrderId;
import org.kapok.order.Assignment;
import org.kapok.place.Distance;

/**
 * An order with what it is to be given to (拟派订单).
 *
 * <p>Example: {@code served.assignment().slot()}.
 *
 * @param order which
 * @param assignment to what, and when
 * @param late how late it is after what was wished, 0 or above
 * @param cost what it costs
 */
public record ServedOrder(OrderId order, Assignment assignment, Duration late, Distance cost) {}
