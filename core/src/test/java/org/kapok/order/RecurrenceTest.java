package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.order.OrderCast.MONDAY;
import static org.kapok.order.OrderCast.POLICY;
import static org.kapok.order.OrderCast.ZONE;
import static org.kapok.order.OrderCast.lunch;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.place.DivisionCode;

class RecurrenceTest {
  private static final Need JANUARY =
      lunch("n-1")
          .addWindows(TimeWindow.of("2025-01-31T03:00:00Z", "2025-01-31T05:00:00Z"))
          .build();

  @Test
  void datesAreCountedFromTheFirst() {
    Recurrence monthly = new Recurrence(JANUARY, Period.ofMonths(1), 3, ZONE);
    assertThat(monthly.needs())
        .extracting(each -> each.id() + " " + each.windows().get(0).start())
        .containsExactly(
            "n-1/0 2025-01-31T03:00:00Z",
            "n-1/1 2025-02-28T03:00:00Z",
            "n-1/2 2025-03-31T03:00:00Z");
    assertThat(monthly.needs().get(2).origin()).isEqualTo(new Origin.Repeated(JANUARY.id(), 2));
  }

  @Test
  void theClockOfTheZoneIsKept() {
    Recurrence weekly = new Recurrence(JANUARY, Period.ofMonths(3), 2, ZoneId.of("Europe/Berlin"));
    assertThat(weekly.needs().get(1).windows().get(0))
        .isEqualTo(TimeWindow.of("2025-04-30T02:00:00Z", "2025-04-30T04:00:00Z"));
  }

  @Test
  void yieldedAgainTheyArePlacedOnce() {
    Recurrence monthly = new Recurrence(JANUARY, Period.ofMonths(1), 3, ZONE);
    TimeWindow first = TimeWindow.of("2025-01-01T00:00:00Z", "2025-03-01T00:00:00Z");
    List<OrderRecord> orders = monthly.orders(first, MONDAY);
    assertThat(orders).extracting(each -> each.order().value()).containsExactly("n-1/0", "n-1/1");
    OrderBook book = OrderBook.replay(List.of(), orders);
    OrderRecord again = monthly.orders(first, MONDAY).get(1);
    assertThat(book.decide(again.order(), again.event(), POLICY))
        .isEqualTo(new OrderDecision.Repeated(again.event()));
    OrderRecord later = monthly.orders(first, MONDAY.plusSeconds(60)).get(1);
    assertThat(book.decide(later.order(), later.event(), POLICY))
        .isEqualTo(new OrderDecision.Refused(new OrderRefusal.OrderExists(later.order())));
  }

  @Test
  void whatNeverOrAlwaysComesIsRefused() {
    Need anyTime = lunch("n-1").build();
    assertThatThrownBy(() -> new Recurrence(anyTime, Period.ofDays(1), 1, ZONE))
        .hasMessageContaining("must have a window");
    assertThatThrownBy(() -> new Recurrence(JANUARY, Period.ZERO, 1, ZONE))
        .hasMessageContaining("must be above 0 and at most 100 years, was P0D");
    assertThatThrownBy(() -> new Recurrence(JANUARY, Period.ofDays(1), 0, ZONE))
        .hasMessageContaining("from 1 to 1000, was 0");
    for (Period each : List.of(Period.ofYears(999_999_999), Period.ofDays(Integer.MAX_VALUE))) {
      assertThatThrownBy(() -> new Recurrence(JANUARY, each, 2, ZONE))
          .hasMessageContaining("must be above 0 and at most 100 years, was " + each);
    }
    Need longest = lunch("n".repeat(237)).windows(JANUARY.windows()).build();
    assertThatThrownBy(() -> new Recurrence(longest, Period.ofDays(1), 2, ZONE))
        .hasMessageContaining("must have an id of at most 236 characters");
  }

  @Test
  void aCareVisitThatIsDueIsANeed() {
    Need visit =
        lunch("n-2")
            .service(ServiceKind.VISIT)
            .origin(
                new Origin.CareDue(
                    CareProgrammeId.of("five-visits"),
                    CareDutyId.of("discharge"),
                    LocalDate.of(2025, 3, 12)))
            .delivery(Delivery.AT_HOME)
            .home(
                new Home(
                    Optional.of(DivisionCode.of("440104")), Optional.empty(), Optional.empty()))
            .build();
    ServiceLists lists =
        ServiceLists.builder().addNeeds(visit).addResources(OrderCast.TEAM).build();
    assertThat(lists.match().met().get(0).by().resource()).isEqualTo(OrderCast.TEAM.id());
  }
}
