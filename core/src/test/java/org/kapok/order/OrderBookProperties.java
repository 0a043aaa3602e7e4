package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.order.OrderCast.CANTEEN;
import static org.kapok.order.OrderCast.LUNCH;
import static org.kapok.order.OrderCast.POLICY;
import static org.kapok.order.OrderCast.SUPPER;
import static org.kapok.order.OrderCast.TEAM;
import static org.kapok.order.OrderCast.hour;
import static org.kapok.order.OrderCast.lunch;
import static org.kapok.order.OrderCast.stamp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.kapok.id.OrderId;
import org.kapok.participation.Participation;

/** A book under random requests, beside a naive model of who holds which place. */
class OrderBookProperties {
  private static final List<Resource> RESOURCES = List.of(CANTEEN, TEAM);

  /** Steps that end the loop early; drawn less often, so that orders come to its end. */
  private static final Set<OrderStep> ENDS =
      EnumSet.of(
          OrderStep.REFUSED, OrderStep.WITHDRAWN, OrderStep.NOT_FULFILLED, OrderStep.TIMED_OUT);

  /** One request: for which order, which step, after how many hours, to which place. */
  record Request(int order, int step, int hours, int place, int people) {

    /** Any step for one in six, else one that is possible, and for most no early end. */
    OrderStep step(Optional<OrderState> state) {
      OrderStep[] all = OrderStep.values();
      if (step % 6 == 0 || state.filter(each -> each == OrderState.CLOSED).isPresent()) {
        return all[step % all.length];
      }
      List<OrderStep> possible =
          state.map(each -> List.copyOf(each.steps())).orElse(List.of(OrderStep.PLACED));
      List<OrderStep> on = possible.stream().filter(each -> !ENDS.contains(each)).toList();
      List<OrderStep> drawn = step % 7 == 0 || on.isEmpty() ? possible : on;
      return drawn.get(step % drawn.size());
    }
  }

