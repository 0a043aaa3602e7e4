package org.kapok.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kapok.id.OrderId;
import org.kapok.id.ResourceId;
import org.kapok.problem.Argument;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.LocalizedText;

/**
 * Many orders and the capacity that they take (订单簿), as tests and small hosts keep them. It never
 * changes; {@link #append} gives the next one.
 *
 * <p>An order takes places of a slot from when it is dispatched or claimed until it is given back,
 * withdrawn or not fulfilled; what was served stays taken.
 *
 * <p>Example: {@code if (book.decide(id, event, policy) instanceof OrderDecision.Accepted accepted)
 * book = book.append(accepted)}.
 */
public final class OrderBook {
  private static final Comparator<ServiceOrder> WAITING =
      Comparator.comparing((ServiceOrder each) -> each.need().urgency())
          .reversed()
          .thenComparing(each -> each.need().raised())
          .thenComparing(ServiceOrder::id);

  private final SharedTree<ResourceId, Resource> resources;
  private final SharedTree<OrderId, ServiceOrder> orders;
  private final SharedTree<SlotKey, Integer> held;

  private OrderBook(
      SharedTree<ResourceId, Resource> resources,
      SharedTree<OrderId, ServiceOrder> orders,
      SharedTree<SlotKey, Integer> held) {
    this.resources = resources;
    this.orders = orders;
    this.held = held;
  }

  /**
   * A book without orders.
   *
   * @param resources what orders can be dispatched to, each once
   * @throws IllegalArgumentException if two have the same id
   */
  public static OrderBook of(Collection<Resource> resources) {
    SharedTree<ResourceId, Resource> known = SharedTree.empty();
    for (Resource each : resources) {
      if (known.get(each.id()).isPresent()) {
        throw new InvalidValueException(
            "OrderBook must have each resource once, was given twice: {0}", each.id());
      }
      known = known.with(each.id(), each);
    }
    return new OrderBook(known, SharedTree.empty(), SharedTree.empty());
  }

  /**
   * The book of a stored log.
   *
   * @param resources what orders can be dispatched to, each once
   * @param log the events of each order in the order in which they happened; how the events of
   *     different orders are mixed does not matter
   * @throws IllegalArgumentException if events cannot follow on one another, or a resource is given
   *     twice
   */
  public static OrderBook replay(Collection<Resource> resources, Collection<OrderRecord> log) {
    Map<OrderId, List<OrderEvent>> byOrder = new TreeMap<>();
    log.forEach(
        each -> byOrder.computeIfAbsent(each.order(), id -> new ArrayList<>()).add(each.event()));
    OrderBook book = of(resources);
    for (Map.Entry<OrderId, List<OrderEvent>> each : byOrder.entrySet()) {
      book = book.with(ServiceOrder.builder().id(each.getKey()).events(each.getValue()).build());
    }
    return book;
  }

  /** The order of that id; empty if there is none. */
  public Optional<ServiceOrder> order(OrderId id) {
    return orders.get(id);
  }

  /** Every order, by id. */
  public List<ServiceOrder> orders() {
    return List.copyOf(orders.values());
  }

  /** The resource of that id; empty if there is none. */
  public Optional<Resource> resource(ResourceId id) {
    return resources.get(id);
  }

  /** Every resource, by id. */
  public List<Resource> resources() {
    return List.copyOf(resources.values());
  }

  /** How many places of the slot are taken. */
  public int held(SlotKey slot) {
    return held.get(slot).orElse(0);
  }

  /**
   * How many places of the slot are left: below 0 if its capacity was cut after they were taken,
   * empty if there is no such slot.
   */
  public Optional<Integer> free(SlotKey slot) {
    return resources
        .get(slot.resource())
        .flatMap(each -> each.slot(slot.window()))
        .map(each -> each.capacity() - held(slot));
  }

  /**
   * The waiting list (候补名单): those that wait for the resource or for any, the most urgent first,
   * then by when the need came up, then by id.
   */
  public List<ServiceOrder> waiting(ResourceId resource) {
    return orders.values().stream()
        .filter(each -> each.state() == OrderState.WAITING)
        .filter(each -> each.progress().awaited().map(resource::equals).orElse(true))
        .sorted(WAITING)
        .toList();
  }

  /**
   * The slots of which more places are taken than there are, since a resource was closed or cut;
   * orders there have to be dispatched again.
   */
  public List<SlotKey> overbooked() {
    List<SlotKey> slots = new ArrayList<>();
    held.forEach(
        (slot, places) -> {
          if (places > 0 && free(slot).filter(left -> left >= 0).isEmpty()) {
            slots.add(slot);
          }
        });
    return List.copyOf(slots);
  }

