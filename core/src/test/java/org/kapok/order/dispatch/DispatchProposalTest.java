package org.kapok.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.AllianceId;
import org.kapok.id.FacilityId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ResourceId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.order.Delivery;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.ServiceKind;
import org.kapok.order.Supply;
import org.kapok.organization.Alliance;
import org.kapok.organization.Offer;
import org.kapok.place.Distance;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Facility;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;
import org.kapok.venue.VenueSharing;

/** Who gets one order, and why everybody else does not. */
class DispatchProposalTest {
  private static final DispatchPolicy POLICY = DispatchCast.policy().build();
  private static final Need LUNCH =
      DispatchCast.need(1, 0).addWindows(DispatchCast.hours(3, 5)).build();

  private static Resource open(String id, int place, int capacity) {
    return DispatchCast.canteen(id, place).addSlots(DispatchCast.slot(3, capacity)).build();
  }

  private static Set<DispatchObstacle> obstacles(DispatchProposal proposal, String resource) {
    return proposal.passedOver().stream()
        .filter(each -> each.resource().value().equals(resource))
        .findFirst()
        .orElseThrow()
        .obstacles();
  }

  private static DispatchProposal propose(Need need, Resource... resources) {
    return POLICY.propose(DispatchCast.request(need), DispatchCast.situation(resources));
  }

  @Test
  void the_nearer_one_comes_first_and_its_parts_add_up_to_its_score() {
    DispatchProposal proposal = propose(LUNCH, open("far", 20, 9), open("near", 5, 9));

    assertThat(DispatchCast.resources(proposal)).containsExactly("near", "far");
    DispatchCandidate near = proposal.best().orElseThrow();
    Ratio closeness = millionths(near.distance().orElseThrow().millimetres(), 5_000_000);
    assertThat(near.parts())
        .extracting(DispatchPart::criterion, DispatchPart::share)
        .containsExactly(
            tuple(DispatchCriterion.DISTANCE, closeness),
            tuple(DispatchCriterion.LOAD, Ratio.ONE),
            tuple(DispatchCriterion.RATING, Ratio.of(1, 2)));
    assertThat(near.score())
        .isEqualTo(closeness.times(Ratio.of(1, 2)).plus(Ratio.of(1, 3)).plus(Ratio.of(1, 12)));
    assertThat(near.parts().get(0).reason().in("zh")).isEqualTo("距离 " + near.distance().get());
  }

  private static Ratio millionths(long way, long farthest) {
    return Ratio.of(Math.round(1e6 * (farthest - way) / farthest), 1_000_000);
  }

  @Test
  void a_score_of_awkward_shares_is_told_exactly() {
    DispatchPolicy policy =
        DispatchPolicy.builder()
            .from(POLICY)
            .weights(
                Map.of(
                    DispatchCriterion.DISTANCE, Ratio.of(999_999_998, 1_000_000_000),
                    DispatchCriterion.RATING, Ratio.of(1, 1_000_000_000),
                    DispatchCriterion.DECLINES, Ratio.of(1, 1_000_000_000)))
            .farthest(new Distance(39_999_999_959L))
            .build();
    Resource resource = open("near", 5, 9);
    DispatchSituation situation =
        DispatchSituation.builder()
            .from(DispatchCast.situation(resource))
            .records(
                Map.of(
                    resource.id(),
                    new TrackRecord(0, 2_147_483_629L, 3, 4_294_967_291L, 2_147_483_647L)))
            .build();
    DispatchCandidate near =
        policy.propose(DispatchCast.request(LUNCH), situation).best().orElseThrow();
    assertThat(near.parts()).hasSize(3);
    assertThat(near.score())
        .isEqualTo(near.parts().stream().map(DispatchPart::points).reduce(Ratio.ZERO, Ratio::plus));
    assertThat(near.score().compareTo(Ratio.ONE)).isNegative();
  }