  @Provide
  Arbitrary<List<Request>> requests() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 3), Tuple.of(1, 200)),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 2))
        .as(Request::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(70);
  }

  private static OrderId id(int order) {
    return OrderId.of("o-" + order);
  }

  private static Assignment assignment(int place, int people) {
    Need need = lunch("n").people(people).build();
    return switch (place) {
      case 0 -> Assignment.of(CANTEEN, need, Optional.of(LUNCH));
      case 1 -> Assignment.of(CANTEEN, need, Optional.of(SUPPER));
      case 2 -> Assignment.of(CANTEEN, need, Optional.empty());
      default -> Assignment.of(TEAM, need, Optional.empty());
    };
  }

  private static OrderEvent event(Request request, OrderStep step, int clock, int number) {
    Stamp stamp = stamp(clock, "r-" + number);
    Assignment to = assignment(request.place(), request.people());
    return switch (step) {
      case PLACED -> new OrderEvent.Placed(stamp, lunch("n").people(request.people()).build());
      case PASSED -> new OrderEvent.Passed(stamp);
      case REFUSED -> new OrderEvent.Refused(stamp, "不在服务范围");
      case WAITLISTED -> new OrderEvent.Waitlisted(stamp, Optional.empty());
      case DISPATCHED -> new OrderEvent.Dispatched(stamp, to, request.people() == 2);
      case REDISPATCHED -> new OrderEvent.Redispatched(stamp, to, false, "改派");
      case OPENED -> new OrderEvent.Opened(stamp, new TreeSet<>());
      case CLAIMED -> new OrderEvent.Claimed(stamp, to);
      case ACCEPTED -> new OrderEvent.Accepted(stamp);
      case DECLINED -> new OrderEvent.Declined(stamp, "已满");
      case TIMED_OUT -> new OrderEvent.TimedOut(stamp);
      case SCHEDULED -> new OrderEvent.Scheduled(stamp, LUNCH);
      case STARTED -> new OrderEvent.Started(stamp);
      case FULFILLED ->
          new OrderEvent.Fulfilled(stamp, new TimeWindow(hour(clock), hour(clock + 1)), List.of());
      case NOT_FULFILLED -> new OrderEvent.NotFulfilled(stamp, Party.PROVIDER, "停电");
      case RATED -> new OrderEvent.Rated(stamp, request.place() + 1, Optional.empty());
      case COMPLAINED -> new OrderEvent.Complained(stamp, "不满意");
      case COMPLAINT_UPHELD -> new OrderEvent.ComplaintUpheld(stamp, "属实", Remedy.CANCEL);
      case COMPLAINT_DISMISSED -> new OrderEvent.ComplaintDismissed(stamp, "不属实");
      case WITHDRAWN -> new OrderEvent.Withdrawn(stamp, "不需要了");
      case CLOSED -> new OrderEvent.Closed(stamp);
    };
  }

  /** What is known of each order: its state, and where its people sit. */
  private static final class Model {
    final Map<OrderId, OrderState> states = new TreeMap<>();
    final Map<OrderId, Assignment> seats = new HashMap<>();

    int seated(TimeWindow slot) {
      return seats.values().stream()
          .filter(each -> each.slot().equals(Optional.of(slot)))
          .mapToInt(Assignment::places)
          .sum();
    }

    void apply(OrderId id, OrderEvent event) {
      switch (event.step()) {
        case DISPATCHED -> seats.put(id, ((OrderEvent.Dispatched) event).to());
        case REDISPATCHED -> seats.put(id, ((OrderEvent.Redispatched) event).to());
        case CLAIMED -> seats.put(id, ((OrderEvent.Claimed) event).to());
        case DECLINED, TIMED_OUT, WITHDRAWN, NOT_FULFILLED, OPENED, WAITLISTED -> seats.remove(id);
        default -> {
          // The seat is kept.
        }
      }
      states.put(
          id,
          event instanceof OrderEvent.Placed
              ? OrderState.PLACED
              : states.get(id).next(event.step()).orElseThrow());
    }
  }

  private static int capacity(TimeWindow slot) {
    return CANTEEN.slot(slot).orElseThrow().capacity();
  }

  private record Run(OrderBook book, List<OrderRecord> log, Model model) {}

  private static Run run(List<Request> requests) {
    OrderBook book = OrderBook.of(RESOURCES);
    List<OrderRecord> log = new ArrayList<>();
    Model model = new Model();
    int clock = 0;
    for (int i = 0; i < requests.size(); i++) {
      Request request = requests.get(i);
      clock += request.hours();
      OrderId id = id(request.order());
      OrderStep step = request.step(book.order(id).map(ServiceOrder::state));
      OrderEvent event = event(request, step, clock, i);
      OrderDecision decision = book.decide(id, event, POLICY);
      if (decision instanceof OrderDecision.Accepted accepted) {
        book = book.append(accepted);
        log.add(new OrderRecord(id, event));
        model.apply(id, event);
        assertThat(book.decide(id, event, POLICY)).isEqualTo(new OrderDecision.Repeated(event));
      } else {
        OrderRefusal reason = ((OrderDecision.Refused) decision).reason();
        Statistics.label("refusals").collect(reason.getClass().getSimpleName());
        assertThat(reason.message().in("zh")).isNotBlank();
        if (reason instanceof OrderRefusal.NoCapacity none) {
          assertThat(none.places()).isGreaterThan(none.free());
        }
      }
      agrees(book, model);
    }
    return new Run(book, log, model);
  }

  /** No order is lost or in two places, and no slot holds more than it can. */
  private static void agrees(OrderBook book, Model model) {
    Map<OrderId, OrderState> states = new LinkedHashMap<>();
    book.orders().forEach(each -> states.put(each.id(), each.state()));
    assertThat(states).isEqualTo(model.states);
    for (ServiceOrder order : book.orders()) {
      assertThat(order.progress().assignment())
          .isEqualTo(Optional.ofNullable(model.seats.get(order.id())));
    }
    for (TimeWindow slot : List.of(LUNCH, SUPPER)) {
      SlotKey key = new SlotKey(CANTEEN.id(), slot);
      assertThat(book.held(key)).isEqualTo(model.seated(slot)).isBetween(0, capacity(slot));
      assertThat(book.free(key)).contains(capacity(slot) - model.seated(slot));
    }
    assertThat(book.overbooked()).isEmpty();
  }

  @Property(tries = 150)
  void everyRequestIsAppliedOrRefusedAndThePlacesAgree(@ForAll("requests") List<Request> requests) {
    Run run = run(requests);
    run.book().orders().forEach(each -> Statistics.label("states").collect(each.state()));
    assertThat(run.log())
        .hasSize(run.book().orders().stream().mapToInt(x -> x.events().size()).sum());
  }

  @Property(tries = 100)
  void anyInterleavingOfDifferentOrdersGivesTheSameBook(
      @ForAll("requests") List<Request> requests, @ForAll @Size(70) List<Integer> draws) {
    Run run = run(requests);
    Map<OrderId, List<OrderRecord>> queues = new TreeMap<>();
    run.log()
        .forEach(each -> queues.computeIfAbsent(each.order(), x -> new ArrayList<>()).add(each));
    List<OrderRecord> mixed = new ArrayList<>();
    for (int i = 0; mixed.size() < run.log().size(); i++) {
      List<OrderId> open =
          queues.keySet().stream().filter(each -> !queues.get(each).isEmpty()).toList();
      OrderId next = open.get(Math.floorMod(draws.get(i), open.size()));
      mixed.add(queues.get(next).remove(0));
    }
    OrderBook replayed = OrderBook.replay(RESOURCES, mixed);
    assertThat(replayed).isEqualTo(run.book()).hasSameHashCodeAs(run.book());
    agrees(replayed, run.model());
  }

  @Property(tries = 100)
  void participationsOfAnOrderNeverLoseARevisionOrAnId(@ForAll("requests") List<Request> requests) {
    for (ServiceOrder order : run(requests).book().orders()) {
      Map<String, Participation> before = new HashMap<>();
      for (int i = 1; i <= order.events().size(); i++) {
        ServiceOrder then =
            ServiceOrder.builder().id(order.id()).events(order.events().subList(0, i)).build();
        Map<String, Participation> now = new HashMap<>();
        for (Participation each : then.participations(POLICY)) {
          assertThat(now.put(each.id().value(), each)).isNull();
          Participation earlier = before.get(each.id().value());
          if (earlier != null && !earlier.equals(each)) {
            assertThat(each.revision()).isGreaterThan(earlier.revision());
          }
        }
        assertThat(now.keySet()).containsAll(before.keySet());
        before = now;
      }
    }
  }

  @Property(tries = 100)
  void whatIsDueCanBePostedAndNothingElse(@ForAll("requests") List<Request> requests) {
    OrderBook book = run(requests).book();
    int clock = requests.stream().mapToInt(Request::hours).sum() + 500;
    for (DueStep due : POLICY.due(book.orders(), hour(clock))) {
      Stamp stamp = stamp(clock, "due");
      if (due.what() == DueStep.What.TIME_OUT) {
        assertThat(book.decide(due.order(), new OrderEvent.TimedOut(stamp), POLICY))
            .isInstanceOf(OrderDecision.Accepted.class);
      } else if (due.what() == DueStep.What.CLOSE) {
        assertThat(book.decide(due.order(), new OrderEvent.Closed(stamp), POLICY))
            .isInstanceOf(OrderDecision.Accepted.class);
      }
      assertThat(due.due()).isBeforeOrEqualTo(hour(clock)).isAfter(due.since());
    }
  }

  @Property(tries = 100)
  void figuresOfVenuesAndElsewhereAddUp(@ForAll("requests") List<Request> requests) {
    OrderBook book = run(requests).book();
    LoopFigures figures =
        LoopFigures.of(book.orders(), POLICY, new TimeWindow(OrderCast.MONDAY, hour(1_000_000)));
    List<LoopCounts> parts = new ArrayList<>(figures.venues().values());
    parts.add(figures.elsewhere());
    for (LoopMeasure measure : LoopMeasure.values()) {
      if (measure != LoopMeasure.ORDERS) {
        assertThat(parts.stream().mapToLong(each -> each.of(measure)).sum())
            .isEqualTo(figures.all().of(measure));
      }
    }
    for (OrderState state : OrderState.values()) {
      Duration sum =
          parts.stream()
              .flatMap(each -> each.time(state).stream())
              .map(StepTime::calendar)
              .reduce(Duration.ZERO, Duration::plus);
      assertThat(sum)
          .isEqualTo(figures.all().time(state).map(StepTime::calendar).orElse(Duration.ZERO));
    }
    assertThat(figures.all().of(LoopMeasure.ORDERS)).isEqualTo(book.orders().size());
  }

  @Property(tries = 200)
  void aSharedTreeIsAMapWhoseOldVersionsStay(@ForAll @Size(max = 60) List<Byte> keys) {
    SharedTree<Byte, Integer> tree = SharedTree.empty();
    TreeMap<Byte, Integer> map = new TreeMap<>();
    List<SharedTree<Byte, Integer>> versions = new ArrayList<>();
    List<List<Integer>> contents = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      tree = tree.with(keys.get(i), i);
      map.put(keys.get(i), i);
      versions.add(tree);
      contents.add(List.copyOf(map.values()));
      assertThat(tree.get(keys.get(i))).contains(i);
    }
    assertThat(IntStream.range(0, keys.size()).mapToObj(i -> versions.get(i).values()))
        .isEqualTo(contents);
  }
}
