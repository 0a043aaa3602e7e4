package org.kapok.route;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;

/** A red route from a memorial over a museum to a park, on a Saturday in March. */
final class RouteCast {
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  static final VenueId MEMORIAL = VenueId.of("memorial");
  static final VenueId MUSEUM = VenueId.of("museum");
  static final VenueId PARK = VenueId.of("park");

  private RouteCast() {}

  static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(CHINA).toInstant();
  }

  static RouteLeg.Builder walk(int metres) {
    return RouteLeg.builder()
        .mode(TravelMode.WALK)
        .duration(Duration.ofMinutes(10))
        .walking(Distance.ofMetres(metres))
        .withoutSeat(Distance.ofMetres(Math.min(metres, 40)))
        .stepFree(true);
  }

  static RouteStop.Builder stop(VenueId base, int minutes) {
    return RouteStop.builder().base(base).stay(Duration.ofMinutes(minutes));
  }

  static ThemedRoute.Builder red() {
    return ThemedRoute.builder()
        .id(RouteId.of("red-1"))
        .name(LocalizedText.of("zh", "红色研学一号线", "en", "Red Study 1"))
        .theme(RouteTheme.RED_STUDY)
        .addStops(
            stop(MEMORIAL, 40).build(),
            stop(MUSEUM, 60).leg(walk(300).build()).build(),
            stop(PARK, 30).outdoors(true).leg(walk(400).build()).build());
  }

  static Venue.Builder venue(VenueId id, AccessibilityFeature... features) {
    return Venue.builder()
        .id(id)
        .name(LocalizedText.of("en", id.value()))
        .kind(VenueKind.ROUTE_BASE)
        .point(GeoPoint.of(23.13, 113.29))
        .accessibility(Accessibility.of(features));
  }

  static Venue.Builder friendly(VenueId id) {
    return venue(
        id,
        AccessibilityFeature.STEP_FREE_ENTRANCE,
        AccessibilityFeature.REST_SEAT,
        AccessibilityFeature.ACCESSIBLE_TOILET);
  }

  static OpeningHours hours(String... fromUntil) {
    List<TimeInterval> hours = new ArrayList<>();
    for (int i = 0; i < fromUntil.length; i += 2) {
      hours.add(TimeInterval.of(fromUntil[i], fromUntil[i + 1]));
    }
    return OpeningHours.builder().zone(CHINA).weekly(hours, DayOfWeek.values()).build();
  }

  /** Every base is friendly; the museum closes at noon for an hour. */
  static VenueNetwork venues() {
    return VenueNetwork.of(
        List.of(
            friendly(MEMORIAL).hours(hours("09:00", "17:00")).build(),
            friendly(MUSEUM).hours(hours("09:00", "12:00", "13:00", "17:00")).build(),
            friendly(PARK).hours(hours("00:00", "00:00")).build()));
  }

  static Itinerary march(ThemedRoute route, VenueNetwork venues, String time) {
    return Itinerary.plan(
        route, venues, at(LocalDate.of(2025, 3, 8) + "T" + time), Duration.ofMinutes(60));
  }
}