  @Test
  void equal_scores_have_equal_ranks_and_stand_by_id() {
    DispatchProposal proposal = propose(LUNCH, open("b", 5, 9), open("a", 5, 9), open("c", 50, 9));

    assertThat(DispatchCast.resources(proposal)).containsExactly("a", "b", "c");
    assertThat(proposal.candidates()).extracting(DispatchCandidate::rank).containsExactly(1, 1, 3);
    assertThat(proposal.tied()).hasSize(2);
  }

  @Test
  void whoever_has_many_orders_or_bad_ratings_comes_later() {
    DispatchSituation situation =
        DispatchSituation.builder()
            .addResources(open("busy", 5, 9), open("poor", 5, 9), open("good", 5, 9))
            .putRecords(ResourceId.of("busy"), new TrackRecord(10, 20, 0, 50, 10))
            .putRecords(ResourceId.of("poor"), new TrackRecord(0, 20, 0, 20, 10))
            .putRecords(ResourceId.of("good"), new TrackRecord(0, 20, 0, 50, 10))
            .build();

    DispatchProposal proposal = POLICY.propose(DispatchCast.request(LUNCH), situation);

    assertThat(DispatchCast.resources(proposal)).containsExactly("good", "poor", "busy");
  }

  @Test
  void every_reason_of_one_that_is_passed_over_is_told() {
    Resource school =
        Resource.builder()
            .id(ResourceId.of("school"))
            .supply(new Supply.Team(TeamId.of("t")))
            .addServices(ServiceKind.LECTURE)
            .addDeliveries(Delivery.AT_HOME)
            .addSlots(DispatchCast.slot(1, 1))
            .build();

    DispatchProposal proposal = propose(LUNCH, school);

    assertThat(proposal.best()).isEmpty();
    assertThat(obstacles(proposal, "school"))
        .containsExactly(
            DispatchObstacle.OTHER_SERVICE,
            DispatchObstacle.OTHER_DELIVERY,
            DispatchObstacle.FUNCTION_MISSING,
            DispatchObstacle.NO_SUITABLE_TIME);
  }

  @Test
  void a_criterion_passes_over_only_if_it_is_required() {
    Need far = DispatchCast.need(2, 90).addWindows(DispatchCast.hours(3, 5)).build();
    DispatchPolicy near = DispatchCast.policy().addRequired(DispatchCriterion.DISTANCE).build();
    DispatchSituation situation = DispatchCast.situation(open("a", 0, 9));

    assertThat(POLICY.propose(DispatchCast.request(far), situation).best())
        .hasValueSatisfying(each -> assertThat(each.parts().get(0).share()).isEqualTo(Ratio.ZERO));
    assertThat(obstacles(near.propose(DispatchCast.request(far), situation), "a"))
        .containsExactly(DispatchObstacle.TOO_FAR);
  }

  @Test
  void a_group_needs_room_for_all_and_can_wait_where_only_that_is_missing() {
    Need group = Need.builder().from(LUNCH).people(8).build();
    DispatchSituation situation =
        DispatchSituation.builder()
            .addResources(open("small", 1, 7), open("full", 2, 10), open("free", 3, 10))
            .addTaken(new TakenPlaces(ResourceId.of("full"), DispatchCast.hours(3, 4), 3))
            .addTaken(
                new TakenPlaces(ResourceId.of("full"), DispatchCast.hours(3, 4), Integer.MAX_VALUE))
            .build();

    DispatchProposal proposal = POLICY.propose(DispatchCast.request(group), situation);

    assertThat(DispatchCast.resources(proposal)).containsExactly("free");
    assertThat(proposal.claimants()).containsExactly(ResourceId.of("free"));
    assertThat(proposal.best().orElseThrow().assignment().places()).isEqualTo(8);
    assertThat(obstacles(proposal, "small")).containsExactly(DispatchObstacle.TOO_SMALL);
    assertThat(obstacles(proposal, "full")).containsExactly(DispatchObstacle.FULL);
    assertThat(proposal.waitingFor()).containsExactly(ResourceId.of("full"));
  }

