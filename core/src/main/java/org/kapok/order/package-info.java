/**
 * The closed loop of service (G12, G13): the three lists of needs, resources and projects (三张清单),
 * how they meet, and the order on its way from the person who places it to the venue that serves it
 * and back, until it is rated and closed (点单、派单、接单、评单).
 *
 * <p>An order is the fold of its events; what may follow on what is one table, {@link
 * org.kapok.order.OrderState#next}. A host stores the events; a time limit is no clock, but a
 * question: what is due by now. Times are instants, windows are half-open, lengths are exact.
 *
 * <p>Example: {@code order.decide(new OrderEvent.Accepted(stamp), policy)}.
 */
@NullMarked
package org.kapok.order;

import org.jspecify.annotations.NullMarked;
