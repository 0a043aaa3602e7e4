package org.kapok.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapok.id.FacilityId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.place.Neighbour;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

class VenueNetworkTest {
  private static final GeoPoint HOME = GeoPoint.of(23.13, 113.26);
  private static final OrganizationId OWNER = OrganizationId.of("owner");
  private static final OrganizationId GUEST = OrganizationId.of("guest");

  static Facility facility(String id, int capacity, VenueFunction... functions) {
    return Facility.builder()
        .id(FacilityId.of(id))
        .name(LocalizedText.of("en", id))
        .addFunctions(functions)
        .capacity(capacity)
        .build();
  }

  /** A venue so many thousandths of a degree north of home. */
  static Venue.Builder venue(String id, int north, Facility... facilities) {
    return Venue.builder()
        .id(VenueId.of(id))
        .name(LocalizedText.of("en", id))
        .kind(VenueKind.PARTY_SERVICE_CENTRE)
        .point(GeoPoint.of(HOME.latitude() + north / 1000.0, HOME.longitude()))
        .addFacilities(facilities);
  }

  private static List<String> ids(List<Neighbour<Venue>> found) {
    return found.stream().map(each -> each.value().id().value()).toList();
  }

  @Test
  void theNearestThatFitAreFound() {
    Venue far = venue("far", 9, facility("c", 50, VenueFunction.CANTEEN)).build();
    Venue near = venue("near", -2, facility("c", 10, VenueFunction.CANTEEN)).build();
    Venue other = venue("other", 1, facility("l", 50, VenueFunction.LEGAL_ADVICE)).build();
    VenueNetwork network = VenueNetwork.of(List.of(far, near, other));
    assertThat(ids(network.nearest(HOME, 5, VenueNeed.of(VenueFunction.CANTEEN))))
        .containsExactly("near", "far");
    VenueNeed many = VenueNeed.builder().addFunctions(VenueFunction.CANTEEN).capacity(20).build();
    assertThat(ids(network.nearest(HOME, 1, many))).containsExactly("far");
    assertThat(ids(network.within(HOME, Distance.ofMetres(500), VenueNeed.builder().build())))
        .containsExactly("other", "near");
    assertThat(network.nearest(HOME, 1, many).get(0).distance())
        .isEqualTo(HOME.distanceTo(far.point()));
  }

  @Test
  void whatDoesNotFitSaysWhy() {
    OpeningHours mornings =
        OpeningHours.builder()
            .zone(ZoneId.of("Asia/Shanghai"))
            .weekly(List.of(TimeInterval.of("08:00", "12:00")), DayOfWeek.values())
            .build();
    Venue venue =
        venue(
                "v",
                0,
                facility("hall", 60, VenueFunction.OATH_HALL),
                facility("desk", 2, VenueFunction.LEGAL_ADVICE, VenueFunction.CULTURE),
                facility("stage", 80, VenueFunction.CULTURE))
            .hours(mornings)
            .owner(OWNER)
            .reserved(true)
            .addSharing(
                VenueSharing.builder()
                    .organization(GUEST)
                    .term(DateSpan.until(LocalDate.of(2026, 1, 1)))
                    .addFacilities(FacilityId.of("stage"))
                    .build())
            .accessibility(Accessibility.of(AccessibilityFeature.LIFT))
            .build();
    VenueNeed.Builder need = VenueNeed.builder().addFunctions(VenueFunction.CULTURE).capacity(20);
    Instant noon = Instant.parse("2025-06-02T04:00:00Z");
    HolidayCalendar none = HolidayCalendar.NONE;
    assertThat(need.build().misses(venue, none)).isEmpty();
    VenueNeed all =
        need.addFunctions(
                VenueFunction.CANTEEN, VenueFunction.LEGAL_ADVICE, VenueFunction.OATH_HALL)
            .accessibility(Accessibility.of(AccessibilityFeature.LIFT))
            .openAt(noon)
            .user(GUEST)
            .day(LocalDate.of(2025, 6, 2))
            .build();
    // No canteen, too small a desk, a hall that is not shared, and noon is the end of the morning.
    assertThat(all.misses(venue, none))
        .containsExactly(
            VenueMiss.FUNCTION, VenueMiss.CAPACITY, VenueMiss.NOT_SHARED, VenueMiss.CLOSED);
    VenueNeed stage =
        VenueNeed.builder()
            .addFunctions(VenueFunction.CULTURE)
            .capacity(20)
            .user(GUEST)
            .day(LocalDate.of(2025, 6, 2))
            .openAt(noon.minusSeconds(1))
            .build();
    assertThat(stage.fits(venue, none)).isTrue();
    assertThat(
            VenueNeed.builder()
                .from(stage)
                .day(LocalDate.of(2026, 1, 1))
                .build()
                .misses(venue, none))
        .containsExactly(VenueMiss.NOT_SHARED);
    assertThat(
            VenueNeed.builder()
                .from(stage)
                .day(LocalDate.of(2026, 1, 1))
                .user(OWNER)
                .build()
                .fits(venue, none))
        .isTrue();
    VenueNeed quiet =
        VenueNeed.builder()
            .accessibility(
                Accessibility.of(AccessibilityFeature.LIFT, AccessibilityFeature.HEARING_LOOP))
            .build();
    assertThat(quiet.misses(venue, none)).containsExactly(VenueMiss.ACCESSIBILITY);
    assertThat(stage.misses(venue("x", 0, facility("s", 30, VenueFunction.CULTURE)).build(), none))
        .containsExactly(VenueMiss.HOURS_UNKNOWN);
  }

