package org.kapok.order;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.id.VenueId;

/** Counts what happened to orders, in all, by venue and elsewhere. */
final class LoopTally {
  private final OrderPolicy policy;
  private final Counter all = new Counter();
  private final Counter elsewhere = new Counter();
  private final SortedMap<VenueId, Counter> venues = new TreeMap<>();

  LoopTally(OrderPolicy policy) {
    this.policy = policy;
  }

  private static final class Counter {
    private final SortedMap<LoopMeasure, Long> counts = new TreeMap<>();
    private final SortedMap<OrderState, StepTime> times = new TreeMap<>();

    void add(LoopMeasure measure, long number) {
      if (number > 0) {
        counts.merge(measure, number, Math::addExact);
      }
    }

    void add(OrderState state, StepTime time) {
      times.merge(state, time, StepTime::plus);
    }

    LoopCounts counts() {
      return new LoopCounts(counts, times);
    }
  }

  LoopFigures figures(TimeWindow period) {
    SortedMap<VenueId, LoopCounts> byVenue = new TreeMap<>();
    venues.forEach((venue, counter) -> byVenue.put(venue, counter.counts()));
    return new LoopFigures(period, all.counts(), byVenue, elsewhere.counts());
  }

  void add(ServiceOrder order) {
    OrderProgress before = OrderSteps.begin((OrderEvent.Placed) order.events().get(0));
    Counter last = elsewhere;
    Set<Counter> given = new HashSet<>();
    all.add(LoopMeasure.ORDERS, 1);
    for (OrderEvent event : order.events().subList(1, order.events().size())) {
      OrderProgress after = OrderSteps.next(before, event);
      Counter until = before.assignment().map(this::counter).orElse(last);
      time(before.state(), before.since(), after.since(), until);
      Counter now = after.assignment().map(this::counter).orElse(until);
      if (after.assignment().isPresent() && given.add(now)) {
        now.add(LoopMeasure.ORDERS, 1);
      }
      count(event, before.state(), now);
      last = isInHand(after) ? now : elsewhere;
      before = after;
    }
  }

  /** Whether what comes next still concerns who had it in hand. */
  private static boolean isInHand(OrderProgress after) {
    return switch (after.state()) {
      case PENDING, WAITING, OPEN, RETURNED -> false;
      default -> true;
    };
  }

  private Counter counter(Assignment assignment) {
    return assignment
        .venue()
        .map(venue -> venues.computeIfAbsent(venue, id -> new Counter()))
        .orElse(elsewhere);
  }

  private void time(OrderState state, Instant from, Instant until, Counter counter) {
    Optional<Duration> working = policy.hours().map(each -> each.between(from, until));
    StepTime time = new StepTime(1, Duration.between(from, until), working);
    all.add(state, time);
    counter.add(state, time);
  }

  private void count(OrderEvent event, OrderState from, Counter counter) {
    measure(event.step(), from)
        .ifPresent(
            measure -> {
              all.add(measure, 1);
              counter.add(measure, 1);
            });
    if (event instanceof OrderEvent.Rated rated) {
      rate(rated.rating(), all);
      rate(rated.rating(), counter);
    }
  }

  private void rate(int rating, Counter counter) {
    counter.add(LoopMeasure.RATING_SUM, rating);
    counter.add(LoopMeasure.SATISFIED, rating >= policy.scale().satisfied() ? 1 : 0);
  }

  private static Optional<LoopMeasure> measure(OrderStep step, OrderState from) {
    return Optional.ofNullable(
        switch (step) {
          case PASSED -> LoopMeasure.PASSED;
          case REFUSED -> LoopMeasure.REFUSED;
          case DISPATCHED, REDISPATCHED -> LoopMeasure.OFFERED;
          case ACCEPTED -> LoopMeasure.ACCEPTED;
          case DECLINED ->
              from == OrderState.OFFERED ? LoopMeasure.DECLINED : LoopMeasure.GIVEN_BACK;
          case TIMED_OUT ->
              switch (from) {
                case OFFERED -> LoopMeasure.UNANSWERED;
                case ACCEPTED -> LoopMeasure.GIVEN_BACK;
                case WAITING -> LoopMeasure.UNFULFILLED;
                default -> null;
              };
          case CLAIMED -> LoopMeasure.CLAIMED;
          case FULFILLED -> LoopMeasure.FULFILLED;
          case NOT_FULFILLED -> LoopMeasure.UNFULFILLED;
          case WITHDRAWN -> LoopMeasure.WITHDRAWN;
          case RATED -> LoopMeasure.RATED;
          case COMPLAINED -> LoopMeasure.COMPLAINTS;
          case COMPLAINT_UPHELD -> LoopMeasure.UPHELD;
          default -> null;
        });
  }
}
