package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.MemberId;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.problem.RefusedException;
import org.kapok.route.AuditPolicy;
import org.kapok.route.Itinerary;
import org.kapok.route.RouteAudit;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteProgress;
import org.kapok.route.RouteTheme;
import org.kapok.route.ThemedRoute;
import org.kapok.venue.VenueNetwork;

class RouteJsonTest {
  private static final Instant JULY = Instant.parse("2025-07-05T03:00:00Z");

  private static <T> void roundTrips(T value, Class<T> type) {
    assertThat(KapokJson.read(KapokJson.write(value), type)).isEqualTo(value);
  }

  @Test
  void aNetworkReadsAsItIsWritten() {
    String json = Golden.text("route-network").strip();
    RouteNetwork network = KapokJson.read(json, RouteNetwork.class);
    assertThat(KapokJson.writePretty(network)).isEqualTo(json);
    assertThat(network.problems()).isEmpty();
    assertThat(network.bases()).hasSize(3);
    assertThat(network.basesByTheme()).containsKey(RouteTheme.of("teaCulture"));
    assertThat(network.routes().get(0).walking()).isEqualTo(Distance.ofMetres(750));
  }

  @Test
  void itinerariesAuditsPoliciesAndProgressReadBackEqual() {
    ThemedRoute red =
        KapokJson.read(Golden.text("route-network"), RouteNetwork.class).routes().get(0);
    VenueNetwork venues = KapokJson.read(Golden.text("venue-network"), VenueNetwork.class);
    Itinerary itinerary = Itinerary.plan(red, venues, JULY, Duration.ofMinutes(30));
    roundTrips(itinerary, Itinerary.class);
    RouteAudit audit = RouteAudit.of(red, itinerary, venues, AuditPolicy.DEFAULT);
    assertThat(audit.findings()).isNotEmpty();
    roundTrips(audit, RouteAudit.class);
    AuditPolicy own = AuditPolicy.builder().longestWalk(Distance.ofMetres(300)).build();
    roundTrips(own, AuditPolicy.class);
    assertThat(KapokJson.write(own)).isEqualTo("{\"longestWalk\":300}");
    RouteProgress progress =
        RouteProgress.builder().route(red.id()).subject(MemberId.of("m-1")).build();
    roundTrips(
        progress
            .visited(VenueId.of("park"), JULY)
            .visited(VenueId.of("museum"), JULY)
            .struck(VenueId.of("park")),
        RouteProgress.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"walk\"; \"wakl\"; Maybe \"walk\"?",
        "\"withoutSeat\": 40.5; \"withoutSeat\": 301; withoutSeat must be at most the whole walk",
        "\"museum\"; \"memorial\"; /routes/0/stops/1/base",
        "#6b8e23; #6B8E23; Colour must be # and six digits",
        "\"stopsToComplete\": 2; \"stopsToComplete\": 4; from 1 to the number of stops, 3: 4"
      })
  void whatIsWrongIsSaidAtItsPlace(String good, String bad, String message) {
    String json = Golden.text("route-network");
    assertThat(json).contains(good);
    assertThatThrownBy(() -> KapokJson.read(json.replace(good, bad), RouteNetwork.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }
}