  /** Whether the event can happen next to the order; placing it needs an id that is not taken. */
  public OrderDecision decide(OrderId id, OrderEvent event, OrderPolicy policy) {
    Optional<ServiceOrder> order = orders.get(id);
    if (order.isEmpty()) {
      return event instanceof OrderEvent.Placed
          ? new OrderDecision.Accepted(id, 0, event)
          : new OrderDecision.Refused(new OrderRefusal.UnknownOrder(id));
    }
    OrderDecision decision = order.get().decide(event, policy);
    if (event instanceof OrderEvent.Placed && decision instanceof OrderDecision.Refused) {
      return new OrderDecision.Refused(new OrderRefusal.OrderExists(id));
    }
    return decision instanceof OrderDecision.Accepted
        ? assignment(event)
            .flatMap(to -> refusal(to, order.get().progress().assignment()))
            .<OrderDecision>map(OrderDecision.Refused::new)
            .orElse(decision)
        : decision;
  }

  private static Optional<Assignment> assignment(OrderEvent event) {
    if (event instanceof OrderEvent.Dispatched dispatched) {
      return Optional.of(dispatched.to());
    } else if (event instanceof OrderEvent.Redispatched again) {
      return Optional.of(again.to());
    } else if (event instanceof OrderEvent.Claimed claimed) {
      return Optional.of(claimed.to());
    }
    return Optional.empty();
  }

  /** Places that the order itself holds in the slot are its own to take again. */
  private Optional<OrderRefusal> refusal(Assignment to, Optional<Assignment> before) {
    Optional<Resource> resource = resources.get(to.resource());
    if (resource.isEmpty()) {
      return Optional.of(new OrderRefusal.UnknownResource(to.resource()));
    }
    if (!resource.get().isCounted() && to.slot().isEmpty()) {
      return Optional.empty();
    }
    Optional<SlotKey> slot = slot(to);
    Optional<Integer> free = slot.flatMap(this::free);
    if (free.isEmpty()) {
      return Optional.of(new OrderRefusal.UnknownSlot(to.resource(), to.slot()));
    }
    int own = before.filter(each -> slot(each).equals(slot)).map(Assignment::places).orElse(0);
    int left = Math.addExact(free.get(), own);
    return left >= to.places()
        ? Optional.empty()
        : Optional.of(
            new OrderRefusal.NoCapacity(to.resource(), to.slot().orElseThrow(), left, to.places()));
  }

  private static Optional<SlotKey> slot(Assignment assignment) {
    return assignment.slot().map(window -> new SlotKey(assignment.resource(), window));
  }

  /**
   * This book with what was accepted.
   *
   * @throws IllegalArgumentException if the order is not the one for which it was accepted any
   *     more, or the places have been taken since
   */
  public OrderBook append(OrderDecision.Accepted accepted) {
    Optional<ServiceOrder> order = orders.get(accepted.order());
    assignment(accepted.event())
        .flatMap(to -> refusal(to, order.flatMap(each -> each.progress().assignment())))
        .ifPresent(
            reason -> {
              LocalizedText why = reason.message();
              throw new InvalidValueException(
                  "order {0} cannot be given: {1}; ask for it anew",
                  accepted.order(), new Argument.Bilingual(why.in("en"), why.in("zh")));
            });
    return order.isEmpty() && accepted.event() instanceof OrderEvent.Placed placed
        ? with(ServiceOrder.place(accepted.order(), placed))
        : with(
            order
                .orElseThrow(
                    () ->
                        new InvalidValueException(
                            "there is no order {0} in the book", accepted.order()))
                .append(accepted));
  }

  /** This book with the resource, in place of the one of its id; what is taken stays taken. */
  public OrderBook with(Resource resource) {
    return new OrderBook(resources.with(resource.id(), resource), orders, held);
  }

  private OrderBook with(ServiceOrder order) {
    SharedTree<SlotKey, Integer> next = held;
    next = add(next, orders.get(order.id()).flatMap(each -> each.progress().assignment()), -1);
    next = add(next, order.progress().assignment(), 1);
    return new OrderBook(resources, orders.with(order.id(), order), next);
  }

  private static SharedTree<SlotKey, Integer> add(
      SharedTree<SlotKey, Integer> held, Optional<Assignment> assignment, int sign) {
    Optional<SlotKey> slot = assignment.flatMap(OrderBook::slot);
    if (slot.isEmpty()) {
      return held;
    }
    int change = sign * assignment.get().places();
    long places = (long) held.get(slot.get()).orElse(0) + change;
    if (places > Integer.MAX_VALUE) {
      throw new InvalidValueException(
          "more places are taken than can be counted, {0} (slot {1})", places, slot.get());
    }
    return held.with(slot.get(), (int) places);
  }

  /** Whether the other has the same resources and orders. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderBook that
        && resources().equals(that.resources())
        && orders().equals(that.orders());
  }

  @Override
  public int hashCode() {
    return 31 * resources().hashCode() + orders().hashCode();
  }

  /** How many resources and orders there are. */
  @Override
  public String toString() {
    return "OrderBook of " + resources().size() + " resources, " + orders().size() + " orders";
  }
}
