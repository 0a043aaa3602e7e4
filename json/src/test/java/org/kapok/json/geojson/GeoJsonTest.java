package org.kapok.json.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kapok.id.OrganizationId;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.json.KapokJson;
import org.kapok.json.Reference;
import org.kapok.laws.Cities;
import org.kapok.laws.Hongmian;
import org.kapok.network.CityNetwork;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.route.RouteLeg;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteStop;
import org.kapok.route.RouteTheme;
import org.kapok.route.ThemedRoute;
import org.kapok.route.TravelMode;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;

class GeoJsonTest {
  private static final CityNetwork COUNTY = Hongmian.county();

  private static Venue venue(String id, double latitude, double longitude) {
    return Venue.builder()
        .id(VenueId.of(id))
        .name(LocalizedText.of("en", id))
        .kind(VenueKind.ROUTE_BASE)
        .point(GeoPoint.of(latitude, longitude))
        .build();
  }

  private static ThemedRoute route(String id, String... bases) {
    List<RouteStop> stops = new ArrayList<>();
    for (String base : bases) {
      RouteStop.Builder stop =
          RouteStop.builder().base(VenueId.of(base)).stay(Duration.ofMinutes(30));
      if (!stops.isEmpty()) {
        stop.leg(
            RouteLeg.builder()
                .mode(TravelMode.WALK)
                .duration(Duration.ofMinutes(5))
                .walking(Distance.ofMetres(120))
                .build());
      }
      stops.add(stop.build());
    }
    return ThemedRoute.builder()
        .id(RouteId.of(id))
        .name(LocalizedText.of("en", id))
        .theme(RouteTheme.RED_STUDY)
        .stops(stops)
        .build();
  }

  private static RouteNetwork routes(ThemedRoute... routes) {
    return RouteNetwork.builder().addRoutes(routes).build();
  }

  /** So that what it finds of our documents is to be believed. */
  @Test
  void theCheckAgreesWithThePublishedDocuments() {
    Path valid = Reference.path("geojson/test/fixtures/valid");
    List<Path> all = Reference.json("geojson/test/fixtures");
    assertThat(all).hasSizeGreaterThan(50);
    for (Path each : all) {
      List<String> faults = GeoJsonCheck.faults(Reference.parsed(Reference.text(each)));
      assertThat(faults.isEmpty()).as("%s: %s", each, faults).isEqualTo(each.startsWith(valid));
    }
  }

  @Test
  void aCountyIsWrittenAsTheGoldenFilesSay() {
    assertThat(KapokJson.writePretty(VenueFeatures.of(COUNTY.venues())) + "\n")
        .isEqualTo(Reference.golden("venues.geojson"));
    assertThat(KapokJson.writePretty(RouteFeatures.of(COUNTY.routes(), COUNTY.venues())) + "\n")
        .isEqualTo(Reference.golden("routes.geojson"));
  }

