package org.kapok.json.geojson;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kapok.id.VenueId;
import org.kapok.place.GeoPoint;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.route.Colour;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteStop;
import org.kapok.route.ThemedRoute;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

/**
 * Themed routes as GeoJSON (RFC 7946): of each a line through its stops, straight from one to the
 * next, and then its stops as points, in their order.
 *
 * <ul>
 *   <li>The line's {@code id} is the route's; {@code /} and {@code ~} in it are written {@code ~1}
 *       and {@code ~0}. Its properties are Kapok's own JSON of {@code name}, {@code theme}, {@code
 *       revision} and {@code stopsToComplete}, and {@code stroke}, the colour that it is drawn in.
 *       A route of one stop is a point.
 *   <li>A stop's {@code id} is that of the line and its number from 1, {@code red-1/2}. Its
 *       properties are {@code route}, {@code stop} (the number), the {@code name} of the base,
 *       Kapok's own JSON of {@code base}, {@code stay}, {@code outdoors} and {@code leg} (the way
 *       to it), and {@code marker-color}.
 * </ul>
 *
 * <p>What others have added ({@code extensions}) stays behind: a map is shown to everybody.
 *
 * <p>Example: {@code KapokJson.writePretty(RouteFeatures.of(city.routes(), city.venues()))}.
 */
public final class RouteFeatures {
  private final Map<VenueId, Venue> bases = new HashMap<>();
  private final FeatureCollection collection = new FeatureCollection();

  private RouteFeatures(VenueNetwork venues) {
    venues.venues().forEach(each -> bases.put(each.id(), each));
  }

  /**
   * The collection of all routes, with a {@code bbox} unless it is empty.
   *
   * @param venues where the bases are
   * @return a tree of the caller's own
   * @throws org.kapok.problem.RefusedException if ids of routes or venues stand twice, or bases are
   *     none of the venues: every one of them
   */
  public static ObjectNode of(RouteNetwork routes, VenueNetwork venues) {
    routes.requireSound("route network");
    venues.requireSound("venue network");
    RouteFeatures features = new RouteFeatures(venues);
    features.requireBases(routes.routes());
    routes.routes().forEach(features::add);
    return features.collection.document();
  }

  private void requireBases(List<ThemedRoute> routes) {
    Faults faults = new Faults();
    for (int i = 0; i < routes.size(); i++) {
      List<VenueId> stops = routes.get(i).bases();
      for (int j = 0; j < stops.size(); j++) {
        if (!bases.containsKey(stops.get(j))) {
          faults.add(
              "unknown-venue",
              "/routes/" + i + "/stops/" + j + "/base",
              "a base is none of the venues: {0}{1}",
              stops.get(j),
              faults.hint(stops.get(j), bases.keySet()));
        }
      }
    }
    faults.refuse("route network");
  }

  private Venue base(VenueId id) {
    return Objects.requireNonNull(bases.get(id));
  }

  private void add(ThemedRoute route) {
    ObjectNode properties =
        FeatureCollection.properties(route, "name", "theme", "revision", "stopsToComplete");
    colour(route, "stroke", properties);
    List<GeoPoint> line = new ArrayList<>();
    route.bases().forEach(each -> line.add(base(each).point()));
    String id = Problem.escaped(route.id().value());
    if (line.size() == 1) {
      collection.addPoint(id, line.get(0), properties);
    } else {
      collection.addLine(id, line, properties);
    }
    for (int i = 0; i < route.stops().size(); i++) {
      addStop(id, route, i + 1);
    }
  }

  private void addStop(String line, ThemedRoute route, int number) {
    RouteStop stop = route.stops().get(number - 1);
    Venue base = base(stop.base());
    ObjectNode properties = FeatureCollection.properties(base, "name");
    properties.put("route", route.id().value()).put("stop", number);
    properties.setAll(FeatureCollection.properties(stop, "base", "stay", "outdoors", "leg"));
    colour(route, "marker-color", properties);
    collection.addPoint(line + "/" + number, base.point(), properties);
  }

  private static void colour(ThemedRoute route, String name, ObjectNode properties) {
    route.drawnIn().map(Colour::value).ifPresent(value -> properties.put(name, value));
  }
}
