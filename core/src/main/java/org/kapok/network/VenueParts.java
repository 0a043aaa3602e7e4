package org.kapok.network;

import java.util.List;
import org.kapok.route.RouteProgress;
import org.kapok.route.ThemedRoute;
import org.kapok.venue.DemandPoint;
import org.kapok.venue.Facility;
import org.kapok.venue.GroupMenu;
import org.kapok.venue.MenuItem;
import org.kapok.venue.NearbyPromise;
import org.kapok.venue.Venue;

/** Venues with their menus, and routes, as they are compared. */
final class VenueParts {
  private static final Part<Venue> VENUES =
      Part.of("venues", VenueParts::venues)
          .field("name", Venue::name)
          .field("kind", Venue::kind)
          .field("point", Venue::point)
          .field("division", Venue::division)
          .field("address", Venue::address)
          .field("owner", Venue::owner)
          .field("reserved", Venue::reserved)
          .unordered("sharing", Venue::sharing)
          .field("hours", Venue::hours)
          .field("accessibility", Venue::accessibility)
          .field("extensions", Venue::extensions);

  private static final Part<Facility> FACILITIES =
      Part.of(
              "facilities",
              city -> Located.of(venues(city), "/facilities", Venue::facilities, Facility::id))
          .field("name", Facility::name)
          .field("functions", Facility::functions)
          .field("capacity", Facility::capacity)
          .field("accessibility", Facility::accessibility);

  private static final Part<VenueMenu> MENUS = Part.of("menus", VenueParts::menus);

  private static final Part<MenuItem> ITEMS =
      Part.of(
              "items",
              city ->
                  Located.of(menus(city), "/menu/items", each -> each.menu().items(), MenuItem::id))
          .field("name", MenuItem::name)
          .field("functions", MenuItem::functions)
          .field("duration", MenuItem::duration)
          .field("capacity", MenuItem::capacity)
          .unordered("options", MenuItem::options);

  private static final Part<GroupMenu> GROUPS =
      Part.of(
              "groups",
              city -> Located.of(menus(city), "/groups", VenueMenu::groups, GroupMenu::group))
          .field("participants", GroupMenu::participants)
          .field("choices", GroupMenu::choices);

  private static final Part<NearbyPromise> PROMISES =
      Part.of("promises", city -> Located.in("/promises", city.promises(), NearbyPromise::service))
          .field("within", NearbyPromise::within)
          .field("functions", NearbyPromise::functions);

  private static final Part<DemandPoint> HOMES =
      Part.of("homes", city -> Located.in("/homes", city.homes(), DemandPoint::label))
          .field("point", DemandPoint::point)
          .field("people", DemandPoint::people);

  private static final Part<ThemedRoute> ROUTES =
      Part.of(
              "routes",
              city -> Located.in("/routes/routes", city.routes().routes(), ThemedRoute::id))
          .field("revision", ThemedRoute::revision)
          .field("name", ThemedRoute::name)
          .field("theme", ThemedRoute::theme)
          .field("colour", ThemedRoute::colour)
          .field("stops", ThemedRoute::stops)
          .field("stopsToComplete", ThemedRoute::stopsToComplete)
          .field("extensions", ThemedRoute::extensions);

  private static final Part<RouteProgress> PROGRESS =
      Part.of(
              "routeProgress",
              city ->
                  Located.in(
                      "/routeProgress",
                      city.routeProgress(),
                      each ->
                          Located.key(
                              each.route(), each.subject().type(), each.subject(), each.round())))
          .unordered("visits", RouteProgress::visits);

  static final List<Part<?>> ALL =
      List.of(VENUES, FACILITIES, MENUS, ITEMS, GROUPS, PROMISES, HOMES, ROUTES, PROGRESS);

  private VenueParts() {}

  private static List<Located<Venue>> venues(CityNetwork city) {
    return Located.in("/venues/venues", city.venues().venues(), Venue::id);
  }

  private static List<Located<VenueMenu>> menus(CityNetwork city) {
    return Located.in("/menus", city.menus(), VenueMenu::venue);
  }
}
