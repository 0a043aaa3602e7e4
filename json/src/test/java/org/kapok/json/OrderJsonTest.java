package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.RequestKey;
import org.kapok.order.ListMatching;
import org.kapok.order.LoopFigures;
import org.kapok.order.OrderDecision;
import org.kapok.order.OrderEvent;
import org.kapok.order.OrderPolicy;
import org.kapok.order.OrderState;
import org.kapok.order.OrderStep;
import org.kapok.order.Party;
import org.kapok.order.ServiceLists;
import org.kapok.order.ServiceOrder;
import org.kapok.order.Stamp;
import org.kapok.order.TimeWindow;
import org.kapok.participation.Participation;
import org.kapok.problem.RefusedException;

class OrderJsonTest {
  private static final TimeWindow WEEK =
      TimeWindow.of("2025-03-03T00:00:00Z", "2025-03-10T00:00:00Z");

  private static <T> T golden(String name, Class<T> type) {
    String json = Golden.text(name).strip();
    T value = KapokJson.read(json, type);
    assertThat(KapokJson.writePretty(value)).isEqualTo(json);
    assertThat(KapokJson.read(KapokJson.write(value), type)).isEqualTo(value);
    return value;
  }

  @Test
  void anOrderReadsAsItIsWrittenAndStandsWhereItStood() {
    ServiceOrder order = golden("service-order", ServiceOrder.class);
    assertThat(order.state()).isEqualTo(OrderState.CLOSED);
    assertThat(order.participations(golden("order-policy", OrderPolicy.class)))
        .extracting(Participation::revision)
        .containsExactly(2L, 2L);
  }

  @Test
  void theListsReadAsTheyAreWrittenAndMeetAsTheyMet() {
    ServiceLists lists = golden("service-lists", ServiceLists.class);
    assertThat(lists.problems()).isEmpty();
    assertThat(lists.match()).isEqualTo(golden("list-matching", ListMatching.class));
    assertThat(lists.match().unmet()).hasSize(1);
    assertThat(lists.match().idle()).hasSize(1);
  }

  @Test
  void theFiguresReadAsTheyAreWritten() {
    LoopFigures figures = golden("loop-figures", LoopFigures.class);
    ServiceOrder order = KapokJson.read(Golden.text("service-order"), ServiceOrder.class);
    OrderPolicy policy = KapokJson.read(Golden.text("order-policy"), OrderPolicy.class);
    assertThat(LoopFigures.of(List.of(order), policy, figures.period())).isEqualTo(figures);
    assertThat(LoopFigures.of(List.of(), policy, WEEK).venues()).isEmpty();
  }

  @Test
  void aDecisionReadsBackEqual() {
    ServiceOrder order = KapokJson.read(Golden.text("service-order"), ServiceOrder.class);
    OrderPolicy policy = KapokJson.read(Golden.text("order-policy"), OrderPolicy.class);
    Stamp stamp =
        new Stamp(
            Instant.parse("2025-03-05T00:00:00Z"),
            Party.SYSTEM,
            Optional.empty(),
            RequestKey.of("r-10"));
    OrderDecision refused = order.decide(new OrderEvent.Complained(stamp, "还是凉的"), policy);
    assertThat(KapokJson.write(refused))
        .isEqualTo("{\"type\":\"refused\",\"reason\":{\"type\":\"complaintDecided\"}}");
    OrderDecision repeated = order.decide(order.events().get(3), policy);
    OrderDecision accepted =
        ServiceOrder.place(order.id(), (OrderEvent.Placed) order.events().get(0))
            .decide(new OrderEvent.Passed(stamp), policy);
    assertThat(accepted).isInstanceOf(OrderDecision.Accepted.class);
    for (OrderDecision each : List.of(refused, repeated, accepted)) {
      assertThat(KapokJson.read(KapokJson.write(each), OrderDecision.class)).isEqualTo(each);
    }
    assertThat(order.events().get(3).step()).isEqualTo(OrderStep.ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "service-order; \"accepted\"; \"acepted\"; Maybe \"accepted\"?",
        "service-order; \"accepted\"; \"scheduled\"; \"window\" is missing",
        "service-order; \"rating\": 2; \"rating\": -1; rating must be 0 or above, was -1",
        "service-order; \"started\"; \"closed\"; event 4 of order o-1 cannot have happened",
        "service-order; \"places\": 1; \"places\": 0; Assignment.places must be 1 or above",
        "order-policy; \"redispatches\": 2; \"scale\": {\"least\": 1, \"most\": 5, \"satisfied\": 6}; /scale",
        "order-policy; \"redispatches\": 2; \"redispatches\": -2; /redispatches",
        "service-lists; \"people\": 2; \"people\": 0; /needs/0/people",
        "service-lists; \"capacity\": 3; \"capacity\": -3; Slot.capacity must be 0 or above"
      })
  void whatIsWrongIsSaidAtItsPlace(String document, String good, String bad, String message) {
    String json = Golden.text(document);
    assertThat(json).contains(good);
    Class<?> type =
        switch (document) {
          case "service-order" -> ServiceOrder.class;
          case "order-policy" -> OrderPolicy.class;
          default -> ServiceLists.class;
        };
    assertThatThrownBy(() -> KapokJson.read(json.replace(good, bad), type))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"440104; 44x104", "23.1291; 123.1291"})
  void noRefusalRepeatsWhereSomebodyLives(String good, String bad) {
    String json = Golden.text("service-lists");
    assertThat(json).contains(good);
    assertThatThrownBy(() -> KapokJson.read(json.replace(good, bad), ServiceLists.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/needs/1/home")
        .message()
        .doesNotContain(bad, "113.2644");
  }
}
