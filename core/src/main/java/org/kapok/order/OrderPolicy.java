package org.kapok.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.problem.Faults;

/**
 * What a city has laid down for the loop (点单服务办法). Every limit is here, none in the code: no
 * published loop names numbers.
 *
 * <p>Example: {@code OrderPolicy.builder().hours(hours).addLimits(limit).redispatches(3).build()}.
 */
@Value.Immutable
public sealed interface OrderPolicy permits ImmutableOrderPolicy {

  /** When the organisation works; needed if a limit counts working time. */
  Optional<WorkingHours> hours();

  /** The limits by state and urgency; of several that hold the first is used. */
  List<StepLimit> limits();

  /** How often an order may be dispatched again, 0 or above; as often as needed if empty. */
  Optional<Integer> redispatches();

  /** On which scale is rated; five stars unless told. */
  @Value.Default
  default RatingScale scale() {
    return RatingScale.FIVE_STARS;
  }

  /** How long after its end an order may be complained of; without limit if empty. */
  Optional<TimeAllowance> complaintsWithin();

  /** The kind of participation of those who were served. */
  @Value.Default
  default String receivedKind() {
    return "serviceReceived";
  }

  /** The kind of participation of those who served. */
  @Value.Default
  default String gaveKind() {
    return "serviceGiven";
  }

  /** The limit for orders of that urgency that stand there; empty if there is none. */
  default Optional<StepLimit> limit(OrderState state, Urgency urgency) {
    return limits().stream().filter(each -> each.holds(state, urgency)).findFirst();
  }

  /** Until when the order may stand where it stands; empty if there is no limit. */
  default Optional<Instant> due(ServiceOrder order) {
    OrderProgress progress = order.progress();
    return limit(progress.state(), order.need().urgency())
        .flatMap(each -> after(progress.since(), each.within().length(), each.within()));
  }

  /**
   * What is due with the orders by now, inclusive, in the order of when it became due.
   *
   * @param orders of any number and state
   * @param now what time it is
   */
  default List<DueStep> due(Collection<ServiceOrder> orders, Instant now) {
    return orders.stream()
        .flatMap(order -> new DueSteps(this, order).until(now).stream())
        .sorted()
        .toList();
  }

  /** When so much time has passed, counted as the allowance says; empty if it never will. */
  default Optional<Instant> after(Instant start, Duration length, TimeAllowance counted) {
    return counted.counting() == Counting.CALENDAR
        ? Optional.of(start.plus(length))
        : hours().flatMap(each -> each.after(start, length));
  }

  /** Why this policy refuses the event that could follow; empty if it does not. */
  default Optional<OrderRefusal> refusal(ServiceOrder order, OrderEvent event) {
    Instant at = event.stamp().at();
    if (event instanceof OrderEvent.Rated rated && !scale().holds(rated.rating())) {
      return Optional.of(new OrderRefusal.RatingOffScale(scale(), rated.rating()));
    } else if (event instanceof OrderEvent.Dispatched || event instanceof OrderEvent.Redispatched) {
      return redispatches()
          .filter(most -> order.progress().dispatches() > most)
          .map(OrderRefusal.TooManyDispatches::new);
    } else if (event instanceof OrderEvent.Complained) {
      return order
          .progress()
          .ended()
          .flatMap(end -> complaintsWithin().flatMap(each -> after(end, each.length(), each)))
          .filter(until -> !at.isBefore(until))
          .map(OrderRefusal.ComplaintLate::new);
    } else if (event instanceof OrderEvent.TimedOut) {
      return notDue(due(order), at);
    } else if (event instanceof OrderEvent.Closed && order.state() == OrderState.FULFILLED) {
      return due(order).flatMap(each -> notDue(Optional.of(each), at));
    }
    return Optional.empty();
  }

  private static Optional<OrderRefusal> notDue(Optional<Instant> due, Instant at) {
    return due.filter(each -> !each.isAfter(at)).isPresent()
        ? Optional.empty()
        : Optional.of(new OrderRefusal.NotDue(due));
  }

  /** Refuses what is impossible for one policy, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    redispatches().ifPresent(each -> faults.requireAtLeast("/redispatches", 0, each));
    Set<List<?>> known = new HashSet<>();
    for (int i = 0; i < limits().size(); i++) {
      StepLimit limit = limits().get(i);
      requireHours("/limits/" + i + "/within", limit.within(), faults);
      boolean isNew = false;
      for (OrderState state : limit.states()) {
        for (Urgency urgency : Urgency.values()) {
          isNew |= limit.holds(state, urgency) && known.add(List.of(state, urgency));
        }
      }
      if (!isNew) {
        faults.add(
            "unreachable",
            "/limits/" + i,
            "limits before it hold wherever it holds: {0}",
            limit.states());
      }
    }
    complaintsWithin().ifPresent(each -> requireHours("/complaintsWithin", each, faults));
    requireText("/receivedKind", receivedKind(), faults);
    requireText("/gaveKind", gaveKind(), faults);
    faults.refuse("order policy");
  }

  private void requireHours(String place, TimeAllowance allowance, Faults faults) {
    if (allowance.counting() == Counting.WORKING && hours().isEmpty()) {
      faults.add(
          "missing", place, "hours must be given, since a limit counts them: {0}", allowance);
    }
  }

  private static void requireText(String place, String text, Faults faults) {
    if (text.isBlank()) {
      faults.add("blank", place, "{0} must not be blank", place.substring(1));
    }
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result depends on the order of the limits, of no other calls. */
  final class Builder extends ImmutableOrderPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