  @Test
  void the_soonest_slot_is_given_after_the_wished_window_if_that_is_full() {
    Resource canteen =
        DispatchCast.canteen("a", 0)
            .addSlots(
                DispatchCast.slot(2, 9),
                DispatchCast.slot(3, 0),
                DispatchCast.slot(7, 9),
                DispatchCast.slot(6, 9))
            .build();

    DispatchCandidate best = propose(LUNCH, canteen).best().orElseThrow();

    assertThat(best.assignment().slot()).contains(DispatchCast.hours(6, 7));
    assertThat(best.late()).hasHours(1);
  }

  @Test
  void whoever_declined_the_order_is_passed_over() {
    DispatchRequest again =
        DispatchRequest.builder()
            .from(DispatchCast.request(LUNCH))
            .addDeclined(ResourceId.of("a"))
            .build();

    DispatchProposal proposal =
        POLICY.propose(again, DispatchCast.situation(open("a", 0, 9), open("b", 9, 9)));

    assertThat(DispatchCast.resources(proposal)).containsExactly("b");
    assertThat(obstacles(proposal, "a")).containsExactly(DispatchObstacle.DECLINED);
  }

  @Test
  void a_recurring_order_goes_to_who_served_it_before() {
    DispatchPolicy steady =
        DispatchPolicy.builder()
            .from(POLICY)
            .weights(
                Map.of(
                    DispatchCriterion.DISTANCE, Ratio.of(1, 4),
                    DispatchCriterion.CONTINUITY, Ratio.of(3, 4)))
            .build();
    DispatchRequest again =
        DispatchRequest.builder()
            .from(DispatchCast.request(LUNCH))
            .previous(ResourceId.of("far"))
            .build();

    DispatchProposal proposal =
        steady.propose(again, DispatchCast.situation(open("near", 0, 9), open("far", 20, 9)));

    assertThat(DispatchCast.resources(proposal)).containsExactly("far", "near");
  }

  @Test
  void a_team_comes_home_and_its_way_counts_from_where_it_is() {
    Need visit =
        DispatchCast.need(3, 0)
            .service(ServiceKind.VISIT)
            .functions(List.of())
            .delivery(Delivery.AT_HOME)
            .people(2)
            .build();
    Resource team =
        Resource.builder()
            .id(ResourceId.of("team"))
            .supply(new Supply.Team(TeamId.of("t")))
            .addServices(ServiceKind.VISIT)
            .addDeliveries(Delivery.AT_HOME)
            .point(DispatchCast.at(10))
            .addSlots(DispatchCast.slot(2, 1))
            .build();

    DispatchCandidate best = propose(visit, team).best().orElseThrow();

    assertThat(best.assignment().places()).isEqualTo(1);
    assertThat(best.distance()).contains(DispatchCast.at(10).distanceTo(DispatchCast.at(0)));
  }

  private static Venue.Builder venue() {
    return Venue.builder()
        .id(VenueId.of("venue-a"))
        .name(LocalizedText.of("zh", "饭堂"))
        .kind(VenueKind.PARTY_SERVICE_CENTRE)
        .point(DispatchCast.at(0))
        .addFacilities(
            Facility.builder()
                .id(FacilityId.of("hall"))
                .name(LocalizedText.of("zh", "大厅"))
                .addFunctions(VenueFunction.LEGAL_ADVICE)
                .capacity(20)
                .build());
  }

  private static Resource hall() {
    return Resource.builder()
        .id(ResourceId.of("a"))
        .supply(new Supply.Room(VenueId.of("venue-a"), Optional.of(FacilityId.of("hall"))))
        .addServices(ServiceKind.LEGAL_ADVICE)
        .addSlots(DispatchCast.slot(3, 20))
        .build();
  }

  private static DispatchProposal atHall(Venue venue, Need need, DispatchCriterion... required) {
    return DispatchCast.policy()
        .addRequired(required)
        .build()
        .propose(
            DispatchCast.request(need),
            DispatchSituation.builder()
                .addResources(hall())
                .venues(VenueNetwork.of(List.of(venue)))
                .build());
  }

