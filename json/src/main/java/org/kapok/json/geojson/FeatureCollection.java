package org.kapok.json.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kapok.json.KapokJson;
import org.kapok.place.GeoPoint;

/** A collection of features that grows, and its bounding box. */
final class FeatureCollection {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ArrayNode features = NODES.arrayNode();
  private final List<GeoPoint> points = new ArrayList<>();

  /** Kapok's own JSON of a value, less all that is not named. */
  static ObjectNode properties(Object value, String... kept) {
    return ((ObjectNode) KapokJson.tree(value)).retain(kept);
  }

  /** Adds a feature that is at one point. */
  void addPoint(String id, GeoPoint point, ObjectNode properties) {
    ObjectNode geometry = NODES.objectNode().put("type", "Point");
    geometry.set("coordinates", position(point));
    add(id, geometry, properties);
    points.add(point);
  }

  /** Adds a feature along two points or more. */
  void addLine(String id, List<GeoPoint> line, ObjectNode properties) {
    ObjectNode geometry = NODES.objectNode().put("type", "LineString");
    ArrayNode positions = geometry.putArray("coordinates");
    line.forEach(each -> positions.add(position(each)));
    add(id, geometry, properties);
    points.addAll(line);
  }

  private void add(String id, ObjectNode geometry, ObjectNode properties) {
    ObjectNode feature = features.addObject().put("type", "Feature").put("id", id);
    feature.set("geometry", geometry);
    feature.set("properties", properties);
  }

  /** Longitude before latitude. */
  private static ArrayNode position(GeoPoint point) {
    JsonNode degrees = KapokJson.tree(point);
    return NODES.arrayNode().add(degrees.get("longitude")).add(degrees.get("latitude"));
  }

  /** The document; an empty collection has no bounding box. */
  ObjectNode document() {
    ObjectNode document = NODES.objectNode().put("type", "FeatureCollection");
    if (!points.isEmpty()) {
      document.set("bbox", box());
    }
    document.set("features", features);
    return document;
  }

  /** West, south, east, north. */
  private ArrayNode box() {
    double west = points.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow();
    double south = points.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow();
    double east = points.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow();
    double north = points.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow();
    return position(GeoPoint.of(south, west)).addAll(position(GeoPoint.of(north, east)));
  }
}
