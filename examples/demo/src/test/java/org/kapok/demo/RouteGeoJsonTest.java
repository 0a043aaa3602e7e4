package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.demo.city.Guangzhou;
import org.kapok.demo.city.Jiayuguan;
import org.kapok.id.RouteId;
import org.kapok.json.KapokJson;
import org.kapok.network.CityNetwork;
import org.kapok.place.GeoPoint;

class RouteGeoJsonTest {
  private static final CityNetwork GUANGZHOU = Guangzhou.network();
  private static final Path REFERENCE =
      Path.of("..", "..", "..", "shared", "reference", "geojson", "test", "fixtures");

  private static RouteOnGround pass() {
    return RouteOnGround.of(Jiayuguan.network(), RouteId.of("pass"));
  }

  private static JsonNode document(RouteOnGround ground) throws IOException {
    return KapokJson.mapper().readTree(new RouteGeoJson(ground).text());
  }

  /** So that what it finds of a route is to be believed. */
  @Test
  void theCheckAgreesWithThePublishedDocuments() throws IOException {
    assumeTrue(Files.isDirectory(REFERENCE), "no published GeoJSON beside this repository");
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(REFERENCE)) {
      files.filter(each -> each.toString().endsWith(".json")).forEach(all::add);
    }
    assertThat(all).hasSizeGreaterThan(50);
    for (Path each : all) {
      List<String> faults =
          GeoJsonCheck.faults(KapokJson.mapper().readTree(Files.readAllBytes(each)));
      assertThat(faults.isEmpty())
          .as("%s: %s", each, faults)
          .isEqualTo(each.startsWith(REFERENCE.resolve("valid")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "blue", "gold", "silver", "green"})
  void everyRouteIsGeoJson(String route) throws IOException {
    RouteOnGround ground = RouteOnGround.of(GUANGZHOU, RouteId.of(route));
    JsonNode document = document(ground);
    assertThat(GeoJsonCheck.faults(document)).isEmpty();
    int stops = ground.route().stops().size();
    assertThat(document.path("features")).hasSize(2 * stops - 1);
  }

  @Test
  void stopsAreWhereTheirBasesAreWithLongitudeFirst() throws IOException {
    RouteOnGround ground = pass();
    List<JsonNode> stops = new ArrayList<>();
    document(ground)
        .path("features")
        .forEach(
            each -> {
              if (each.at("/geometry/type").asText().equals("Point")) {
                stops.add(each);
              }
            });
    assertThat(stops).hasSameSizeAs(ground.bases());
    for (int i = 0; i < stops.size(); i++) {
      JsonNode position = stops.get(i).at("/geometry/coordinates");
      assertThat(GeoPoint.of(position.get(1).asDouble(), position.get(0).asDouble()))
          .isEqualTo(ground.bases().get(i).point());
      assertThat(stops.get(i).at("/properties/stop").asInt()).isEqualTo(i + 1);
      assertThat(stops.get(i).at("/properties/name/zh").asText())
          .isEqualTo(ground.bases().get(i).name().in("zh"));
    }
  }

  @Test
  void eachLegRunsFromTheStopBeforeAndTellsHowOneTravels() throws IOException {
    JsonNode first = document(pass()).at("/features/1");
    assertThat(first.at("/geometry").toString())
        .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[98.2895,39.7732],[98.274,39.765]]}");
    assertThat(first.path("properties").toString())
        .startsWith("{\"from\":1,\"to\":2,\"mode\":\"coach\",\"duration\":\"PT")
        .contains("\"walkingMetres\":120", "\"stroke\":\"#c8102e\"");
  }
}
