package org.kapok.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kapok.id.ResourceId;
import org.kapok.order.Urgency;
import org.kapok.place.Distance;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Ratio;

/** What a policy, its costs and what they are used on refuse. */
class DispatchPolicyTest {

  @Test
  void weights_must_add_up_to_exactly_one() {
    DispatchPolicy.Builder policy =
        DispatchPolicy.builder()
            .zone(ZoneId.of("Asia/Shanghai"))
            .farthest(Distance.ofMetres(1))
            .weights(
                Map.of(
                    DispatchCriterion.DISTANCE, Ratio.of(1, 3),
                    DispatchCriterion.LOAD, Ratio.of(1, 3),
                    DispatchCriterion.RATING, Ratio.of(333333, 1_000_000)));

    assertThatThrownBy(policy::build)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("weights must add up to exactly 1, were 2999999/3000000");
    assertThat(policy.putWeights(DispatchCriterion.RATING, Ratio.of(1, 3)).build().weights())
        .hasSize(3);
  }

  @Test
  void weights_too_fine_to_be_added_up_are_refused() {
    DispatchPolicy.Builder policy =
        DispatchPolicy.builder()
            .zone(ZoneId.of("Asia/Shanghai"))
            .farthest(Distance.ofMetres(5000))
            .putWeights(DispatchCriterion.LOAD, Ratio.of(1, Long.MAX_VALUE))
            .putWeights(DispatchCriterion.RATING, Ratio.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1));
    assertThatThrownBy(policy::build)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(
            "/weights: weights must have a common denominator of at most 1000000000, was ");
  }

  @Test
  void every_fault_of_a_policy_is_told_at_once() {
    assertThatThrownBy(
            () ->
                DispatchPolicy.builder()
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .farthest(Distance.ZERO)
                    .putWeights(DispatchCriterion.LOAD, Ratio.of(2))
                    .putWeights(DispatchCriterion.RATING, Ratio.of(-1))
                    .mostLate(Duration.ofSeconds(-1))
                    .mostLoad(0)
                    .unknown(Ratio.of(3, 2))
                    .leastRating(Ratio.of(6))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(each -> each.place())
                    .containsExactly(
                        "/weights/LOAD",
                        "/weights/RATING",
                        "/farthest",
                        "/mostLate",
                        "/mostLoad",
                        "/leastRating",
                        "/unknown"));
  }

  @Test
  void prices_lie_between_nothing_and_the_way_around_the_globe() {
    assertThatThrownBy(
            () ->
                DispatchCosts.builder()
                    .perMinuteLate(Distance.ofMetres(1_000_001))
                    .unserved(Distance.ZERO)
                    .putUnservedByUrgency(Urgency.URGENT, Distance.ofMetres(40_000_001))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.problems()).hasSize(3));
  }

  @Test
  void many_orders_need_costs_and_each_order_once() {
    DispatchRequest request = DispatchCast.request(DispatchCast.need(1, 0).build());
    DispatchSituation nothing = DispatchCast.situation();
    DispatchPolicy without =
        DispatchPolicy.builder()
            .zone(ZoneId.of("Asia/Shanghai"))
            .farthest(Distance.ofMetres(1))
            .putWeights(DispatchCriterion.LOAD, Ratio.ONE)
            .build();

    assertThatThrownBy(() -> without.proposeAll(List.of(request), nothing))
        .hasMessageContaining("DispatchPolicy.costs must be given");
    assertThatThrownBy(
            () -> DispatchCast.policy().build().proposeAll(List.of(request, request), nothing))
        .hasMessageContaining("named twice o-1");
  }

  @Test
  void a_record_cannot_hold_what_cannot_be() {
    assertThatThrownBy(() -> new TrackRecord(0, 1, 2, 0, 0)).hasMessageContaining("declined 2");
    assertThatThrownBy(() -> new TrackRecord(0, 0, 0, 5, 0)).hasMessageContaining("ratings 5");
    assertThatThrownBy(() -> new TakenPlaces(ResourceId.of("a"), DispatchCast.hours(0, 1), 0))
        .hasMessageContaining("was 0");
  }

  @Test
  void two_resources_of_one_id_are_refused() {
    assertThatThrownBy(
            () ->
                DispatchCast.situation(
                    DispatchCast.canteen("a", 0).build(), DispatchCast.canteen("a", 1).build()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("two resources have the id a");
  }
}
