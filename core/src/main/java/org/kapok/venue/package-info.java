/**
 * Where the network meets its people: venues (阵地) with what they serve as, their rooms, hours and
 * accessibility; the menu of activities that groups choose from (G2); and the network of venues,
 * which finds the nearest that fit and measures the promise of services near home (G4, G5).
 *
 * <p>Example: {@code network.nearest(home, 5, VenueNeed.of(VenueFunction.CANTEEN))}.
 */
@NullMarked
package org.kapok.venue;

import org.jspecify.annotations.NullMarked;