  private static Need advice() {
    return DispatchCast.need(4, 5)
        .service(ServiceKind.LEGAL_ADVICE)
        .functions(Set.of(VenueFunction.LEGAL_ADVICE))
        .user(OrganizationId.of("school"))
        .accessibility(Accessibility.of(AccessibilityFeature.LIFT))
        .build();
  }

  @Test
  void functions_and_the_place_are_those_of_the_venue_and_its_facility() {
    DispatchProposal proposal = atHall(venue().build(), advice());

    assertThat(proposal.best().orElseThrow().distance())
        .contains(DispatchCast.at(0).distanceTo(DispatchCast.at(5)));
  }

  @Test
  void what_the_venue_lacks_is_told_if_it_is_required() {
    OpeningHours evenings =
        OpeningHours.builder()
            .zone(ZoneId.of("Asia/Shanghai"))
            .weekly(List.of(TimeInterval.of("18:00", "22:00")), DayOfWeek.values())
            .build();
    DispatchCriterion[] all = {
      DispatchCriterion.OPENING_HOURS, DispatchCriterion.SHARING, DispatchCriterion.ACCESSIBILITY
    };

    assertThat(
            obstacles(atHall(venue().reserved(true).hours(evenings).build(), advice(), all), "a"))
        .containsExactly(
            DispatchObstacle.CLOSED, DispatchObstacle.INACCESSIBLE, DispatchObstacle.NOT_SHARED);
    assertThat(obstacles(atHall(venue().build(), advice(), all), "a"))
        .containsExactly(DispatchObstacle.HOURS_UNKNOWN, DispatchObstacle.INACCESSIBLE);
  }

  @Test
  void a_reserved_venue_serves_those_it_is_shared_with() {
    Venue shared =
        venue()
            .reserved(true)
            .addSharing(VenueSharing.builder().organization(OrganizationId.of("school")).build())
            .build();

    assertThat(atHall(shared, advice(), DispatchCriterion.SHARING).best()).isPresent();
    assertThat(
            atHall(
                    shared,
                    Need.builder().from(advice()).user(Optional.empty()).build(),
                    DispatchCriterion.SHARING)
                .best())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01, 2026-01-01, true", "2024-01-01, 2025-01-01, false"})
  void a_reserved_venue_serves_those_it_is_offered_to_while_the_alliance_lasts(
      LocalDate from, LocalDate until, boolean serves) {
    Alliance alliance =
        Alliance.builder()
            .id(AllianceId.of("silver-kapok"))
            .name(LocalizedText.of("zh", "银映红棉"))
            .term(DateSpan.of(from, until))
            .addMembers(OrganizationId.of("centre"), OrganizationId.of("school"))
            .addOffers(
                Offer.builder()
                    .giver(OrganizationId.of("centre"))
                    .addTakers(OrganizationId.of("school"))
                    .venue(VenueId.of("venue-a"))
                    .hours(Amount.of(10))
                    .build())
            .build();
    DispatchSituation situation =
        DispatchSituation.builder()
            .addResources(hall())
            .venues(VenueNetwork.of(List.of(venue().reserved(true).build())))
            .addAlliances(alliance)
            .build();

    DispatchProposal proposal =
        DispatchCast.policy()
            .addRequired(DispatchCriterion.SHARING)
            .build()
            .propose(DispatchCast.request(advice()), situation);

    assertThat(proposal.best().isPresent()).isEqualTo(serves);
  }

  @Test
  void an_uncounted_resource_is_given_without_a_slot() {
    Resource uncounted = DispatchCast.canteen("a", 0).build();

    assertThat(propose(LUNCH, uncounted).best().orElseThrow().assignment().slot()).isEmpty();
  }

  @Test
  void distances_are_exact() {
    assertThat(DispatchCast.COSTS.of(Distance.ofMetres(100), Duration.ofSeconds(61)))
        .isEqualTo(Distance.ofMetres(140));
  }
}
