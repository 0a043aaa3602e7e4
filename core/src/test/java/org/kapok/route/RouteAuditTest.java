package org.kapok.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.route.RouteCast.MEMORIAL;
import static org.kapok.route.RouteCast.MUSEUM;
import static org.kapok.route.RouteCast.PARK;
import static org.kapok.route.RouteCast.at;
import static org.kapok.route.RouteCast.march;
import static org.kapok.route.RouteCast.stop;
import static org.kapok.route.RouteCast.walk;

import jakarta.validation.Validation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kapok.place.Distance;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.VenueNetwork;

class RouteAuditTest {
  private static final ThemedRoute RED = RouteCast.red().build();

  private static RouteAudit audit(ThemedRoute route, VenueNetwork venues, String time) {
    return RouteAudit.of(route, march(route, venues, time), venues, AuditPolicy.DEFAULT);
  }

  private static List<String> found(RouteAudit audit) {
    return audit.findings().stream()
        .map(each -> each.severity() + " " + each.concern() + " " + each.place())
        .toList();
  }

  @Test
  void aFriendlyRouteOnASpringMorningPasses() {
    RouteAudit audit = audit(RED, RouteCast.venues(), "09:00");
    assertThat(audit.findings()).isEmpty();
    assertThat(audit.isPassed()).isTrue();
  }

  @Test
  void everyHardshipIsNamedWithItsPlace() {
    ThemedRoute hard =
        RouteCast.red()
            .stops(
                List.of(
                    stop(MEMORIAL, 90).build(),
                    stop(MUSEUM, 60)
                        .leg(walk(600).withoutSeat(Distance.ofMetres(200)).stepFree(false).build())
                        .build(),
                    stop(PARK, 30)
                        .leg(
                            walk(400)
                                .withoutSeat(Optional.empty())
                                .stepFree(Optional.empty())
                                .build())
                        .build()))
            .build();
    VenueNetwork bare =
        VenueNetwork.of(
            List.of(
                RouteCast.venue(MEMORIAL).hours(RouteCast.hours("09:00", "17:00")).build(),
                RouteCast.friendly(MUSEUM).hours(RouteCast.hours("14:00", "17:00")).build()));
    RouteAudit audit = audit(hard, bare, "09:00");
    assertThat(found(audit))
        .containsExactly(
            "BARRIER NOT_STEP_FREE /stops/0",
            "STRAIN NO_REST /stops/0",
            "STRAIN LONG_WALK /stops/1/leg",
            "STRAIN NO_REST /stops/1/leg",
            "BARRIER NOT_STEP_FREE /stops/1/leg",
            "BARRIER CLOSED /stops/1",
            "UNKNOWN NO_REST /stops/2/leg",
            "UNKNOWN NOT_STEP_FREE /stops/2/leg",
            "UNKNOWN CLOSED /stops/2");
    assertThat(audit.findings(AuditSeverity.STRAIN).get(1).message())
        .isEqualTo("a walk of 600 m, at most 500 m");
    assertThat(audit.findings(AuditSeverity.UNKNOWN))
        .allMatch(each -> each.base().equals(PARK))
        .hasSize(3);
  }

  /** The museum's toilet comes after 130 minutes, the park has none. */
  @Test
  void theTimeBetweenToiletsCounts() {
    ThemedRoute slow =
        RouteCast.red()
            .stops(
                List.of(
                    stop(MEMORIAL, 115).build(),
                    stop(MUSEUM, 60).leg(walk(20).duration(Duration.ofMinutes(15)).build()).build(),
                    stop(PARK, 111).leg(walk(20).build()).build()))
            .build();
    VenueNetwork venues =
        VenueNetwork.of(
            List.of(
                RouteCast.venue(
                        MEMORIAL,
                        AccessibilityFeature.REST_SEAT,
                        AccessibilityFeature.STEP_FREE_ENTRANCE)
                    .hours(RouteCast.hours("00:00", "00:00"))
                    .build(),
                RouteCast.friendly(MUSEUM).hours(RouteCast.hours("00:00", "00:00")).build(),
                RouteCast.venue(
                        PARK,
                        AccessibilityFeature.REST_SEAT,
                        AccessibilityFeature.STEP_FREE_ENTRANCE)
                    .hours(RouteCast.hours("00:00", "00:00"))
                    .build()));
    assertThat(found(audit(slow, venues, "09:00")))
        .containsExactly("STRAIN NO_TOILET /stops/1", "STRAIN NO_TOILET /stops/2");
  }

