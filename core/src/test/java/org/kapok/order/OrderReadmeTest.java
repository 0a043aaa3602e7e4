package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kapok.id.OrderId;
import org.kapok.participation.Participation;
import org.kapok.quantity.Ratio;

/** The Java code and the diagram of the README's section on orders are this code. */
class OrderReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "kapok", "order", "OrderReadmeTest.java");

  private static OrderBook run(
      List<Resource> resources,
      WorkingHours hours,
      Need need,
      Assignment seat,
      Stamp noon,
      Stamp one,
      Stamp two) {
    // README begins
    OrderPolicy policy =
        OrderPolicy.builder()
            .hours(hours)
            .addLimits(
                StepLimit.builder()
                    .addStates(OrderState.OFFERED) // to be accepted
                    .within(TimeAllowance.working(Duration.ofHours(4)))
                    .addReminders(Duration.ofHours(2))
                    .build())
            .redispatches(3)
            .build();
    OrderId id = OrderId.of("o-1");
    OrderBook book = OrderBook.of(resources);
    for (OrderEvent event :
        List.of(
            new OrderEvent.Placed(noon, need), // 点单
            new OrderEvent.Passed(one),
            new OrderEvent.Dispatched(two, seat, false))) { // 派单
      OrderDecision decision = book.decide(id, event, policy);
      if (decision instanceof OrderDecision.Accepted accepted) {
        book = book.append(accepted); // the host stores the event
      } else if (decision instanceof OrderDecision.Refused refused) {
        System.out.println(refused.reason().message().in("zh"));
      }
    }
    List<DueStep> due = policy.due(book.orders(), Instant.parse("2025-03-04T08:00:00Z"));
    // README ends
    assertThat(due)
        .extracting(DueStep::what)
        .containsExactly(DueStep.What.REMIND, DueStep.What.TIME_OUT);
    return book;
  }

  @Test
  void theSnippetDispatches() {
    Need need = OrderCast.lunch("n-1").build();
    OrderBook book =
        run(
            List.of(OrderCast.CANTEEN),
            OrderCast.NINE_TO_FIVE,
            need,
            OrderCast.seat(),
            OrderCast.stamp(0, "a"),
            OrderCast.stamp(1, "b"),
            OrderCast.stamp(2, "c"));
    assertThat(book.orders()).extracting(ServiceOrder::state).containsExactly(OrderState.OFFERED);
    assertThat(book.held(new SlotKey(OrderCast.CANTEEN.id(), OrderCast.LUNCH))).isEqualTo(1);
  }

  private static Optional<Ratio> evaluate(
      ServiceOrder order, OrderPolicy policy, ServiceLists lists, TimeWindow march) {
    // lists begin
    ListMatching matching = lists.match();
    matching.unmet().forEach(each -> System.out.println(each.need() + " " + each.misses()));
    matching.idle().forEach(each -> System.out.println(each.resource() + " " + each.misses()));
    List<Participation> participations = order.participations(policy); // to be scored
    LoopFigures figures = LoopFigures.of(List.of(order), policy, march);
    Optional<Ratio> satisfaction = figures.all().satisfaction(); // 满意率
    // lists end
    assertThat(participations).hasSize(1);
    return satisfaction;
  }

  @Test
  void theSecondSnippetEvaluates() {
    ServiceLists lists = ServiceLists.builder().addResources(OrderCast.CANTEEN).build();
    assertThat(evaluate(OrderCast.rated(4), OrderCast.POLICY, lists, OrderCast.hours(0, 1)))
        .contains(Ratio.ONE);
  }

  private static String token(Enum<?> constant) {
    StringBuilder token = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
      token.append(
          token.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return token.toString();
  }

  /** Every state and every step of the table. */
  private static String diagram() {
    List<String> lines = new ArrayList<>(List.of("stateDiagram-v2"));
    for (OrderState state : OrderState.values()) {
      lines.add("  " + token(state) + ": " + state.label().in("zh") + " " + token(state));
    }
    lines.add("  [*] --> placed: 点单");
    for (OrderState state : OrderState.values()) {
      Map<OrderState, List<String>> next = new EnumMap<>(OrderState.class);
      for (OrderStep step : state.steps()) {
        next.computeIfAbsent(state.next(step).orElseThrow(), each -> new ArrayList<>())
            .add(step.label().in("zh"));
      }
      next.forEach(
          (to, steps) ->
              lines.add(
                  "  " + token(state) + " --> " + token(to) + ": " + String.join("、", steps)));
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void theDiagramIsTheTable() throws IOException {
    String shown = Files.readString(README).split("```mermaid\n", 2)[1].split("```")[0];
    assertThat(shown).isEqualTo(diagram());
  }

  @Test
  void theReadmeShowsTheSnippets() throws IOException {
    String[] blocks =
        Files.readString(README).split("\n## Orders\n")[1].split("\n## ")[0].split("```java\n");
    String source = Files.readString(SOURCE);
    assertThat(unindented(blocks[1].split("```")[0]))
        .isEqualTo(unindented(between(source, "README begins", "README ends")));
    assertThat(unindented(blocks[2].split("```")[0]))
        .isEqualTo(unindented(between(source, "lists begin", "lists end")));
  }

  private static String between(String source, String begin, String end) {
    return source.split("// " + begin + "\n", 2)[1].split(" *// " + end, 2)[0];
  }

  private static String unindented(String code) {
    return code.lines().map(String::stripLeading).collect(Collectors.joining("\n"));
  }
}
