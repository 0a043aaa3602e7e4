package org.kapok.demo.week;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kapok.demo.city.Draw;
import org.kapok.id.MemberId;
import org.kapok.id.NeedId;
import org.kapok.order.Delivery;
import org.kapok.order.Home;
import org.kapok.order.Need;
import org.kapok.order.ServiceKind;
import org.kapok.order.TimeWindow;
import org.kapok.order.Urgency;
import org.kapok.place.GeoPoint;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;

/** What people of the city wish for: drawn, and always the same. */
final class WeekNeeds {
  /** Degrees, about two kilometres: as far as people live from some venue. */
  private static final double AROUND = 0.02;

  private static final int MEMBERS = 12_000;

  /** What is wished for, as often as it stands here. */
  private static final List<VenueFunction> FUNCTIONS =
      List.of(
          VenueFunction.EDUCATION,
          VenueFunction.EDUCATION,
          VenueFunction.EDUCATION,
          VenueFunction.CANTEEN,
          VenueFunction.CANTEEN,
          VenueFunction.MEDICAL_CARE,
          VenueFunction.LEGAL_ADVICE,
          VenueFunction.ORGANIZATION_WORK);

  private final List<Venue> venues;

  WeekNeeds(List<Venue> venues) {
    this.venues = venues;
  }

  /** When the order of that number is placed: from seven in the morning until eight at night. */
  static Instant placed(int number) {
    Draw draw = draw(number).at(1);
    return WeekCalendar.at(
        draw.at(1).below(WeekCalendar.DAYS), 7 + draw.at(2).below(13), draw.at(3).below(60));
  }

  /** The path of draws of the order of that number. */
  static Draw draw(int number) {
    return Draw.START.at(6000).at(number);
  }

  Need need(int number) {
    Draw draw = draw(number).at(2);
    boolean visit = draw.at(1).happens(180);
    Need.Builder need =
        Need.builder()
            .id(NeedId.of("n-" + number))
            .requester(MemberId.of("m-" + draw.at(2).below(MEMBERS)))
            .raised(placed(number))
            .home(Home.at(home(draw.at(3))))
            .urgency(urgency(draw.at(4)))
            .windows(windows(number, draw.at(5)));
    if (visit) {
      return need.service(ServiceKind.VISIT).delivery(Delivery.AT_HOME).build();
    }
    VenueFunction function = draw.at(6).of(FUNCTIONS);
    return need.service(WeekResources.service(function).orElseThrow())
        .functions(Set.of(function))
        .people(people(function, draw.at(7)))
        .accessibility(
            draw.at(8).happens(80)
                ? Accessibility.of(AccessibilityFeature.STEP_FREE_ENTRANCE)
                : Accessibility.NONE)
        .build();
  }

  /** Branches come as groups, the others mostly alone. */
  private static int people(VenueFunction function, Draw draw) {
    if (function.equals(VenueFunction.ORGANIZATION_WORK)) {
      return 3 + draw.below(8);
    }
    return draw.happens(850) ? 1 : 2 + draw.below(3);
  }

  private static Urgency urgency(Draw draw) {
    int chance = draw.below(100);
    if (chance < 5) {
      return Urgency.URGENT;
    }
    return chance < 20 ? Urgency.SOON : Urgency.ROUTINE;
  }

  private GeoPoint home(Draw draw) {
    GeoPoint venue = draw.at(1).of(venues).point();
    return GeoPoint.of(
        venue.latitude() + around(draw.at(2)), venue.longitude() + around(draw.at(3)));
  }

  private static double around(Draw draw) {
    return AROUND * (draw.below(2001) - 1000) / 1000;
  }

  /** Two slots of one of the three days after the next one. */
  private static List<TimeWindow> windows(int number, Draw draw) {
    int today = (int) Duration.between(WeekCalendar.at(0, 0, 0), placed(number)).toDays();
    List<TimeWindow> slots = WeekCalendar.slots(today + 1 + draw.at(1).below(3)).toList();
    int first = draw.at(2).below(slots.size());
    return List.of(slots.get(first), slots.get((first + 1) % slots.size()));
  }
}
