package org.kapok.demo.week;

import java.time.Duration;
import org.kapok.demo.city.MadeUp;
import org.kapok.order.OrderPolicy;
import org.kapok.order.OrderState;
import org.kapok.order.StepLimit;
import org.kapok.order.TimeAllowance;
import org.kapok.order.Urgency;
import org.kapok.order.dispatch.DispatchCosts;
import org.kapok.order.dispatch.DispatchCriterion;
import org.kapok.order.dispatch.DispatchPolicy;
import org.kapok.place.Distance;
import org.kapok.quantity.Ratio;

/** What the sample city lays down; every figure is made up, since none is published. */
final class WeekPolicies {
  static final OrderPolicy LOOP =
      OrderPolicy.builder()
          .addLimits(limit(OrderState.OFFERED, Duration.ofHours(4)))
          .addLimits(limit(OrderState.OPEN, Duration.ofHours(6)))
          .addLimits(limit(OrderState.FULFILLED, Duration.ofDays(2)))
          .redispatches(5)
          .build();

  static final DispatchPolicy DISPATCH =
      DispatchPolicy.builder()
          .zone(MadeUp.ZONE)
          .putWeights(DispatchCriterion.DISTANCE, Ratio.of(1, 2))
          .putWeights(DispatchCriterion.LOAD, Ratio.of(1, 5))
          .putWeights(DispatchCriterion.RATING, Ratio.of(3, 20))
          .putWeights(DispatchCriterion.DECLINES, Ratio.of(3, 20))
          .addRequired(
              DispatchCriterion.FUNCTION,
              DispatchCriterion.ACCESSIBILITY,
              DispatchCriterion.DISTANCE,
              DispatchCriterion.DECLINES)
          .farthest(Distance.ofMetres(12_000))
          .mostLate(Duration.ofDays(2))
          .costs(
              DispatchCosts.builder()
                  .perMinuteLate(Distance.ofMetres(3))
                  .unserved(Distance.ofMetres(20_000))
                  .putUnservedByUrgency(Urgency.SOON, Distance.ofMetres(30_000))
                  .putUnservedByUrgency(Urgency.URGENT, Distance.ofMetres(60_000))
                  .build())
          .build();

  private WeekPolicies() {}

  private static StepLimit limit(OrderState state, Duration within) {
    return StepLimit.builder().addStates(state).within(TimeAllowance.calendar(within)).build();
  }
}
