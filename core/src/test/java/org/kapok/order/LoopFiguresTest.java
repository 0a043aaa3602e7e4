package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.order.OrderCast.MONDAY;
import static org.kapok.order.OrderCast.POLICY;
import static org.kapok.order.OrderCast.TEAM;
import static org.kapok.order.OrderCast.VENUE;
import static org.kapok.order.OrderCast.accepted;
import static org.kapok.order.OrderCast.after;
import static org.kapok.order.OrderCast.hour;
import static org.kapok.order.OrderCast.hours;
import static org.kapok.order.OrderCast.offered;
import static org.kapok.order.OrderCast.placed;
import static org.kapok.order.OrderCast.rated;
import static org.kapok.order.OrderCast.stamp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.VenueId;
import org.kapok.quantity.Ratio;

class LoopFiguresTest {
  private static final TimeWindow WEEK = new TimeWindow(MONDAY, hour(168));

  private static LoopFigures figures(ServiceOrder... orders) {
    return LoopFigures.of(List.of(orders), POLICY, WEEK);
  }

  private static ServiceOrder declined() {
    return after(offered(), new OrderEvent.Declined(stamp(6, "r-3"), "已满"));
  }

  private static ServiceOrder unanswered() {
    return after(offered(), new OrderEvent.TimedOut(stamp(26, "r-3")));
  }

  private static ServiceOrder noShow() {
    return after(accepted(), new OrderEvent.NotFulfilled(stamp(29, "r-4"), Party.REQUESTER, "未到"));
  }

  @Test
  void answersFulfilmentAndRatingsAreSharesOfWhatTheyAreOf() {
    LoopCounts all =
        figures(placed(), declined(), unanswered(), noShow(), rated(5), rated(2)).all();
    assertThat(all.of(LoopMeasure.ORDERS)).isEqualTo(6);
    assertThat(all.of(LoopMeasure.PASSED)).isEqualTo(5);
    assertThat(all.of(LoopMeasure.OFFERED)).isEqualTo(5);
    assertThat(all.response()).contains(Ratio.of(4, 5));
    assertThat(all.acceptance()).contains(Ratio.of(3, 5));
    assertThat(all.fulfilment()).contains(Ratio.of(2, 3));
    assertThat(all.meanRating()).contains(Ratio.of(7, 2));
    assertThat(all.satisfaction()).contains(Ratio.of(1, 2));
  }

  @Test
  void aShareOfNothingIsEmpty() {
    LoopCounts all = figures().all();
    assertThat(all.response()).isEmpty();
    assertThat(all.fulfilment()).isEmpty();
    assertThat(all.satisfaction()).isEmpty();
    assertThat(all.time(OrderState.OFFERED)).isEmpty();
  }

  @Test
  void timesAreExactInAllTimeAndInWorkingTime() {
    // Offered from Monday 11: declined at 15 with the noon hour off, timed out on Tuesday at 11.
    StepTime time = figures(declined(), unanswered()).all().time(OrderState.OFFERED).orElseThrow();
    assertThat(time)
        .isEqualTo(new StepTime(2, Duration.ofHours(4 + 24), Optional.of(Duration.ofHours(3 + 7))));
    assertThat(time.mean()).isEqualTo(Duration.ofHours(14));
    assertThat(time.meanWorking()).contains(Duration.ofHours(5));
    assertThat(time.meanWorkingSeconds()).contains(Ratio.of(18_000));
  }

  @Test
  void withoutWorkingHoursWorkingTimeIsUnknown() {
    OrderPolicy none = OrderPolicy.builder().build();
    assertThat(LoopFigures.of(List.of(declined()), none, WEEK).all().time(OrderState.OFFERED))
        .contains(new StepTime(1, Duration.ofHours(4), Optional.empty()));
  }

  @Test
  void whatAVenueDidCountsForIt() {
    Assignment team = Assignment.of(TEAM, placed().need(), Optional.empty());
    ServiceOrder passedOn =
        after(declined(), new OrderEvent.Redispatched(stamp(7, "r-4"), team, false, "改派"));
    LoopFigures figures = figures(after(passedOn, new OrderEvent.Accepted(stamp(8, "r-5"))));
    LoopCounts venue = figures.venue(VENUE).orElseThrow();
    assertThat(venue.of(LoopMeasure.ORDERS)).isEqualTo(1);
    assertThat(venue.of(LoopMeasure.DECLINED)).isEqualTo(1);
    assertThat(venue.acceptance()).contains(Ratio.ZERO);
    assertThat(figures.elsewhere().acceptance()).contains(Ratio.ONE);
    assertThat(figures.all().acceptance()).contains(Ratio.of(1, 2));
    assertThat(figures.venue(VenueId.of("another"))).isEmpty();
  }

  @Test
  void aNoShowAndAComplaintCountForWhoHadItInHand() {
    ServiceOrder complained = after(noShow(), new OrderEvent.Complained(stamp(30, "r-5"), "门没开"));
    ServiceOrder upheld =
        after(complained, new OrderEvent.ComplaintUpheld(stamp(31, "r-6"), "属实", Remedy.NONE));
    LoopCounts venue = figures(upheld).venue(VENUE).orElseThrow();
    assertThat(venue.of(LoopMeasure.UNFULFILLED)).isEqualTo(1);
    assertThat(venue.of(LoopMeasure.COMPLAINTS)).isEqualTo(1);
    assertThat(venue.of(LoopMeasure.UPHELD)).isEqualTo(1);
  }

  @Test
  void anOrderCountsWhereItWasPlaced() {
    LoopFigures later = LoopFigures.of(List.of(rated(5)), POLICY, hours(1, 100));
    assertThat(later.all().counts()).isEmpty();
    assertThat(later.venues()).isEmpty();
  }
}
