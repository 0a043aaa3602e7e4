package org.kapok.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.route.RouteCast.MUSEUM;
import static org.kapok.route.RouteCast.at;
import static org.kapok.route.RouteCast.march;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

class ItineraryTest {
  private static final ThemedRoute RED = RouteCast.red().build();

  @Test
  void oneWaitsForABaseToOpen() {
    Itinerary early = march(RED, RouteCast.venues(), "08:30");
    assertThat(early.isPossible()).isTrue();
    assertThat(early.stops().get(0).waiting()).isEqualTo(Duration.ofMinutes(30));
    assertThat(early.stops().get(1).arrival()).isEqualTo(at("2025-03-08T09:50"));
    assertThat(early.stops().get(2).leave()).isEqualTo(at("2025-03-08T11:30"));
    assertThat(early.waiting()).isEqualTo(Duration.ofMinutes(30));
  }

  /** Half an hour before the break is too little for a stay of an hour. */
  @Test
  void oneWaitsForABreakToEnd() {
    Itinerary late =
        Itinerary.plan(RED, RouteCast.venues(), at("2025-03-08T10:40"), Duration.ofMinutes(90));
    assertThat(late.stops().get(1).arrival()).isEqualTo(at("2025-03-08T11:30"));
    assertThat(late.stops().get(1).begin()).isEqualTo(at("2025-03-08T13:00"));
    assertThat(late.isPossible()).isTrue();
  }

  @Test
  void whatIsClosedOrUnknownIsSaid() {
    VenueNetwork some =
        VenueNetwork.of(
            List.of(
                RouteCast.friendly(RouteCast.MEMORIAL).build(),
                RouteCast.friendly(MUSEUM).hours(RouteCast.hours("09:00", "09:30")).build()));
    assertThat(march(RED, some, "09:00").stops())
        .extracting(ItineraryStop::fault)
        .containsExactly(
            Optional.of(ItineraryFault.HOURS_UNKNOWN),
            Optional.of(ItineraryFault.CLOSED),
            Optional.of(ItineraryFault.UNKNOWN_BASE));
  }

  @Test
  void aRouteKnowsItsWalkAndColour() {
    assertThat(RED.walking()).isEqualTo(Distance.ofMetres(700));
    assertThat(RED.drawnIn()).contains(Colour.of("#c8102e"));
    ThemedRoute own = RouteCast.red().theme(RouteTheme.of("teaCulture")).build();
    assertThat(own.drawnIn()).isEmpty();
    assertThat(RouteTheme.KNOWN.byCode()).hasSize(5);
    assertThat(RouteTheme.RED_STUDY.meaning().orElseThrow().in("en"))
        .isEqualTo("Heart to the Party");
  }

  /** Each stop begins at or after the arrival, within the wait, and while the base is open. */
  @Property(tries = 300)
  void timesNeverRunBackAndStaysLieWithinOpeningHours(
      @ForAll @IntRange(max = 1439) int start,
      @ForAll @IntRange(max = 180) int wait,
      @ForAll @IntRange(max = 23) int opens,
      @ForAll @IntRange(min = 1, max = 240) int stay) {
    String from = String.format(Locale.ROOT, "%02d:00", opens);
    String until = String.format(Locale.ROOT, "%02d:30", (opens + 5) % 24);
    Venue museum = RouteCast.friendly(MUSEUM).hours(RouteCast.hours(from, until)).build();
    VenueNetwork venues =
        VenueNetwork.of(
            List.of(
                RouteCast.venues().venues().get(0), museum, RouteCast.venues().venues().get(2)));
    ThemedRoute route =
        RouteCast.red()
            .stops(
                List.of(
                    RED.stops().get(0),
                    RouteCast.stop(MUSEUM, stay).leg(RouteCast.walk(300).build()).build(),
                    RED.stops().get(2)))
            .build();
    Instant begin = at("2025-03-08T00:00").plusSeconds(start * 60L);
    Itinerary itinerary = Itinerary.plan(route, venues, begin, Duration.ofMinutes(wait));
    assertThat(itinerary.stops()).extracting(ItineraryStop::base).isEqualTo(route.bases());
    Instant now = begin;
    for (ItineraryStop each : itinerary.stops()) {
      assertThat(each.arrival()).isAfterOrEqualTo(now);
      assertThat(each.waiting()).isBetween(Duration.ZERO, Duration.ofMinutes(wait));
      now = each.leave();
    }
    ItineraryStop planned = itinerary.stops().get(1);
    assertThat(planned.fault().isEmpty())
        .isEqualTo(someMinuteFits(museum, planned.arrival(), wait, stay));
    if (planned.fault().isEmpty()) {
      assertThat(
              museum
                  .hours()
                  .orElseThrow()
                  .openDuring(planned.begin(), planned.leave(), HolidayCalendar.NONE))
          .isTrue();
    }
  }

  /** Trying every minute: opening hours change on whole minutes. */
  private static boolean someMinuteFits(Venue venue, Instant arrival, int wait, int stay) {
    for (int i = 0; i <= wait; i++) {
      boolean open = true;
      for (int j = 0; j < stay && open; j++) {
        Instant minute = arrival.plusSeconds((i + j) * 60L);
        open = venue.hours().orElseThrow().openAt(minute, HolidayCalendar.NONE);
      }
      if (open) {
        return true;
      }
    }
    return false;
  }

  @Test
  void basesOfSeveralRoutesAreCountedOnce() {
    ThemedRoute green =
        RouteCast.red()
            .id(RouteId.of("green-1"))
            .theme(RouteTheme.GREEN_ECOLOGY)
            .stops(List.of(RouteCast.stop(RouteCast.PARK, 30).build()))
            .build();
    RouteNetwork network = RouteNetwork.builder().addRoutes(RED, green).build();
    assertThat(network.problems()).isEmpty();
    assertThat(network.bases()).hasSize(3);
    assertThat(network.basesByTheme().get(RouteTheme.GREEN_ECOLOGY))
        .containsExactly(VenueId.of("park"));
    assertThat(network.route(green.id())).contains(green);
  }
}
