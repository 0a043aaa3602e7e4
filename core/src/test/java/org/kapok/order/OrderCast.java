package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kapok.id.MemberId;
import org.kapok.id.NeedId;
import org.kapok.id.OrderId;
import org.kapok.id.RequestKey;
import org.kapok.id.ResourceId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.text.LocalizedText;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.VenueFunction;

/** A canteen, a team, somebody who wants lunch, and a policy with hours from nine to five. */
final class OrderCast {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Monday, 9 o'clock in Guangzhou. */
  static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");

  static final MemberId LI = MemberId.of("m-li");
  static final VenueId VENUE = VenueId.of("dongshan");
  static final TimeWindow LUNCH = hours(27, 29);
  static final TimeWindow SUPPER = hours(33, 35);
  static final OrderId ORDER = OrderId.of("o-1");

  static final Resource CANTEEN =
      Resource.builder()
          .id(ResourceId.of("canteen"))
          .supply(new Supply.Room(VENUE, Optional.empty()))
          .addServices(ServiceKind.MEAL_SERVICE)
          .addFunctions(VenueFunction.CANTEEN)
          .addSlots(new Slot(LUNCH, 3), new Slot(SUPPER, 1))
          .build();

  static final Resource TEAM =
      Resource.builder()
          .id(ResourceId.of("team"))
          .supply(new Supply.Team(TeamId.of("t-1")))
          .addServices(ServiceKind.MEAL_SERVICE, ServiceKind.VISIT)
          .addDeliveries(Delivery.AT_HOME)
          .build();

  static final WorkingHours NINE_TO_FIVE =
      new WorkingHours(
          OpeningHours.builder()
              .zone(ZONE)
              .weekly(
                  List.of(TimeInterval.of("09:00", "12:00"), TimeInterval.of("13:00", "17:00")),
                  DayOfWeek.MONDAY,
                  DayOfWeek.TUESDAY,
                  DayOfWeek.WEDNESDAY,
                  DayOfWeek.THURSDAY,
                  DayOfWeek.FRIDAY)
              .holiday(List.of())
              .build(),
          HolidayCalendar.of(
              Map.of(LocalDate.of(2025, 4, 4), LocalizedText.of("zh", "清明节")),
              Map.of(LocalDate.of(2025, 4, 6), DayOfWeek.FRIDAY)));

  static final OrderPolicy POLICY =
      OrderPolicy.builder()
          .hours(NINE_TO_FIVE)
          .addLimits(
              limit(TimeAllowance.working(Duration.ofHours(1)), OrderState.OFFERED)
                  .addUrgencies(Urgency.EMERGENCY)
                  .build(),
              limit(TimeAllowance.working(Duration.ofHours(7)), OrderState.OFFERED)
                  .addReminders(Duration.ofHours(3))
                  .addEscalations(Duration.ofHours(7), Duration.ofHours(14))
                  .build(),
              limit(TimeAllowance.working(Duration.ofHours(7)), OrderState.PLACED).build(),
              limit(TimeAllowance.calendar(Duration.ofDays(7)), OrderState.FULFILLED).build())
          .redispatches(2)
          .complaintsWithin(TimeAllowance.calendar(Duration.ofDays(30)))
          .build();

  private OrderCast() {}

  static StepLimit.Builder limit(TimeAllowance within, OrderState... states) {
    return StepLimit.builder().within(within).addStates(states);
  }

  /** So many hours after Monday nine o'clock. */
  static Instant hour(long hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }

  static TimeWindow hours(long from, long until) {
    return new TimeWindow(hour(from), hour(until));
  }

  static Need.Builder lunch(String id) {
    return Need.builder()
        .id(NeedId.of(id))
        .requester(LI)
        .raised(MONDAY)
        .service(ServiceKind.MEAL_SERVICE);
  }

  static Stamp stamp(long hours, String request) {
    return new Stamp(hour(hours), Party.ORGANIZATION, Optional.empty(), RequestKey.of(request));
  }

  /** A request of its own for each event. */
  static Stamp stamp(ServiceOrder order, long hours) {
    return stamp(hours, "r-" + order.events().size());
  }

  static ServiceOrder placed() {
    return ServiceOrder.place(
        ORDER,
        new OrderEvent.Placed(
            stamp(0, "r-0"), lunch("n-1").addFunctions(VenueFunction.CANTEEN).build()));
  }

  static OrderEvent dispatched(Stamp stamp) {
    return new OrderEvent.Dispatched(stamp, seat(), false);
  }

  static OrderEvent redispatched(Stamp stamp) {
    return new OrderEvent.Redispatched(stamp, seat(), false, "换一家");
  }

  static Assignment seat() {
    return Assignment.of(CANTEEN, lunch("n-1").build(), Optional.of(LUNCH));
  }

  static OrderEvent opened(Stamp stamp, ResourceId... claimants) {
    return new OrderEvent.Opened(stamp, new TreeSet<>(List.of(claimants)));
  }

  /** The order after the event, which has to be accepted. */
  static ServiceOrder after(ServiceOrder order, OrderEvent event) {
    OrderDecision decision = order.decide(event, POLICY);
    assertThat(decision).isInstanceOf(OrderDecision.Accepted.class);
    return order.append((OrderDecision.Accepted) decision);
  }

  /** Why the event is refused, which it has to be. */
  static OrderRefusal refusal(ServiceOrder order, OrderEvent event) {
    OrderDecision decision = order.decide(event, POLICY);
    assertThat(decision).isInstanceOf(OrderDecision.Refused.class);
    return ((OrderDecision.Refused) decision).reason();
  }

  static ServiceOrder offered() {
    ServiceOrder passed = after(placed(), new OrderEvent.Passed(stamp(1, "r-1")));
    return after(passed, dispatched(stamp(2, "r-2")));
  }

  static ServiceOrder accepted() {
    return after(offered(), new OrderEvent.Accepted(stamp(3, "r-3")));
  }

  static ServiceOrder started() {
    return after(accepted(), new OrderEvent.Started(stamp(27, "r-4")));
  }

  static ServiceOrder fulfilled(TakingPart... parts) {
    return after(
        started(), new OrderEvent.Fulfilled(stamp(28, "r-5"), hours(27, 28), List.of(parts)));
  }

  static ServiceOrder rated(int rating, TakingPart... parts) {
    return after(
        fulfilled(parts), new OrderEvent.Rated(stamp(30, "r-6"), rating, Optional.empty()));
  }
}
