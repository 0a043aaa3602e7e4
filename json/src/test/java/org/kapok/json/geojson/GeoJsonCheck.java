package org.kapok.json.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What in a document is not GeoJSON (RFC 7946), each fault with its place. */
final class GeoJsonCheck {
  /** How deep the positions of each geometry lie. */
  private static final Map<String, Integer> DEPTHS =
      Map.of(
          "Point", 0,
          "MultiPoint", 1,
          "LineString", 1,
          "MultiLineString", 2,
          "Polygon", 2,
          "MultiPolygon", 3);

  private final List<String> faults = new ArrayList<>();

  private GeoJsonCheck() {}

  static List<String> faults(JsonNode document) {
    GeoJsonCheck check = new GeoJsonCheck();
    switch (document.path("type").asText("")) {
      case "FeatureCollection" -> {
        check.require(document.path("features").isArray(), "/features");
        document.path("features").forEach(check::feature);
      }
      case "Feature" -> check.feature(document);
      default -> check.geometry(document);
    }
    check.box(document);
    check.require(document.path("crs").isMissingNode(), "/crs, which RFC 7946 has done away with");
    return check.faults;
  }

  private void require(boolean holds, String place) {
    if (!holds) {
      faults.add(place);
    }
  }

  private void feature(JsonNode feature) {
    require(feature.path("type").asText("").equals("Feature"), "/type of a feature");
    JsonNode id = feature.path("id");
    require(id.isMissingNode() || id.isTextual() || id.isNumber(), "/id");
    require(
        feature.path("properties").isObject() || feature.path("properties").isNull(),
        "/properties");
    require(feature.has("geometry"), "/geometry");
    if (feature.path("geometry").isObject()) {
      geometry(feature.path("geometry"));
    }
    box(feature);
  }

  private void geometry(JsonNode geometry) {
    String type = geometry.path("type").asText("");
    box(geometry);
    if (type.equals("GeometryCollection")) {
      require(geometry.path("geometries").isArray(), "/geometries");
      geometry.path("geometries").forEach(this::geometry);
      return;
    }
    require(DEPTHS.containsKey(type), "/type of a geometry");
    JsonNode coordinates = geometry.path("coordinates");
    require(coordinates.isArray(), "/coordinates");
    positions(coordinates, DEPTHS.getOrDefault(type, 0));
    if (type.equals("LineString")) {
      require(coordinates.size() >= 2, "/coordinates of a line");
    }
  }

  private void positions(JsonNode coordinates, int depth) {
    if (depth > 0) {
      coordinates.forEach(each -> positions(each, depth - 1));
      return;
    }
    require(coordinates.isArray() && coordinates.size() >= 2, "a position");
    coordinates.forEach(each -> require(each.isNumber(), "a number of a position"));
    require(Math.abs(coordinates.path(0).asDouble(0)) <= 180, "a longitude");
    require(Math.abs(coordinates.path(1).asDouble(0)) <= 90, "a latitude");
  }

  private void box(JsonNode object) {
    JsonNode box = object.path("bbox");
    if (box.isMissingNode()) {
      return;
    }
    require(box.size() >= 4 && box.size() % 2 == 0, "/bbox");
    box.forEach(each -> require(each.isNumber(), "a number of /bbox"));
    int half = box.size() / 2;
    require(box.path(1).asDouble(0) <= box.path(half + 1).asDouble(0), "/bbox, south of its north");
  }
}
