package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.order.OrderCast.LUNCH;
import static org.kapok.order.OrderCast.POLICY;
import static org.kapok.order.OrderCast.SUPPER;
import static org.kapok.order.OrderCast.TEAM;
import static org.kapok.order.OrderCast.accepted;
import static org.kapok.order.OrderCast.after;
import static org.kapok.order.OrderCast.dispatched;
import static org.kapok.order.OrderCast.fulfilled;
import static org.kapok.order.OrderCast.hour;
import static org.kapok.order.OrderCast.offered;
import static org.kapok.order.OrderCast.opened;
import static org.kapok.order.OrderCast.placed;
import static org.kapok.order.OrderCast.rated;
import static org.kapok.order.OrderCast.redispatched;
import static org.kapok.order.OrderCast.refusal;
import static org.kapok.order.OrderCast.seat;
import static org.kapok.order.OrderCast.stamp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.OrderId;

class ServiceOrderTest {

  @Test
  void anOrderGoesRoundTheLoop() {
    ServiceOrder order = after(rated(5), new OrderEvent.Closed(stamp(31, "r-7")));
    assertThat(order.state()).isEqualTo(OrderState.CLOSED);
    assertThat(order.progress().since()).isEqualTo(hour(31));
    assertThat(order.progress().assignment()).contains(seat());
    assertThat(order.progress().rating()).contains(5);
    assertThat(order.progress().dispatches()).isEqualTo(1);
    assertThat(order.progress().ended()).contains(hour(28));
    assertThat(order.events())
        .extracting(OrderEvent::step)
        .containsExactly(
            OrderStep.PLACED,
            OrderStep.PASSED,
            OrderStep.DISPATCHED,
            OrderStep.ACCEPTED,
            OrderStep.STARTED,
            OrderStep.FULFILLED,
            OrderStep.RATED,
            OrderStep.CLOSED);
  }

  @Test
  void whatIsGivenBackHoldsNothingAndIsDispatchedAgain() {
    ServiceOrder declined = after(offered(), new OrderEvent.Declined(stamp(3, "r-3"), "厨房维修"));
    assertThat(declined.state()).isEqualTo(OrderState.RETURNED);
    assertThat(declined.progress().assignment()).isEmpty();
    ServiceOrder again = after(declined, redispatched(stamp(4, "r-4")));
    assertThat(again.state()).isEqualTo(OrderState.OFFERED);
    assertThat(again.progress().dispatches()).isEqualTo(2);
  }

  @Test
  void anIllegalStepSaysWhatCouldBeDone() {
    assertThat(refusal(placed(), new OrderEvent.Accepted(stamp(1, "r-1"))).message().in("en"))
        .isEqualTo(
            "what is to be screened cannot be accepted; it can be passed, refused, withdrawn");
    assertThat(refusal(rated(4), new OrderEvent.Started(stamp(31, "r-9"))).message().in("zh"))
        .isEqualTo("订单处于“已评价”状态，不能“开始服务”；可以办理：投诉、归档");
  }

  @Test
  void instantsNeverGoBack() {
    assertThat(refusal(offered(), new OrderEvent.Accepted(stamp(1, "r-9"))))
        .isEqualTo(new OrderRefusal.BeforeLastStep(hour(2)));
  }

  @Test
  void theSameRequestActsOnce() {
    OrderEvent accept = new OrderEvent.Accepted(stamp(3, "r-3"));
    assertThat(accepted().decide(accept, POLICY)).isEqualTo(new OrderDecision.Repeated(accept));
    assertThat(refusal(accepted(), new OrderEvent.Started(stamp(4, "r-3"))))
        .isInstanceOf(OrderRefusal.KeyReused.class);
  }

  @Test
  void aRaceIsRefusedAndNotLost() {
    ServiceOrder order = offered();
    OrderDecision.Accepted accept =
        (OrderDecision.Accepted) order.decide(new OrderEvent.Accepted(stamp(3, "a")), POLICY);
    ServiceOrder declined = after(order, new OrderEvent.Declined(stamp(3, "b"), "已满"));
    assertThatThrownBy(() -> declined.append(accept))
        .hasMessageContaining("has 4 events, the step was accepted for order o-1 at 3");
  }

  @Test
  void aCompulsoryOrderMustNotBeDeclined() {
    ServiceOrder passed = after(placed(), new OrderEvent.Passed(stamp(1, "r-1")));
    ServiceOrder order = after(passed, new OrderEvent.Dispatched(stamp(2, "r-2"), seat(), true));
    assertThat(refusal(order, new OrderEvent.Declined(stamp(3, "r-3"), "忙")))
        .isEqualTo(new OrderRefusal.Compulsory());
    ServiceOrder elsewhere = after(order, redispatched(stamp(3, "r-3")));
    assertThat(elsewhere.progress().compulsory()).isFalse();
  }