  @Test
  void aNeedOfAnOrganisationNamesTheDay() {
    assertThatThrownBy(() -> VenueNeed.builder().user(GUEST).build())
        .hasMessageContaining("day must be given with a user");
    assertThatThrownBy(() -> VenueNeed.builder().capacity(0).build())
        .hasMessageContaining("capacity must be at least 1, was 0");
  }

  @Test
  void aVenueIsRefusedWithEveryFault() {
    assertThatThrownBy(
            () ->
                venue(
                        "v",
                        0,
                        facility("a", 1, VenueFunction.SPORT),
                        facility("a", 1, VenueFunction.SPORT))
                    .addSharing(
                        VenueSharing.builder()
                            .organization(GUEST)
                            .addFacilities(FacilityId.of("b"))
                            .build())
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly("/facilities/1/id", "/sharing/0/facilities"));
    assertThatThrownBy(() -> facility("empty", 0))
        .hasMessageContaining("capacity must be at least 1: 0")
        .hasMessageContaining("there must be a function");
  }

  @Test
  void theNearbyPromiseIsMeasuredByPeople() {
    VenueNetwork network =
        VenueNetwork.of(
            List.of(
                venue("clinic", 0, facility("c", 5, VenueFunction.MEDICAL_CARE)).build(),
                venue("school", 20, facility("s", 40, VenueFunction.EDUCATION)).build()));
    List<DemandPoint> homes =
        List.of(
            new DemandPoint("block-1", GeoPoint.of(23.131, 113.26), 30),
            new DemandPoint("block-2", GeoPoint.of(23.149, 113.26), 10),
            new DemandPoint("village", GeoPoint.of(23.5, 113.26), 5));
    NearbyPromise care =
        NearbyPromise.of(
            NearbyService.CARE,
            Distance.ofMetres(1000),
            VenueFunction.MEDICAL_CARE,
            VenueFunction.ELDER_CARE);
    NearbyPromise learning =
        NearbyPromise.of(NearbyService.LEARNING, Distance.ofMetres(3000), VenueFunction.EDUCATION);
    assertThat(network.coverage(homes, List.of(care, learning)))
        .containsExactly(
            new Coverage(care, 30, 45, 3, List.of("block-2", "village")),
            new Coverage(learning, 40, 45, 3, List.of("village")));
    assertThat(network.coverage(homes, List.of(care)).get(0).share()).isEqualTo(Ratio.of(2, 3));
    assertThat(network.coverage(homes, List.of(care)).get(0).shareOfPlaces())
        .isEqualTo(Ratio.of(1, 3));
    Coverage ofNobody = network.coverage(List.of(), List.of(care)).get(0);
    assertThat(ofNobody.share()).isEqualTo(Ratio.ONE);
    assertThat(ofNobody.shareOfPlaces()).isEqualTo(Ratio.ONE);
    assertThatThrownBy(() -> NearbyPromise.of(NearbyService.CARE, Distance.ZERO))
        .hasMessageContaining("must name a function");
  }

  @Test
  void venuesWithSeveralFunctionsAreCounted() {
    VenueNetwork network =
        VenueNetwork.of(
            Stream.of(
                    venue("none", 0),
                    venue("one", 1, facility("a", 1, VenueFunction.SPORT)),
                    venue(
                        "same",
                        2,
                        facility("a", 1, VenueFunction.SPORT),
                        facility("b", 1, VenueFunction.SPORT)),
                    venue(
                        "three",
                        3,
                        facility("a", 1, VenueFunction.SPORT, VenueFunction.CULTURE),
                        facility("b", 1, VenueFunction.CANTEEN)))
                .map(Venue.Builder::build)
                .toList());
    assertThat(network.multiFunctionRate(2)).isEqualTo(Ratio.of(1, 4));
    assertThat(network.multiFunctionRate(1)).isEqualTo(Ratio.of(3, 4));
    assertThat(network.venuesByNumberOfFunctions())
        .containsExactlyInAnyOrderEntriesOf(Map.of(0, 1L, 1, 2L, 3, 1L));
    assertThat(VenueNetwork.of(List.of()).multiFunctionRate(2)).isEqualTo(Ratio.ZERO);
  }

  @Test
  void twoVenuesOfOneIdAreAProblem() {
    VenueNetwork network = VenueNetwork.of(List.of(venue("v", 0).build(), venue("v", 1).build()));
    assertThat(network.problems())
        .extracting(Problem::code, Problem::place, Problem::message)
        .containsExactly(
            tuple("duplicate-venue", "/venues/1/id", "two venues have the same id: v"));
  }
}
