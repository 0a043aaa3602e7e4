package org.kapok.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.kapok.place.GeoPoint;
import org.kapok.route.Colour;
import org.kapok.route.RouteLeg;
import org.kapok.route.RouteStop;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Venue;

/**
 * A route as GeoJSON (RFC 7946): a collection of its stops, points, and of the ways between them,
 * straight lines. Longitude comes first, in WGS-84.
 */
final class RouteGeoJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final RouteOnGround ground;

  RouteGeoJson(RouteOnGround ground) {
    this.ground = ground;
  }

  /** The document, laid out for people. */
  String text() {
    ObjectNode collection = NODES.objectNode().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (int i = 0; i < ground.bases().size(); i++) {
      RouteStop stop = ground.route().stops().get(i);
      int number = i + 1;
      stop.leg().ifPresent(leg -> addLeg(leg, number, features));
      addStop(stop, number, features);
    }
    return collection.toPrettyString();
  }

  private void addStop(RouteStop stop, int number, ArrayNode features) {
    Venue base = ground.bases().get(number - 1);
    ObjectNode feature = features.addObject().put("type", "Feature");
    add(base.point(), coordinates(feature, "Point"));
    ObjectNode properties =
        feature
            .putObject("properties")
            .put("stop", number)
            .put("base", base.id().value())
            .put("stay", stop.stay().toString());
    add(base.name(), properties);
    ground.route().drawnIn().map(Colour::value).ifPresent(it -> properties.put("marker-color", it));
  }

  private void addLeg(RouteLeg leg, int number, ArrayNode features) {
    ObjectNode feature = features.addObject().put("type", "Feature");
    ArrayNode line = coordinates(feature, "LineString");
    add(ground.bases().get(number - 2).point(), line.addArray());
    add(ground.bases().get(number - 1).point(), line.addArray());
    ObjectNode properties =
        feature
            .putObject("properties")
            .put("from", number - 1)
            .put("to", number)
            .put("mode", leg.mode().name().toLowerCase(Locale.ROOT))
            .put("duration", leg.duration().toString())
            .put("walkingMetres", leg.walking().metres());
    ground.route().drawnIn().map(Colour::value).ifPresent(it -> properties.put("stroke", it));
  }

  private static ArrayNode coordinates(ObjectNode feature, String geometry) {
    return feature.putObject("geometry").put("type", geometry).putArray("coordinates");
  }

  private static void add(GeoPoint point, ArrayNode position) {
    position.add(point.longitude()).add(point.latitude());
  }

  private static void add(LocalizedText name, ObjectNode properties) {
    ObjectNode names = properties.putObject("name");
    name.texts().forEach(names::put);
  }
}
