package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.order.OrderCast.CANTEEN;
import static org.kapok.order.OrderCast.LUNCH;
import static org.kapok.order.OrderCast.POLICY;
import static org.kapok.order.OrderCast.SUPPER;
import static org.kapok.order.OrderCast.TEAM;
import static org.kapok.order.OrderCast.hour;
import static org.kapok.order.OrderCast.lunch;
import static org.kapok.order.OrderCast.stamp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapok.id.OrderId;
import org.kapok.id.ResourceId;

class OrderBookTest {
  private static final SlotKey SEATS = new SlotKey(CANTEEN.id(), LUNCH);

  private static OrderBook apply(OrderBook book, String id, OrderEvent... events) {
    OrderBook next = book;
    for (OrderEvent event : events) {
      OrderDecision decision = next.decide(OrderId.of(id), event, POLICY);
      assertThat(decision).isInstanceOf(OrderDecision.Accepted.class);
      next = next.append((OrderDecision.Accepted) decision);
    }
    return next;
  }

  private static OrderBook pending(OrderBook book, String id, Need need) {
    return apply(
        book,
        id,
        new OrderEvent.Placed(stamp(0, "r-0"), need),
        new OrderEvent.Passed(stamp(1, "r-1")));
  }

  private static OrderEvent dispatched(Assignment to) {
    return new OrderEvent.Dispatched(stamp(2, "r-2"), to, false);
  }

  private static Assignment seats(int people) {
    return Assignment.of(CANTEEN, lunch("n").people(people).build(), Optional.of(LUNCH));
  }

  private static OrderBook two() {
    OrderBook book = pending(OrderBook.of(List.of(CANTEEN, TEAM)), "a", lunch("a").build());
    return apply(pending(book, "b", lunch("b").build()), "a", dispatched(seats(2)));
  }

  @Test
  void aGroupTakesAPlaceForEachAndAFullSlotIsRefused() {
    assertThat(two().held(SEATS)).isEqualTo(2);
    assertThat(two().decide(OrderId.of("b"), dispatched(seats(2)), POLICY))
        .isEqualTo(
            new OrderDecision.Refused(new OrderRefusal.NoCapacity(CANTEEN.id(), LUNCH, 1, 2)));
    assertThat(apply(two(), "b", dispatched(seats(1))).free(SEATS)).contains(0);
  }

  @Test
  void anOrderThatIsMovedMayUseItsOwnPlacesAgain() {
    OrderBook moved =
        apply(two(), "a", new OrderEvent.Redispatched(stamp(3, "r-3"), seats(3), false, "多一人"));
    assertThat(moved.held(SEATS)).isEqualTo(3);
    OrderBook away =
        apply(
            moved,
            "a",
            new OrderEvent.Redispatched(
                stamp(4, "r-4"),
                Assignment.of(CANTEEN, lunch("n").build(), Optional.of(SUPPER)),
                false,
                "改晚餐"));
    assertThat(away.held(SEATS)).isZero();
  }

  @Test
  void whatIsNotThereIsRefusedWithItsName() {
    assertThat(reason("x", new OrderEvent.Passed(stamp(2, "r-2"))))
        .isEqualTo(new OrderRefusal.UnknownOrder(OrderId.of("x")));
    assertThat(
            reason(
                "b",
                dispatched(
                    new Assignment(ResourceId.of("x"), Optional.empty(), Optional.empty(), 1))))
        .isEqualTo(new OrderRefusal.UnknownResource(ResourceId.of("x")));
    assertThat(
            reason("b", dispatched(Assignment.of(CANTEEN, lunch("n").build(), Optional.empty()))))
        .isEqualTo(new OrderRefusal.UnknownSlot(CANTEEN.id(), Optional.empty()));
    assertThat(reason("b", dispatched(Assignment.of(TEAM, lunch("n").build(), Optional.of(LUNCH)))))
        .isEqualTo(new OrderRefusal.UnknownSlot(TEAM.id(), Optional.of(LUNCH)));
  }

  private static OrderRefusal reason(String id, OrderEvent event) {
    return ((OrderDecision.Refused) two().decide(OrderId.of(id), event, POLICY)).reason();
  }

  @Test
  void whatWasAcceptedBeforeTheLastPlaceWentIsNotBooked() {
    OrderBook book = pending(two(), "c", lunch("c").build());
    OrderDecision.Accepted last =
        (OrderDecision.Accepted) book.decide(OrderId.of("b"), dispatched(seats(1)), POLICY);
    OrderBook full = apply(book, "c", dispatched(seats(1)));
    assertThatThrownBy(() -> full.append(last))
        .hasMessageContaining("canteen has 0 places left")
        .hasMessageContaining("ask for it anew");
  }

  @Test
  void morePlacesThanCanBeCountedAreRefused() {
    List<OrderRecord> log =
        List.of("a", "b").stream()
            .flatMap(
                id ->
                    Stream.of(
                            new OrderEvent.Placed(stamp(0, "r-0"), lunch(id).build()),
                            new OrderEvent.Passed(stamp(1, "r-1")),
                            dispatched(seats(Integer.MAX_VALUE)))
                        .map(event -> new OrderRecord(OrderId.of(id), event)))
            .toList();
    assertThatThrownBy(() -> OrderBook.replay(List.of(CANTEEN), log))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more places are taken than can be counted, 4294967294 (slot");
  }

  @Test
  void aClosureShowsWhatHasToBeMoved() {
    Resource closed = Resource.builder().from(CANTEEN).slots(List.of(new Slot(LUNCH, 0))).build();
    assertThat(two().overbooked()).isEmpty();
    assertThat(two().with(closed).overbooked()).containsExactly(SEATS);
    assertThat(two().with(closed).free(SEATS)).contains(-2);
    Resource without = Resource.builder().from(CANTEEN).slots(List.of()).build();
    assertThat(two().with(without).overbooked()).containsExactly(SEATS);
  }

  @Test
  void theWaitingListIsByUrgencyThenByWhenItCameUp() {
    OrderBook book = OrderBook.of(List.of(CANTEEN, TEAM));
    book = waiting(book, "late", lunch("n").raised(hour(-1)).build(), Optional.empty());
    book = waiting(book, "early", lunch("n").raised(hour(-2)).build(), Optional.empty());
    book =
        waiting(
            book, "urgent", lunch("n").urgency(Urgency.URGENT).build(), Optional.of(CANTEEN.id()));
    assertThat(book.waiting(CANTEEN.id()))
        .extracting(each -> each.id().value())
        .containsExactly("urgent", "early", "late");
    assertThat(book.waiting(TEAM.id()))
        .extracting(each -> each.id().value())
        .containsExactly("early", "late");
  }

  private static OrderBook waiting(
      OrderBook book, String id, Need need, Optional<ResourceId> resource) {
    return apply(pending(book, id, need), id, new OrderEvent.Waitlisted(stamp(2, "r-2"), resource));
  }

  @Test
  void aResourceStandsInTheBookOnce() {
    assertThatThrownBy(() -> OrderBook.of(List.of(CANTEEN, CANTEEN)))
        .hasMessageContaining("was given twice: canteen");
  }
}
