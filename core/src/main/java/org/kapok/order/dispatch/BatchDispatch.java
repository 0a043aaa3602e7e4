package org.kapok.order.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kapok.id.OrderId;
import org.kapok.order.Assignment;
import org.kapok.order.Slot;
import org.kapok.place.Distance;
import org.kapok.problem.InvalidValueException;

/**
 * Dispatches many orders at once. First groups may be divided: that is a transportation problem,
 * solved exactly, whose prices bound every dispatch. Then whole orders take their seats, those that
 * were divided where there is room, and exchanges better it.
 */
final class BatchDispatch {
  private final DispatchPolicy policy;
  private final DispatchSituation situation;

  BatchDispatch(DispatchPolicy policy, DispatchSituation situation) {
    this.policy = policy;
    this.situation = situation;
  }

  BatchProposal propose(List<DispatchRequest> requests) {
    requireOnce(requests);
    DispatchCosts costs =
        policy
            .costs()
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        "DispatchPolicy.costs must be given to dispatch many orders, was missing"));
    BatchOptions places = new BatchOptions(policy, costs, situation, requests);
    long[] prices =
        requests.stream()
            .mapToLong(each -> costs.unserved(each.need().urgency()).millimetres())
            .toArray();
    Options options = new Options(prices, places);
    int[] capacities = places.capacities();
    Seating oneByOne = oneByOne(options, capacities);
    PlaceFlow flow = new PlaceFlow(options, capacities);
    Seating together = together(options, capacities, flow);
    Seating best = together.total() <= oneByOne.total() ? together : oneByOne;
    return proposal(
        new Outcome(requests, places, options, best),
        LowerBound.best(options, capacities, flow.slotPrices()),
        oneByOne.total());
  }

  private static void requireOnce(List<DispatchRequest> requests) {
    Set<OrderId> orders = new HashSet<>();
    for (DispatchRequest each : requests) {
      if (!orders.add(each.order())) {
        throw new InvalidValueException(
            "requests must name each order once, named twice {0}", each.order());
      }
    }
  }

  private static Seating oneByOne(Options options, int[] capacities) {
    Seating seating = new Seating(options, capacities);
    seating.improveAll();
    return seating;
  }

  private static Seating together(Options options, int[] capacities, PlaceFlow flow) {
    Seating seating = new Seating(options, capacities);
    for (int order = 0; order < options.orders(); order++) {
      seating.putIfRoom(order, flow.wholeIn(order));
    }
    seating.improveAll();
    new Exchange(seating, options).run();
    return seating;
  }

  private record Outcome(
      List<DispatchRequest> requests, BatchOptions places, Options options, Seating seating) {
    boolean isServed(int order) {
      return seating.rank(order) != Seating.UNSERVED;
    }

    ServedOrder served(int order) {
      DispatchRequest request = requests.get(order);
      int number = options.slot(order, seating.rank(order));
      BatchOptions.Place place = places.place(number);
      return new ServedOrder(
          request.order(),
          Assignment.of(place.resource(), request.need(), place.slot().map(Slot::window)),
          places.offer(order, number).map(SlotOffer::late).orElse(Duration.ZERO),
          new Distance(seating.cost(order)));
    }

    UnservedOrder unserved(int order) {
      return new UnservedOrder(
          requests.get(order).order(),
          options.has(order, 0, Long.MAX_VALUE),
          new Distance(seating.cost(order)));
    }
  }

  private static BatchProposal proposal(Outcome outcome, long bound, long oneByOne) {
    List<ServedOrder> served = new ArrayList<>();
    List<UnservedOrder> unserved = new ArrayList<>();
    for (int order = 0; order < outcome.requests.size(); order++) {
      if (outcome.isServed(order)) {
        served.add(outcome.served(order));
      } else {
        unserved.add(outcome.unserved(order));
      }
    }
    return new BatchProposal(
        served,
        unserved,
        new Distance(outcome.seating.total()),
        new Distance(bound),
        new Distance(oneByOne));
  }
}
