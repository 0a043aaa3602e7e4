/**
 * Themed routes (主题路线, G9): five themes with colour and meaning, routes that link bases,
 * itineraries by opening hours and travel, the progress of those who follow a route, and its audit
 * for older travellers.
 *
 * <p>Distances are {@link org.kapok.place.Distance}s, to the millimetre; instants are half-open.
 *
 * <p>Example: {@code RouteAudit.of(route, itinerary, venues, AuditPolicy.DEFAULT).findings()}.
 */
@NullMarked
package org.kapok.route;

import org.jspecify.annotations.NullMarked;
