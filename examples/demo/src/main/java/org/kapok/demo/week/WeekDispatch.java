package org.kapok.demo.week;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.order.Assignment;
import org.kapok.order.Delivery;
import org.kapok.order.OrderEvent;
import org.kapok.order.OrderState;
import org.kapok.order.Party;
import org.kapok.order.Resource;
import org.kapok.order.ServiceOrder;
import org.kapok.order.Slot;
import org.kapok.order.SlotKey;
import org.kapok.order.Supply;
import org.kapok.order.Urgency;
import org.kapok.order.dispatch.BatchProposal;
import org.kapok.order.dispatch.DispatchCandidate;
import org.kapok.order.dispatch.DispatchProposal;
import org.kapok.order.dispatch.DispatchRequest;
import org.kapok.order.dispatch.DispatchSituation;
import org.kapok.order.dispatch.ServedOrder;
import org.kapok.order.dispatch.UnservedOrder;
import org.kapok.venue.VenueNetwork;

/** What the organisation does: it dispatches what there is, all at once, and closes venues. */
final class WeekDispatch {
  /** Until a slot begins, so much time must be left for an answer. */
  private static final Duration LEAD = Duration.ofHours(5);

  /** One in so many rooms closes. */
  private static final int CLOSING = 37;

  private static final Set<OrderState> TO_DISPATCH =
      EnumSet.of(OrderState.PENDING, OrderState.WAITING, OrderState.RETURNED);
  private static final Set<OrderState> IN_HAND =
      EnumSet.of(OrderState.OFFERED, OrderState.ACCEPTED, OrderState.SCHEDULED);

  private final WeekState state;
  private final WeekPeople people;
  private final VenueNetwork network;
  private final List<BatchProposal> batches = new ArrayList<>();

  WeekDispatch(WeekState state, WeekPeople people, VenueNetwork network) {
    this.state = state;
    this.people = people;
    this.network = network;
  }

  List<BatchProposal> batches() {
    return batches;
  }

  private List<ServiceOrder> waiting() {
    return state.book().orders().stream()
        .filter(each -> TO_DISPATCH.contains(each.state()))
        .sorted(
            Comparator.comparing((ServiceOrder each) -> each.need().raised())
                .thenComparing(ServiceOrder::id))
        .toList();
  }

  /** Opens some of the new orders to be claimed, and dispatches all the others at once. */
  void dispatch(Instant at) {
    DispatchSituation situation = DispatchSituation.of(state.book(), network);
    List<DispatchRequest> requests = new ArrayList<>();
    for (ServiceOrder order : waiting()) {
      DispatchRequest request = DispatchRequest.of(order, at.plus(LEAD));
      if (order.state() != OrderState.PENDING || !opened(order, request, situation, at)) {
        requests.add(request);
      }
    }
    BatchProposal batch = WeekPolicies.DISPATCH.proposeAll(requests, situation);
    batches.add(batch);
    batch.served().forEach(each -> give(each, at));
    batch.unserved().forEach(each -> wait(each, at));
  }

  private boolean opened(
      ServiceOrder order, DispatchRequest request, DispatchSituation situation, Instant at) {
    int number = WeekState.number(order.id());
    if (!WeekNeeds.draw(number).at(92).happens(30)) {
      return false;
    }
    DispatchProposal proposal = WeekPolicies.DISPATCH.propose(request, situation);
    List<Assignment> assignments =
        proposal.candidates().stream().map(DispatchCandidate::assignment).toList();
    if (assignments.isEmpty()) {
      return false;
    }
    state.post(
        number,
        at,
        Party.ORGANIZATION,
        stamp -> new OrderEvent.Opened(stamp, proposal.claimants()));
    people.open(number, assignments, at);
    return true;
  }

  /** Urgent visits must be made. */
  private void give(ServedOrder served, Instant at) {
    int number = WeekState.number(served.order());
    ServiceOrder order = state.order(number).orElseThrow();
    boolean compulsory =
        order.need().urgency() == Urgency.URGENT && order.need().delivery() == Delivery.AT_HOME;
    boolean given =
        state.post(
            number,
            at,
            Party.ORGANIZATION,
            stamp ->
                order.state() == OrderState.RETURNED
                    ? new OrderEvent.Redispatched(stamp, served.assignment(), compulsory, "改派")
                    : new OrderEvent.Dispatched(stamp, served.assignment(), compulsory));
    if (given) {
      people.offer(number, at);
    }
  }

  private void wait(UnservedOrder unserved, Instant at) {
    int number = WeekState.number(unserved.order());
    if (state.order(number).orElseThrow().state() != OrderState.WAITING) {
      state.post(
          number,
          at,
          Party.ORGANIZATION,
          stamp -> new OrderEvent.Waitlisted(stamp, Optional.empty()));
    }
  }

  /** Closes some rooms from then on, and says how many. */
  int close(Instant from) {
    int closed = 0;
    int number = 0;
    for (Resource each : state.book().resources()) {
      if (each.supply() instanceof Supply.Room && number++ % CLOSING == 0) {
        state.replace(
            Resource.builder()
                .from(each)
                .slots(each.slots().stream().map(slot -> closedFrom(slot, from)).toList())
                .build());
        closed++;
      }
    }
    return closed;
  }

  private static Slot closedFrom(Slot slot, Instant from) {
    return slot.window().start().isBefore(from) ? slot : new Slot(slot.window(), 0);
  }

  /** Gives back what lies in slots that are closed, and says how many orders. */
  int giveBack(Instant at) {
    Set<SlotKey> overbooked = new HashSet<>(state.book().overbooked());
    int number = 0;
    for (ServiceOrder order : state.book().orders()) {
      if (IN_HAND.contains(order.state()) && slot(order).filter(overbooked::contains).isPresent()) {
        state.post(
            WeekState.number(order.id()),
            at,
            Party.PROVIDER,
            stamp -> new OrderEvent.Declined(stamp, "场地维修，暂停开放"));
        number++;
      }
    }
    return number;
  }

  private static Optional<SlotKey> slot(ServiceOrder order) {
    return order
        .progress()
        .assignment()
        .flatMap(to -> to.slot().map(window -> new SlotKey(to.resource(), window)));
  }

  /** Gives up what nobody could serve. */
  void giveUp(Instant at) {
    for (ServiceOrder order : waiting()) {
      int number = WeekState.number(order.id());
      state.post(
          number,
          at,
          Party.ORGANIZATION,
          stamp -> new OrderEvent.NotFulfilled(stamp, Party.ORGANIZATION, "无合适名额"));
      state.plan(at.plus(Duration.ofHours(1)), number, Action.What.CLOSE);
    }
  }
}
