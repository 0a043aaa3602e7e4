package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.NeedId;
import org.kapok.id.OrderId;
import org.kapok.id.ResourceId;
import org.kapok.id.VenueId;
import org.kapok.order.Home;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.ServiceKind;
import org.kapok.order.Slot;
import org.kapok.order.Supply;
import org.kapok.order.TimeWindow;
import org.kapok.order.Urgency;
import org.kapok.order.dispatch.BatchProposal;
import org.kapok.order.dispatch.DispatchCosts;
import org.kapok.order.dispatch.DispatchCriterion;
import org.kapok.order.dispatch.DispatchPolicy;
import org.kapok.order.dispatch.DispatchProposal;
import org.kapok.order.dispatch.DispatchRequest;
import org.kapok.order.dispatch.DispatchSituation;
import org.kapok.order.dispatch.TrackRecord;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.quantity.Ratio;
import org.kapok.venue.VenueFunction;

/** Policies of dispatch and what they propose, as documents. */
class DispatchJsonTest {
  private static final TimeWindow LUNCH =
      TimeWindow.of("2025-03-03T03:00:00Z", "2025-03-03T05:00:00Z");
  private static final Instant NOW = Instant.parse("2025-03-03T00:00:00Z");

  private static final DispatchPolicy POLICY =
      DispatchPolicy.builder()
          .zone(ZoneId.of("Asia/Shanghai"))
          .putWeights(DispatchCriterion.DISTANCE, Ratio.of(1, 2))
          .putWeights(DispatchCriterion.CAPACITY, Ratio.of(1, 6))
          .putWeights(DispatchCriterion.OPENING_HOURS, Ratio.of(1, 3))
          .addRequired(DispatchCriterion.FUNCTION, DispatchCriterion.DECLINES)
          .farthest(Distance.ofMetres(5000))
          .mostLate(Duration.ofHours(4))
          .leastRating(Ratio.of(5, 2))
          .costs(
              DispatchCosts.builder()
                  .perMinuteLate(Distance.ofMetres(20))
                  .unserved(Distance.ofMetres(10_000))
                  .putUnservedByUrgency(Urgency.URGENT, Distance.ofMetres(30_000))
                  .build())
          .build();

  private static Resource canteen(String id, double east, int capacity) {
    return Resource.builder()
        .id(ResourceId.of(id))
        .supply(new Supply.Room(VenueId.of("v-" + id), Optional.empty()))
        .addServices(ServiceKind.MEAL_SERVICE)
        .addFunctions(VenueFunction.CANTEEN)
        .point(GeoPoint.of(23.1, east))
        .addSlots(new Slot(LUNCH, capacity))
        .build();
  }

  private static final DispatchSituation SITUATION =
      DispatchSituation.builder()
          .addResources(canteen("east", 113.21, 1), canteen("west", 113.19, 1))
          .addResources(canteen("shut", 113.2, 0))
          .putRecords(ResourceId.of("west"), new TrackRecord(1, 4, 1, 9, 2))
          .build();

  private static DispatchRequest request(int number) {
    return DispatchRequest.of(
        OrderId.of("o-" + number),
        Need.builder()
            .id(NeedId.of("n-" + number))
            .requester(MemberId.of("m-" + number))
            .raised(NOW)
            .service(ServiceKind.MEAL_SERVICE)
            .addFunctions(VenueFunction.CANTEEN)
            .home(Home.at(GeoPoint.of(23.1, 113.205)))
            .addWindows(LUNCH)
            .build(),
        NOW);
  }

  private static <T> void isGolden(T document, Class<T> type, String name) {
    assertThat(KapokJson.writePretty(document) + "\n").isEqualTo(Golden.text(name));
    assertThat(KapokJson.read(Golden.text(name), type)).isEqualTo(document);
    assertThat(KapokJson.read(KapokJson.write(document), type)).isEqualTo(document);
  }

  @Test
  void a_policy_is_a_document() {
    isGolden(POLICY, DispatchPolicy.class, "dispatch-policy");
  }

  @Test
  void a_proposal_is_a_document() {
    isGolden(POLICY.propose(request(1), SITUATION), DispatchProposal.class, "dispatch-proposal");
  }

  @Test
  void a_proposal_for_many_orders_is_a_document() {
    List<DispatchRequest> requests =
        IntStream.rangeClosed(1, 3).mapToObj(DispatchJsonTest::request).toList();

    isGolden(POLICY.proposeAll(requests, SITUATION), BatchProposal.class, "batch-proposal");
  }

  @Test
  void weights_that_do_not_add_up_are_refused_where_they_stand() {
    String wrong = Golden.text("dispatch-policy").replace("\"1/3\"", "0.333333");

    assertThatThrownBy(() -> KapokJson.read(wrong, DispatchPolicy.class))
        .hasMessageContaining("/weights")
        .hasMessageContaining("weights must add up to exactly 1");
  }
}
