package org.kapok.demo.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kapok.order.Assignment;
import org.kapok.order.LoopCounts;
import org.kapok.order.LoopMeasure;
import org.kapok.order.OrderBook;
import org.kapok.order.OrderRecord;
import org.kapok.order.OrderState;
import org.kapok.order.ServiceOrder;
import org.kapok.order.SlotKey;

/** A short week of the simulation, counted again. */
class WeekSimulationTest {
  private static final int NUMBER = 400;
  private static Week week;

  @BeforeAll
  static void play() {
    week = WeekSimulation.play(NUMBER);
  }

  @Test
  void every_order_is_accounted_for_once() {
    assertThat(week.book().orders()).hasSize(NUMBER);
    assertThat(week.states().values().stream().mapToLong(each -> each).sum()).isEqualTo(NUMBER);
    assertThat(week.states()).containsOnlyKeys(OrderState.CLOSED);
    LoopCounts all = week.figures().all();
    assertThat(
            all.of(LoopMeasure.REFUSED)
                + all.of(LoopMeasure.WITHDRAWN)
                + all.of(LoopMeasure.FULFILLED)
                + all.of(LoopMeasure.UNFULFILLED))
        .isEqualTo(NUMBER);
  }

  @Test
  void no_slot_holds_more_than_its_capacity() {
    Map<SlotKey, Integer> taken = new HashMap<>();
    for (ServiceOrder order : week.book().orders()) {
      Optional<Assignment> to = order.progress().assignment();
      to.flatMap(Assignment::slot)
          .ifPresent(
              window ->
                  taken.merge(
                      new SlotKey(to.get().resource(), window), to.get().places(), Integer::sum));
    }
    assertThat(taken).isNotEmpty();
    taken.forEach(
        (slot, places) ->
            assertThat(places)
                .isLessThanOrEqualTo(
                    week.book()
                        .resource(slot.resource())
                        .flatMap(each -> each.slot(slot.window()))
                        .orElseThrow()
                        .capacity()));
    assertThat(week.overbooked()).isZero();
  }

  @Test
  void batches_cost_no_more_than_one_by_one_and_no_less_than_the_bound() {
    assertThat(week.bound()).isLessThanOrEqualTo(week.cost());
    assertThat(week.cost()).isLessThanOrEqualTo(week.oneByOne());
  }

  @Test
  void the_log_replayed_is_the_same_book_and_the_same_week_comes_again() {
    List<OrderRecord> log =
        week.book().orders().stream()
            .flatMap(order -> order.events().stream().map(e -> new OrderRecord(order.id(), e)))
            .toList();

    assertThat(OrderBook.replay(week.book().resources(), log)).isEqualTo(week.book());
    assertThat(WeekSimulation.play(NUMBER)).isEqualTo(week);
  }

  @Test
  void the_581_venues_take_orders_and_every_kind_of_step_happens() {
    LoopCounts all = week.figures().all();
    assertThat(week.venues()).isEqualTo(581);
    assertThat(all.counts())
        .containsKeys(
            LoopMeasure.DECLINED,
            LoopMeasure.UNANSWERED,
            LoopMeasure.CLAIMED,
            LoopMeasure.RATED,
            LoopMeasure.COMPLAINTS);
    assertThat(week.closed()).isPositive();
    assertThat(week.dispatchedAgain()).isPositive();
  }
}