  /** In July: on foot until 11:10, and in the park's sun until 12:30. */
  @Test
  void theHotHoursOfTheHotMonthsAreAvoided() {
    Itinerary july =
        Itinerary.plan(RED, RouteCast.venues(), at("2025-07-05T10:00"), Duration.ofMinutes(5));
    assertThat(found(RouteAudit.of(RED, july, RouteCast.venues(), AuditPolicy.DEFAULT)))
        .containsExactly("STRAIN HEAT /stops/2/leg", "STRAIN HEAT /stops/2");
    AuditPolicy noon = AuditPolicy.builder().hotHours(TimeInterval.of("12:30", "13:00")).build();
    assertThat(found(RouteAudit.of(RED, july, RouteCast.venues(), noon))).isEmpty();
  }

  @Test
  void theWholeWalkIsToldOnceWhereItIsTooLong() {
    AuditPolicy atMost299 = AuditPolicy.builder().mostWalking(Distance.ofMetres(299)).build();
    assertThat(
            found(
                RouteAudit.of(
                    RED, march(RED, RouteCast.venues(), "09:00"), RouteCast.venues(), atMost299)))
        .containsExactly("STRAIN LONG_WALK_IN_ALL /stops/1/leg");
  }

  /** Whatever a policy finds, a stricter one finds too. */
  @Property(tries = 200)
  void aStricterPolicyFindsNoLess(
      @ForAll @IntRange(max = 900) int walk,
      @ForAll @IntRange(max = 900) int seat,
      @ForAll @IntRange(max = 900) int limit,
      @ForAll @IntRange(max = 900) int less,
      @ForAll @IntRange(max = 23) int hour) {
    ThemedRoute route =
        RouteCast.red()
            .stops(
                List.of(
                    RED.stops().get(0),
                    stop(MUSEUM, 60)
                        .leg(
                            walk(walk).withoutSeat(Distance.ofMetres(Math.min(walk, seat))).build())
                        .build(),
                    RED.stops().get(2)))
            .build();
    Itinerary itinerary =
        Itinerary.plan(
            route,
            RouteCast.venues(),
            at("2025-07-05T00:00").plusSeconds(hour * 3600L),
            Duration.ZERO);
    RouteAudit lenient = RouteAudit.of(route, itinerary, RouteCast.venues(), policy(limit));
    RouteAudit strict =
        RouteAudit.of(route, itinerary, RouteCast.venues(), policy(Math.max(0, limit - less)));
    assertThat(places(strict)).containsAll(places(lenient));
  }

  private static AuditPolicy policy(int limit) {
    return AuditPolicy.builder()
        .longestWalk(Distance.ofMetres(limit))
        .longestWithoutSeat(Distance.ofMetres(limit))
        .longestWithoutToilet(Duration.ofMinutes(limit))
        .build();
  }

  private static List<String> places(RouteAudit audit) {
    return audit.findings().stream().map(each -> each.concern() + each.place()).toList();
  }

  @Test
  void anItineraryOfOtherStopsIsRefused() {
    ThemedRoute shorter = RouteCast.red().stops(List.of(RED.stops().get(0))).build();
    Itinerary itinerary = march(shorter, RouteCast.venues(), "09:00");
    assertThatThrownBy(() -> RouteAudit.of(RED, itinerary, RouteCast.venues(), AuditPolicy.DEFAULT))
        .hasMessageContaining("itinerary must be of route red-1 and its stops");
    assertThatThrownBy(
            () ->
                AuditPolicy.builder()
                    .hotHours(TimeInterval.of("22:00", "02:00"))
                    .longestWithoutToilet(Duration.ofMinutes(-1))
                    .build())
        .hasMessageContaining("2 problems");
  }

  @Test
  void twoRoutesOfOneIdAreAViolationUnderADefaultValidator() {
    RouteNetwork network = RouteNetwork.builder().addRoutes(RED, RED).build();
    assertThat(network.problems())
        .singleElement()
        .hasToString("/routes/1/id: an id stands twice: red-1");
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(network))
          .singleElement()
          .satisfies(each -> assertThat(each.getPropertyPath()).hasToString("routes[1].id"));
    }
  }
}
