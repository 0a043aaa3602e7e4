package org.kapok.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.OrderId;
import org.kapok.id.RequestKey;
import org.kapok.participation.Participation;
import org.kapok.problem.Argument;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.LocalizedText;

/**
 * An order for a service on its closed loop (点单—派单—接单—评单, G13): placed by a person, screened and
 * dispatched by the organisation, accepted and served by a venue, rated by the person, closed. It
 * is the fold of its events. A step that is asked for is accepted or refused with a typed reason,
 * and changes nothing; the host stores the event and appends it. Instants come in as arguments, and
 * never go back.
 *
 * <p>Example: {@code if (order.decide(new OrderEvent.Accepted(stamp), policy) instanceof
 * OrderDecision.Accepted accepted) order = order.append(accepted)}.
 */
@Value.Immutable
public sealed interface ServiceOrder permits ImmutableServiceOrder {

  /** Longer ids would leave no room for those of its participations. */
  int LONGEST_ID = 240;

  /** Which order; at most 240 characters. */
  OrderId id();

  /** What happened, in order; the first is that it was placed. */
  List<OrderEvent> events();

  /** Refuses events that cannot follow on one another. */
  @Value.Check
  default void check() {
    if (id().value().length() > LONGEST_ID) {
      throw new InvalidValueException(
          "ServiceOrder.id must have at most {0} characters, was {1}", LONGEST_ID, id());
    }
    if (events().isEmpty() || !(events().get(0) instanceof OrderEvent.Placed placed)) {
      throw new InvalidValueException("the first event must be placed (order {0})", id());
    }
    OrderProgress progress = OrderSteps.begin(placed);
    Map<RequestKey, OrderEvent> known = new HashMap<>();
    known.put(placed.stamp().request(), placed);
    for (int i = 1; i < events().size(); i++) {
      Optional<OrderRefusal> refusal = refusal(progress, known, events().get(i));
      if (refusal.isPresent()) {
        LocalizedText why = refusal.get().message();
        throw new InvalidValueException(
            "event {0} of order {1} cannot have happened: {2}",
            i, id(), new Argument.Bilingual(why.in("en"), why.in("zh")));
      }
      progress = OrderSteps.next(progress, events().get(i));
      known.put(events().get(i).stamp().request(), events().get(i));
    }
  }

  private static Optional<OrderRefusal> refusal(
      OrderProgress progress, Map<RequestKey, OrderEvent> before, OrderEvent event) {
    OrderEvent known = before.get(event.stamp().request());
    if (known != null) {
      return Optional.of(new OrderRefusal.KeyReused(event.stamp().request(), known.step()));
    }
    return event.stamp().at().isBefore(progress.since())
        ? Optional.of(new OrderRefusal.BeforeLastStep(progress.since()))
        : OrderSteps.refusal(progress, event);
  }

  /** What is wanted. */
  default Need need() {
    return ((OrderEvent.Placed) events().get(0)).need();
  }

  /** How far it has come. */
  @Value.Lazy
  default OrderProgress progress() {
    OrderProgress progress = OrderSteps.begin((OrderEvent.Placed) events().get(0));
    for (OrderEvent event : events().subList(1, events().size())) {
      progress = OrderSteps.next(progress, event);
    }
    return progress;
  }

  /** Where it stands. */
  default OrderState state() {
    return progress().state();
  }

  /**
   * The order as it is kept when the home has to be erased (PIPL articles 19 and 47): its state,
   * its participations and its figures are the same.
   */
  default ServiceOrder withoutHome() {
    OrderEvent.Placed placed = (OrderEvent.Placed) events().get(0);
    List<OrderEvent> events = new ArrayList<>(events());
    events.set(0, new OrderEvent.Placed(placed.stamp(), need().withHome(Home.UNKNOWN)));
    return builder().id(id()).events(events).build();
  }

  /** An order that begins with being placed. */
  static ServiceOrder place(OrderId id, OrderEvent.Placed placed) {
    return builder().id(id).addEvents(placed).build();
  }

  /**
   * Whether the event can happen next. The same event of the same request that has happened acts
   * once.
   */
  default OrderDecision decide(OrderEvent event, OrderPolicy policy) {
    if (events().contains(event)) {
      return new OrderDecision.Repeated(event);
    }
    Map<RequestKey, OrderEvent> before = new HashMap<>();
    events().forEach(each -> before.put(each.stamp().request(), each));
    return refusal(progress(), before, event)
        .or(() -> policy.refusal(this, event))
        .<OrderDecision>map(OrderDecision.Refused::new)
        .orElseGet(() -> new OrderDecision.Accepted(id(), events().size(), event));
  }

  /**
   * The order after what was accepted.
   *
   * @throws IllegalArgumentException if it is another order, or not the one for which it was
   *     accepted any more
   */
  default ServiceOrder append(OrderDecision.Accepted accepted) {
    if (!accepted.order().equals(id()) || accepted.version() != events().size()) {
      throw new InvalidValueException(
          "order {0} has {1} events, the step was accepted for order {2} at {3}; ask for "
              + "it anew",
          id(), events().size(), accepted.order(), accepted.version());
    }
    return builder().from(this).addEvents(accepted.event()).build();
  }

  /**
   * What is to be scored: one participation for who placed the order and one for everybody else who
   * took part, once the service was rendered; none before. Ids are the same whatever comes later; a
   * rating and an upheld complaint give the next revisions, and who turns out not to have taken
   * part is cancelled in them.
   */
  default List<Participation> participations(OrderPolicy policy) {
    return new ServiceRecord(this, policy).participations();
  }

  /** Starts an order whose events have been stored. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an order; the result depends on the order of its events, of no other calls. */
  final class Builder extends ImmutableServiceOrder.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
