package org.kapok.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.network.CityNetwork;
import org.kapok.problem.Nearest;
import org.kapok.route.ThemedRoute;
import org.kapok.venue.Venue;

/**
 * A route with the venues that are its stops.
 *
 * @param city whose route it is
 * @param route the route
 * @param bases the venues, in the order of its stops
 */
record RouteOnGround(CityNetwork city, ThemedRoute route, List<Venue> bases) {

  /**
   * The route of this id.
   *
   * @throws Failure if there is none
   * @throws org.kapok.problem.RefusedException if the city has faults
   */
  static RouteOnGround of(CityNetwork city, RouteId id) {
    city.requireSound(city.name().in("en"));
    ThemedRoute route =
        city.routes()
            .route(id)
            .orElseThrow(
                () -> {
                  List<String> known =
                      city.routes().routes().stream().map(each -> each.id().value()).toList();
                  return new Failure(
                      "there is no route \""
                          + id
                          + "\"; there are "
                          + String.join(", ", known)
                          + Nearest.hint(id.value(), known));
                });
    Map<VenueId, Venue> byId = new HashMap<>();
    city.venues().venues().forEach(each -> byId.put(each.id(), each));
    return new RouteOnGround(
        city,
        route,
        route.bases().stream().map(each -> Objects.requireNonNull(byId.get(each))).toList());
  }
}
