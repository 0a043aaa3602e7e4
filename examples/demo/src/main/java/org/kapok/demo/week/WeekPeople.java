package org.kapok.demo.week;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.demo.city.Draw;
import org.kapok.id.MemberId;
import org.kapok.order.Assignment;
import org.kapok.order.OrderEvent;
import org.kapok.order.OrderState;
import org.kapok.order.OrderStep;
import org.kapok.order.Party;
import org.kapok.order.Remedy;
import org.kapok.order.ServiceOrder;
import org.kapok.order.TakingPart;
import org.kapok.order.TimeWindow;

/** What people do with their orders, by draws that depend on the order and the step alone. */
final class WeekPeople {
  private final WeekState state;
  private final WeekNeeds needs;
  private final Map<Integer, List<Assignment>> claims = new HashMap<>();

  WeekPeople(WeekState state, WeekNeeds needs) {
    this.state = state;
    this.needs = needs;
  }

  /** Everybody acts until then. */
  void actUntil(Instant until) {
    Optional<Action> next = state.next(until);
    while (next.isPresent()) {
      act(next.get());
      next = state.next(until);
    }
  }

  private void act(Action action) {
    switch (action.what()) {
      case PLACE -> place(action);
      case SCREEN -> screen(action);
      case WITHDRAW -> withdraw(action);
      case CLAIM -> claim(action);
      case ANSWER -> answer(action);
      case TIME_OUT -> timeOut(action);
      case START -> start(action);
      case FINISH -> finish(action);
      case RATE -> rate(action);
      case DECIDE -> decide(action);
      case CLOSE -> state.post(action.order(), action.at(), Party.SYSTEM, OrderEvent.Closed::new);
    }
  }

  private static Draw draw(Action action) {
    return WeekNeeds.draw(action.order()).at(action.what().draws()).at(action.dispatches());
  }

  private boolean stands(Action action, OrderState... where) {
    OrderState now = state.order(action.order()).map(ServiceOrder::state).orElse(OrderState.CLOSED);
    return List.of(where).contains(now);
  }

  private void planIn(Duration length, Action action, Action.What what) {
    state.plan(action.at().plus(length), action.order(), what);
  }

  private void place(Action action) {
    state.post(
        action.order(),
        action.at(),
        Party.REQUESTER,
        stamp -> new OrderEvent.Placed(stamp, needs.need(action.order())));
    planIn(Duration.ofMinutes(20 + draw(action).at(1).below(60)), action, Action.What.SCREEN);
    if (draw(action).at(2).happens(20)) {
      planIn(Duration.ofHours(2 + draw(action).at(3).below(30)), action, Action.What.WITHDRAW);
    }
  }

  private void screen(Action action) {
    if (draw(action).happens(15)) {
      state.post(
          action.order(),
          action.at(),
          Party.ORGANIZATION,
          stamp -> new OrderEvent.Refused(stamp, "不属于服务范围"));
      planIn(Duration.ofHours(1), action, Action.What.CLOSE);
    } else {
      state.post(action.order(), action.at(), Party.ORGANIZATION, OrderEvent.Passed::new);
    }
  }

  private void withdraw(Action action) {
    if (state
        .order(action.order())
        .filter(each -> each.state().next(OrderStep.WITHDRAWN).isPresent())
        .isPresent()) {
      state.post(
          action.order(),
          action.at(),
          Party.REQUESTER,
          stamp -> new OrderEvent.Withdrawn(stamp, "行程有变"));
      planIn(Duration.ofHours(1), action, Action.What.CLOSE);
    }
  }

  /** Opens the order to those; one of them claims it later, if it still has room. */
  void open(int number, List<Assignment> assignments, Instant at) {
    claims.put(number, assignments);
    Draw draw = WeekNeeds.draw(number).at(90);
    if (draw.at(1).happens(900)) {
      state.plan(at.plusSeconds(60L * (30 + draw.at(2).below(240))), number, Action.What.CLAIM);
    }
    state.plan(at.plus(Duration.ofHours(6)), number, Action.What.TIME_OUT);
  }

  private void claim(Action action) {
    List<Assignment> candidates = claims.getOrDefault(action.order(), List.of());
    Assignment to = draw(action).of(candidates);
    if (stands(action, OrderState.OPEN)
        && state.post(
            action.order(),
            action.at(),
            Party.PROVIDER,
            stamp -> new OrderEvent.Claimed(stamp, to))) {
      schedule(action);
    }
  }