  @Test
  void anOpenOrderIsClaimedByThoseWhoMay() {
    ServiceOrder passed = after(placed(), new OrderEvent.Passed(stamp(1, "r-1")));
    ServiceOrder open = after(passed, opened(stamp(2, "r-2"), TEAM.id()));
    assertThat(refusal(open, new OrderEvent.Claimed(stamp(3, "r-3"), seat())))
        .isEqualTo(new OrderRefusal.NotAClaimant(seat().resource()));
    Assignment team = Assignment.of(TEAM, open.need(), Optional.empty());
    ServiceOrder claimed = after(open, new OrderEvent.Claimed(stamp(3, "r-3"), team));
    assertThat(claimed.state()).isEqualTo(OrderState.ACCEPTED);
    assertThat(claimed.progress().claimants()).isEmpty();
    ServiceOrder toAll = after(passed, opened(stamp(2, "r-2")));
    assertThat(after(toAll, new OrderEvent.Claimed(stamp(3, "r-3"), seat())).state())
        .isEqualTo(OrderState.ACCEPTED);
  }

  @Test
  void theTimeAgreedOnLiesInTheSlot() {
    assertThat(refusal(accepted(), new OrderEvent.Scheduled(stamp(4, "r-4"), SUPPER)))
        .isEqualTo(new OrderRefusal.OutsideSlot(LUNCH));
    ServiceOrder order = after(accepted(), new OrderEvent.Scheduled(stamp(4, "r-4"), LUNCH));
    assertThat(order.progress().scheduled()).contains(LUNCH);
  }

  @Test
  void aComplaintIsDecidedOnce() {
    ServiceOrder closed = after(rated(1), new OrderEvent.Closed(stamp(31, "r-7")));
    ServiceOrder disputed = after(closed, new OrderEvent.Complained(stamp(40, "r-8"), "饭凉了"));
    ServiceOrder decided =
        after(disputed, new OrderEvent.ComplaintDismissed(stamp(41, "r-9"), "查无实据"));
    ServiceOrder again = after(decided, new OrderEvent.Closed(stamp(42, "r-10")));
    assertThat(refusal(again, new OrderEvent.Complained(stamp(43, "r-11"), "还是凉的")))
        .isEqualTo(new OrderRefusal.ComplaintDecided());
  }

  @Test
  void thePolicyLimitsDispatchesRatingsAndComplaints() {
    ServiceOrder second = after(offered(), redispatched(stamp(3, "r-3")));
    ServiceOrder third = after(second, redispatched(stamp(4, "r-4")));
    assertThat(refusal(third, redispatched(stamp(5, "r-5"))))
        .isEqualTo(new OrderRefusal.TooManyDispatches(2));
    assertThat(
            refusal(fulfilled(), new OrderEvent.Rated(stamp(29, "r-6"), 6, Optional.empty()))
                .message()
                .in("en"))
        .isEqualTo("the rating must be from 1 to 5, was 6");
    OrderEvent late = new OrderEvent.Complained(stamp(28 + 720, "r-7"), "迟了");
    assertThat(refusal(rated(5), late))
        .isEqualTo(new OrderRefusal.ComplaintLate(hour(28).plus(Duration.ofDays(30))));
  }

  @Test
  void timeIsNotOutBeforeItsTime() {
    assertThat(refusal(offered(), new OrderEvent.TimedOut(stamp(24, "r-3"))))
        .isEqualTo(new OrderRefusal.NotDue(Optional.of(hour(26))));
    assertThat(after(offered(), new OrderEvent.TimedOut(stamp(26, "r-3"))).state())
        .isEqualTo(OrderState.RETURNED);
    assertThat(refusal(accepted(), new OrderEvent.TimedOut(stamp(99, "r-9"))))
        .isEqualTo(new OrderRefusal.NotDue(Optional.empty()));
    assertThat(refusal(fulfilled(), new OrderEvent.Closed(stamp(29, "r-6"))))
        .isInstanceOf(OrderRefusal.NotDue.class);
  }

  @Test
  void aStoredOrderThatCannotHaveHappenedIsRefused() {
    ServiceOrder.Builder order =
        ServiceOrder.builder().from(placed()).addEvents(new OrderEvent.Started(stamp(1, "r-1")));
    assertThatThrownBy(order::build)
        .hasMessageContaining("event 1 of order o-1 cannot have happened");
    ServiceOrder.Builder none = ServiceOrder.builder().id(OrderId.of("o-2"));
    assertThatThrownBy(none::build).hasMessageContaining("the first event must be placed");
    ServiceOrder.Builder longId =
        ServiceOrder.builder().id(OrderId.of("o".repeat(241))).events(List.of());
    assertThatThrownBy(longId::build).hasMessageContaining("at most 240 characters");
  }

  @Test
  void whoNeverAcceptedCanStillBeReplacedByDispatchFromOpen() {
    ServiceOrder passed = after(placed(), new OrderEvent.Passed(stamp(1, "r-1")));
    ServiceOrder open = after(passed, opened(stamp(2, "r-2")));
    assertThat(after(open, dispatched(stamp(3, "r-3"))).state()).isEqualTo(OrderState.OFFERED);
  }
}
