package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.order.OrderCast.NINE_TO_FIVE;
import static org.kapok.order.OrderCast.ORDER;
import static org.kapok.order.OrderCast.POLICY;
import static org.kapok.order.OrderCast.after;
import static org.kapok.order.OrderCast.fulfilled;
import static org.kapok.order.OrderCast.hour;
import static org.kapok.order.OrderCast.limit;
import static org.kapok.order.OrderCast.lunch;
import static org.kapok.order.OrderCast.offered;
import static org.kapok.order.OrderCast.placed;
import static org.kapok.order.OrderCast.stamp;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.order.DueStep.What;
import org.kapok.problem.RefusedException;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;

class DueStepsTest {

  @Test
  void whatIsDueGrowsWithTimeAndIsOrderedByWhenItWas() {
    List<ServiceOrder> orders = List.of(offered());
    assertThat(POLICY.due(orders, hour(5))).isEmpty();
    // Offered on Monday at 11; three working hours later, after the break, it is 15.
    DueStep reminder = new DueStep(ORDER, OrderState.OFFERED, hour(2), What.REMIND, 1, hour(6));
    assertThat(POLICY.due(orders, hour(6))).containsExactly(reminder);
    // Seven working hours later it is Tuesday at 11.
    assertThat(POLICY.due(orders, hour(26)))
        .containsExactly(
            reminder,
            new DueStep(ORDER, OrderState.OFFERED, hour(2), What.ESCALATE, 1, hour(26)),
            new DueStep(ORDER, OrderState.OFFERED, hour(2), What.TIME_OUT, 0, hour(26)));
    assertThat(POLICY.due(orders, hour(50))).extracting(DueStep::level).containsExactly(1, 1, 0, 2);
  }

  @Test
  void whatIsMoreUrgentHasItsOwnLimit() {
    ServiceOrder urgent =
        ServiceOrder.place(
            ORDER,
            new OrderEvent.Placed(
                stamp(0, "r-0"), lunch("n-1").urgency(Urgency.EMERGENCY).build()));
    ServiceOrder order =
        after(
            after(urgent, new OrderEvent.Passed(stamp(1, "r-1"))),
            OrderCast.dispatched(stamp(2, "r-2")));
    assertThat(POLICY.due(order)).contains(hour(3));
    assertThat(POLICY.due(offered())).contains(hour(26));
  }

  @Test
  void whatHasToBeDoneDependsOnTheState() {
    assertThat(POLICY.due(List.of(placed()), hour(24)))
        .extracting(DueStep::what)
        .containsExactly(What.OVERDUE);
    assertThat(POLICY.due(List.of(fulfilled()), hour(28 + 168)))
        .extracting(DueStep::what)
        .containsExactly(What.CLOSE);
    assertThat(POLICY.due(List.of(fulfilled()), hour(28 + 167))).isEmpty();
  }

  @Test
  void weekendsHolidaysAndDaysWorkedForThemCount() {
    // Thursday 3 April, 16 o'clock; Friday is a holiday, Sunday is worked as a Friday.
    Instant thursday = Instant.parse("2025-04-03T08:00:00Z");
    assertThat(NINE_TO_FIVE.after(thursday, Duration.ofHours(3)))
        .contains(Instant.parse("2025-04-06T03:00:00Z"));
    assertThat(NINE_TO_FIVE.between(thursday, Instant.parse("2025-04-07T02:00:00Z")))
        .isEqualTo(Duration.ofHours(1 + 7 + 1));
    assertThat(NINE_TO_FIVE.after(thursday, Duration.ofHours(1)))
        .contains(Instant.parse("2025-04-03T09:00:00Z"));
  }

  @Test
  void whereNobodyWorksNoTimeIsEverOver() {
    OpeningHours never = OpeningHours.builder().zone(OrderCast.ZONE).build();
    assertThat(
            new WorkingHours(never, HolidayCalendar.NONE)
                .after(OrderCast.MONDAY, Duration.ofSeconds(1)))
        .isEmpty();
  }

  @Test
  void workThatComesAgainAfterMonthsIsFound() {
    Instant far = Instant.parse("2025-12-31T16:00:00Z");
    OpeningHours once =
        OpeningHours.builder()
            .zone(OrderCast.ZONE)
            .putExceptions(LocalDate.of(2026, 1, 1), List.of(TimeInterval.ALL_DAY))
            .build();
    WorkingHours hours = new WorkingHours(once, HolidayCalendar.NONE);
    assertThat(hours.after(OrderCast.MONDAY, Duration.ofHours(24)))
        .contains(far.plus(Duration.ofHours(24)));
    assertThat(hours.after(OrderCast.MONDAY, Duration.ofHours(25))).isEmpty();
  }

  @Test
  void hoursThatGoOnOverMidnightAreCountedOnce() {
    OpeningHours night =
        OpeningHours.builder()
            .zone(OrderCast.ZONE)
            .weekly(List.of(TimeInterval.of("20:00", "10:00")), DayOfWeek.MONDAY)
            .weekly(List.of(TimeInterval.of("09:00", "12:00")), DayOfWeek.TUESDAY)
            .build();
    WorkingHours hours = new WorkingHours(night, HolidayCalendar.NONE);
    // Monday 20 to Tuesday 12 are sixteen hours, though Tuesday begins before Monday is over.
    assertThat(hours.between(OrderCast.MONDAY, hour(48))).isEqualTo(Duration.ofHours(16));
    assertThat(hours.after(OrderCast.MONDAY, Duration.ofHours(15))).contains(hour(26));
  }

  @Test
  void aPolicyThatCannotBeMeantNamesEveryFault() {
    OrderPolicy.Builder policy =
        OrderPolicy.builder()
            .redispatches(-1)
            .gaveKind(" ")
            .addLimits(
                limit(TimeAllowance.working(Duration.ofHours(1)), OrderState.OFFERED).build(),
                limit(TimeAllowance.calendar(Duration.ofHours(1)), OrderState.OFFERED)
                    .addUrgencies(Urgency.URGENT)
                    .build());
    assertThatThrownBy(policy::build)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(each -> each.place() + " " + each.code())
                    .containsExactly(
                        "/redispatches out-of-range",
                        "/limits/0/within missing",
                        "/limits/1 unreachable",
                        "/gaveKind blank"));
  }

  @Test
  void aLimitWhoseTimesAreOutOfOrderNamesThem() {
    StepLimit.Builder limit =
        limit(TimeAllowance.calendar(Duration.ofHours(4)))
            .addReminders(Duration.ofHours(4))
            .addEscalations(Duration.ofHours(6), Duration.ofHours(5));
    assertThatThrownBy(limit::build)
        .hasMessageContaining("/states")
        .hasMessageContaining("/reminders/0")
        .hasMessageContaining("/escalations/1");
  }
}