  /** Whoever was given the order answers later, or never. */
  void offer(int number, Instant at) {
    Draw draw = WeekNeeds.draw(number).at(91).at(state.order(number).orElseThrow().events().size());
    if (draw.at(1).happens(970)) {
      state.plan(at.plusSeconds(60L * (20 + draw.at(2).below(200))), number, Action.What.ANSWER);
    }
    state.plan(at.plus(Duration.ofHours(4)), number, Action.What.TIME_OUT);
  }

  private void answer(Action action) {
    if (!stands(action, OrderState.OFFERED)) {
      return;
    }
    boolean compulsory = state.order(action.order()).orElseThrow().progress().compulsory();
    if (!compulsory && draw(action).happens(75)) {
      state.post(
          action.order(),
          action.at(),
          Party.PROVIDER,
          stamp -> new OrderEvent.Declined(stamp, "人手不足"));
    } else {
      state.post(action.order(), action.at(), Party.PROVIDER, OrderEvent.Accepted::new);
      schedule(action);
    }
  }

  private TimeWindow slot(int number) {
    return state
        .order(number)
        .flatMap(each -> each.progress().assignment())
        .flatMap(Assignment::slot)
        .orElseThrow();
  }

  private void schedule(Action action) {
    TimeWindow slot = slot(action.order());
    state.post(
        action.order(),
        action.at(),
        Party.PROVIDER,
        stamp -> new OrderEvent.Scheduled(stamp, slot));
    state.plan(slot.start(), action.order(), Action.What.START);
  }

  private void timeOut(Action action) {
    if (stands(action, OrderState.OFFERED, OrderState.OPEN)) {
      state.post(action.order(), action.at(), Party.SYSTEM, OrderEvent.TimedOut::new);
    }
  }

  private void start(Action action) {
    if (stands(action, OrderState.SCHEDULED)) {
      state.post(action.order(), action.at(), Party.PROVIDER, OrderEvent.Started::new);
      state.plan(slot(action.order()).end(), action.order(), Action.What.FINISH);
    }
  }

  private void finish(Action action) {
    if (draw(action).at(1).happens(25)) {
      Party fault = draw(action).at(2).happens(800) ? Party.REQUESTER : Party.PROVIDER;
      state.post(
          action.order(),
          action.at(),
          fault,
          stamp -> new OrderEvent.NotFulfilled(stamp, fault, "未到场"));
      planIn(Duration.ofHours(1), action, Action.What.CLOSE);
    } else {
      TakingPart helper =
          TakingPart.gave(MemberId.of("v-" + draw(action).at(3).below(2_000)), "volunteer");
      state.post(
          action.order(),
          action.at(),
          Party.PROVIDER,
          stamp -> new OrderEvent.Fulfilled(stamp, slot(action.order()), List.of(helper)));
      planIn(Duration.ofHours(1 + draw(action).at(4).below(20)), action, Action.What.RATE);
    }
  }

  private void rate(Action action) {
    Draw draw = draw(action).at(1);
    if (draw.at(1).happens(12)) {
      state.post(
          action.order(),
          action.at(),
          Party.REQUESTER,
          stamp -> new OrderEvent.Complained(stamp, "与承诺不符"));
      planIn(Duration.ofHours(26), action, Action.What.DECIDE);
    } else if (draw.at(2).happens(720)) {
      int rating = draw.at(3).of(List.of(5, 5, 5, 5, 5, 5, 4, 4, 4, 3, 3, 2, 1));
      state.post(
          action.order(),
          action.at(),
          Party.REQUESTER,
          stamp -> new OrderEvent.Rated(stamp, rating, Optional.empty()));
      planIn(Duration.ofHours(1), action, Action.What.CLOSE);
    } else {
      planIn(Duration.ofDays(2), action, Action.What.CLOSE);
    }
  }

  private void decide(Action action) {
    boolean upheld = draw(action).happens(500);
    state.post(
        action.order(),
        action.at(),
        Party.ORGANIZATION,
        stamp ->
            upheld
                ? new OrderEvent.ComplaintUpheld(stamp, "核查属实", Remedy.CANCEL)
                : new OrderEvent.ComplaintDismissed(stamp, "核查不属实"));
    planIn(Duration.ofHours(1), action, Action.What.CLOSE);
  }
}