  @Property(tries = 60)
  void everyCityIsGeoJsonWithEachVenueWhereItIs(@ForAll Random random) {
    CityNetwork city = Cities.draw(random, 8);
    JsonNode venues = Reference.parsed(VenueFeatures.of(city.venues()).toString());
    assertThat(GeoJsonCheck.faults(venues)).isEmpty();
    List<Venue> all = city.venues().venues();
    assertThat(venues.path("features")).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      JsonNode feature = venues.path("features").get(i);
      assertThat(feature.path("id").asText()).isEqualTo(all.get(i).id().value());
      assertThat(point(feature.at("/geometry/coordinates"))).isEqualTo(all.get(i).point());
    }
    requireTightBox(venues);
    JsonNode routes = Reference.parsed(RouteFeatures.of(city.routes(), city.venues()).toString());
    assertThat(GeoJsonCheck.faults(routes)).isEmpty();
    requireTightBox(routes);
    requireUniqueIds(routes);
    assertThat(Reference.texts(routes, "type").stream().filter("LineString"::equals))
        .hasSize(
            (int) city.routes().routes().stream().filter(each -> each.stops().size() > 1).count());
  }

  private static GeoPoint point(JsonNode position) {
    assertThat(position).hasSize(2);
    return GeoPoint.of(position.get(1).doubleValue(), position.get(0).doubleValue());
  }

  /** Each side of the box goes through a position, and none is outside. */
  private static void requireTightBox(JsonNode collection) {
    List<GeoPoint> points = new ArrayList<>();
    for (JsonNode each : collection.findValues("coordinates")) {
      if (each.path(0).isArray()) {
        each.forEach(position -> points.add(point(position)));
      } else {
        points.add(point(each));
      }
    }
    if (points.isEmpty()) {
      assertThat(collection.has("bbox")).isFalse();
      return;
    }
    List<Double> box = new ArrayList<>();
    collection.path("bbox").forEach(each -> box.add(each.doubleValue()));
    assertThat(box)
        .containsExactly(
            points.stream().map(GeoPoint::longitude).min(Double::compare).orElseThrow(),
            points.stream().map(GeoPoint::latitude).min(Double::compare).orElseThrow(),
            points.stream().map(GeoPoint::longitude).max(Double::compare).orElseThrow(),
            points.stream().map(GeoPoint::latitude).max(Double::compare).orElseThrow());
  }

  private static void requireUniqueIds(JsonNode collection) {
    Set<String> ids = new HashSet<>();
    for (JsonNode feature : collection.path("features")) {
      assertThat(ids.add(feature.path("id").asText())).isTrue();
    }
  }

  @Property(tries = 500)
  void aPositionIsTheExactDecimalOfThePointWithNineDigitsAtMost(@ForAll Random random) {
    double latitude = random.nextInt(1_800_000) / 1e4 - 90 + random.nextDouble() * 1e-7;
    double longitude = random.nextDouble() * Math.pow(10, -random.nextInt(12));
    Venue venue = venue("v", Math.min(latitude, 90), longitude);
    JsonNode position =
        VenueFeatures.of(VenueNetwork.of(List.of(venue))).at("/features/0/geometry/coordinates");
    assertThat(position.toString()).doesNotContain("E+");
    position.forEach(each -> assertThat(each.decimalValue().scale()).isBetween(0, 9));
    assertThat(point(Reference.parsed(position.toString()))).isEqualTo(venue.point());
  }

  @Test
  void emptyNetworksAreEmptyCollectionsWithoutABox() {
    String empty = "{\"type\":\"FeatureCollection\",\"features\":[]}";
    VenueNetwork none = VenueNetwork.of(List.of());
    assertThat(VenueFeatures.of(none)).hasToString(empty);
    assertThat(RouteFeatures.of(routes(), none)).hasToString(empty);
  }

  @Test
  void aRouteOfOneStopIsAPointAndIdsStayApart() {
    VenueNetwork venues = VenueNetwork.of(List.of(venue("a", 23.1, 113), venue("b", 23, 114)));
    JsonNode document = RouteFeatures.of(routes(route("r", "a", "b"), route("r/1", "b")), venues);
    assertThat(GeoJsonCheck.faults(document)).isEmpty();
    assertThat(Reference.texts(document.path("features"), "id"))
        .containsExactly("r", "r/1", "r/2", "r~11", "r~11/1");
    assertThat(document.at("/features/0/geometry"))
        .hasToString("{\"type\":\"LineString\",\"coordinates\":[[113,23.1],[114,23]]}");
    assertThat(document.at("/features/3/geometry"))
        .hasToString("{\"type\":\"Point\",\"coordinates\":[114,23]}");
  }

  @Test
  void aStopTellsTheWayToItInTheColourOfTheRoute() {
    VenueNetwork venues = VenueNetwork.of(List.of(venue("a", 23.1, 113), venue("b", 23, 114)));
    JsonNode second = RouteFeatures.of(routes(route("r", "a", "b")), venues).at("/features/2");
    assertThat(second.path("properties"))
        .hasToString(
            "{\"name\":{\"en\":\"b\"},\"route\":\"r\",\"stop\":2,\"base\":\"b\",\"stay\":\"PT30M\","
                + "\"leg\":{\"mode\":\"walk\",\"duration\":\"PT5M\",\"walking\":120},"
                + "\"marker-color\":\"#c8102e\"}");
  }

  @Test
  void basesThatAreNoVenuesAreAllRefusedWithTheNearest() {
    VenueNetwork venues = VenueNetwork.of(List.of(venue("museum", 23.1, 113)));
    assertThatThrownBy(
            () -> RouteFeatures.of(routes(route("r", "musuem", "museum", "hill")), venues))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly("/routes/0/stops/0/base", "/routes/0/stops/2/base"))
        .hasMessageContaining("musuem. Maybe \"museum\"?");
  }

  @Test
  void venuesAndRoutesThatStandTwiceAreRefused() {
    VenueNetwork twice = VenueNetwork.of(List.of(venue("a", 23.1, 113), venue("a", 23, 114)));
    assertThatThrownBy(() -> VenueFeatures.of(twice)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> RouteFeatures.of(routes(), twice))
        .isInstanceOf(RefusedException.class);
    VenueNetwork sound = VenueNetwork.of(List.of(venue("a", 23.1, 113)));
    assertThatThrownBy(() -> RouteFeatures.of(routes(route("r", "a"), route("r", "a")), sound))
        .isInstanceOf(RefusedException.class);
  }

  /** Whatever a host has put into extensions may be personal; a map is shown to everybody. */
  @Test
  void whatOthersAddAndWithWhomAVenueIsSharedStaysBehind() {
    Extensions secret = Extensions.of(Map.of("keeper", "\"13800000000\""));
    Venue venue =
        Venue.builder()
            .from(venue("a", 23.1, 113))
            .owner(OrganizationId.of("o"))
            .extensions(secret)
            .build();
    ThemedRoute route = ThemedRoute.builder().from(route("r", "a")).extensions(secret).build();
    VenueNetwork venues = VenueNetwork.of(List.of(venue));
    assertThat(VenueFeatures.of(venues).toString().toLowerCase(Locale.ROOT))
        .contains("\"owner\":\"o\"")
        .doesNotContain("keeper", "sharing", "1380");
    assertThat(RouteFeatures.of(routes(route), venues).toString()).doesNotContain("keeper");
    assertThat(VenueFeatures.of(COUNTY.venues()).toString()).doesNotContain("sharing");
  }
}
