/**
 * Dispatch (派单): which venue an order goes to. {@code DispatchPolicy} ranks the candidates for one
 * order with a score in parts and says for every one passed over why; {@code BatchDispatch} deals
 * out many orders at once under the capacities, and says how far it is at most from the best.
 */
@NullMarked
package org.kapok.order.dispatch;

import org.jspecify.annotations.NullMarked;
