package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.ActivityId;
import org.kapok.id.AllianceId;
import org.kapok.id.FacilityId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.organization.Alliance;
import org.kapok.organization.Offer;
import org.kapok.organization.Organization;
import org.kapok.organization.OrganizationKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.organization.UnifiedSocialCreditCode;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Facility;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;
import org.kapok.venue.VenueSharing;

/**
 * Law 8 for trees, alliances and networks of venues, with faults between their parts or without.
 */
class NetworkRoundTripProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @Property(tries = 300)
  void trees(@ForAll("trees") OrganizationTree tree) {
    RoundTrip.require(tree, OrganizationTree.class);
  }

  @Property(tries = 300)
  void alliances(@ForAll("alliances") Alliance alliance) {
    RoundTrip.require(alliance, Alliance.class);
  }

  @Property(tries = 300)
  void networks(@ForAll("networks") VenueNetwork network) {
    RoundTrip.require(network, VenueNetwork.class);
  }

  /** Equal networks are written alike, in whatever order their facilities' functions were named. */
  @Property(tries = 300)
  void equalFacilitiesAreWrittenAlike(@ForAll("functions") Set<VenueFunction> functions) {
    List<VenueFunction> turned = new ArrayList<>(functions);
    Collections.reverse(turned);
    Facility facility = facility("f", functions, 3, Set.of());
    Facility other = Facility.builder().from(facility).functions(turned).build();
    assertThat(other).isEqualTo(facility);
    assertThat(KapokJson.write(other)).isEqualTo(KapokJson.write(facility));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aé学\"\\/~\u2028 b")
        .ofMaxLength(12)
        .map(text -> "x" + text + "😀");
  }

  private static Arbitrary<LocalizedText> names() {
    return Combinators.combine(texts(), texts())
        .as((zh, en) -> LocalizedText.of("zh", zh, "en", en));
  }

  private static Arbitrary<Extensions> extensions() {
    return texts().optional().map(each -> Extensions.of(note(each)));
  }

  private static Map<String, String> note(Optional<String> text) {
    return text.map(each -> Map.of("note", KapokJson.write(LocalizedText.of("en", each))))
        .orElse(Map.of());
  }

  private static Arbitrary<OrganizationId> ids() {
    return Arbitraries.of("a", "b", "学-3", "d").map(OrganizationId::of);
  }

  private static Arbitrary<DivisionCode> divisions() {
    return Arbitraries.of("440000", "440600", "440104").map(DivisionCode::of);
  }

  private static Arbitrary<DateSpan> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400), Arbitraries.integers().between(1, 400))
        .as((from, days) -> DateSpan.of(DAY.plusDays(from), DAY.plusDays((long) from + days)))
        .injectNull(0.2)
        .map(each -> Optional.ofNullable(each).orElse(DateSpan.ALWAYS));
  }

  @Provide
  Arbitrary<OrganizationTree> trees() {
    return Combinators.combine(
            ids(),
            names(),
            Arbitraries.of("partyBranch", "university", "teaHouse").map(OrganizationKind::of),
            ids().optional(),
            Arbitraries.of("12440600MB2C07549J").map(UnifiedSocialCreditCode::of).optional(0.2),
            divisions().optional(),
            extensions())
        .as(
            (id, name, kind, parent, code, division, extensions) ->
                Organization.builder()
                    .id(id)
                    .name(name)
                    .kind(kind)
                    .parent(parent.filter(each -> !each.equals(id)))
                    .creditCode(code)
                    .division(division)
                    .extensions(extensions)
                    .build())
        .list()
        .ofMaxSize(6)
        .map(OrganizationTree::of);
  }

  private static Arbitrary<Offer> offers() {
    return Combinators.combine(
            Arbitraries.of("a", "b").map(OrganizationId::of),
            Arbitraries.of("c", "d", "学-3").map(OrganizationId::of).set().ofMinSize(1),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(1, 10_000))
        .as(
            (giver, takers, kind, quarters) -> {
              Offer.Builder offer =
                  Offer.builder()
                      .giver(giver)
                      .takers(takers)
                      .hours(Amount.of(quarters / 4 + "." + (quarters % 4 * 25 + 1)));
              return switch (kind) {
                case 0 -> offer.venue(VenueId.of("v")).build();
                case 1 -> offer.course(ActivityId.of("c")).build();
                default -> offer.teacher(MemberId.of("m-1")).build();
              };
            });
  }

  @Provide
  Arbitrary<Alliance> alliances() {
    return Combinators.combine(
            names(), terms(), ids().set(), offers().list().ofMaxSize(5), extensions())
        .as(
            (name, term, members, offers, extensions) ->
                Alliance.builder()
                    .id(AllianceId.of("silver-kapok"))
                    .name(name)
                    .term(term)
                    .members(members)
                    .offers(offers)
                    .extensions(extensions)
                    .build());
  }

  @Provide
  Arbitrary<Set<VenueFunction>> functions() {
    return Arbitraries.of("canteen", "education", "sport", "teaTasting")
        .map(VenueFunction::of)
        .set()
        .ofMinSize(1);
  }

  private static Facility facility(
      String id, Set<VenueFunction> functions, int capacity, Set<AccessibilityFeature> features) {
    return Facility.builder()
        .id(FacilityId.of(id))
        .name(LocalizedText.of("en", id))
        .functions(functions)
        .capacity(capacity)
        .accessibility(Accessibility.of(features.toArray(AccessibilityFeature[]::new)))
        .build();
  }

  private static Arbitrary<Set<AccessibilityFeature>> features() {
    return Arbitraries.of(AccessibilityFeature.LIFT).set();
  }

  /** Some of a morning, an afternoon and an evening until after midnight. */
  private static Arbitrary<List<TimeInterval>> days() {
    return Arbitraries.integers()
        .between(0, 59)
        .set()
        .ofMaxSize(3)
        .map(
            minutes -> {
              List<TimeInterval> day = new ArrayList<>();
              for (int minute : minutes) {
                int hour = 6 + 7 * day.size();
                LocalTime from = LocalTime.of(hour, minute);
                day.add(new TimeInterval(from, from.plusHours(5)));
              }
              return day;
            });
  }

  private static Arbitrary<OpeningHours> hours() {
    Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 60).map(DAY::plusDays);
    return Combinators.combine(
            Arbitraries.maps(Arbitraries.of(DayOfWeek.values()), days()),
            days().optional(),
            Arbitraries.maps(dates, days()).ofMaxSize(3))
        .as(
            (weekly, holiday, exceptions) ->
                OpeningHours.builder()
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .weekly(weekly)
                    .holiday(holiday)
                    .exceptions(exceptions)
                    .build());
  }

  private Arbitrary<Venue> venues() {
    Arbitrary<Venue> places =
        Combinators.combine(
                Arbitraries.of("v1", "v2", "v3").map(VenueId::of),
                names(),
                Arbitraries.of("educationPoint", "teaHouse").map(VenueKind::of),
                Arbitraries.doubles().between(18, 53).ofScale(6),
                Arbitraries.doubles().between(74, 134).ofScale(6),
                texts().optional(),
                hours().optional())
            .as(
                (id, name, kind, north, east, address, hours) ->
                    Venue.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .point(GeoPoint.of(north, east))
                        .address(address)
                        .hours(hours)
                        .build());
    return Combinators.combine(
            places,
            divisions().optional(),
            ids().optional(),
            Arbitraries.of(true, false),
            terms().list().ofMaxSize(2),
            Combinators.combine(functions(), Arbitraries.integers().between(1, 90), features())
                .as((has, capacity, features) -> facility("f", has, capacity, features))
                .optional(),
            features(),
            extensions())
        .as(
            (place, division, owner, reserved, terms, facility, features, extensions) ->
                Venue.builder()
                    .from(place)
                    .division(division)
                    .owner(owner)
                    .reserved(reserved)
                    .sharing(terms.stream().map(term -> shared(term, facility)).toList())
                    .facilities(facility.stream().toList())
                    .accessibility(Accessibility.of(features.toArray(AccessibilityFeature[]::new)))
                    .extensions(extensions)
                    .build());
  }

  private static VenueSharing shared(DateSpan term, Optional<Facility> facility) {
    return VenueSharing.builder()
        .organization(OrganizationId.of("user"))
        .term(term)
        .facilities(facility.stream().map(Facility::id).toList())
        .build();
  }

  @Provide
  Arbitrary<VenueNetwork> networks() {
    Arbitrary<LocalDate> even =
        Arbitraries.integers().between(0, 30).map(i -> DAY.plusDays(2L * i));
    return Combinators.combine(
            venues().list().ofMaxSize(4),
            Arbitraries.maps(even, names()).ofMaxSize(3),
            Arbitraries.maps(even.map(day -> day.plusDays(1)), Arbitraries.of(DayOfWeek.values()))
                .ofMaxSize(3))
        .as(
            (venues, holidays, worked) ->
                VenueNetwork.builder()
                    .venues(venues)
                    .calendar(HolidayCalendar.of(holidays, worked))
                    .build());
  }
}
