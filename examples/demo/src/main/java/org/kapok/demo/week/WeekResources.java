package org.kapok.demo.week;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.ResourceId;
import org.kapok.id.TeamId;
import org.kapok.order.Delivery;
import org.kapok.order.Resource;
import org.kapok.order.ServiceKind;
import org.kapok.order.Slot;
import org.kapok.order.Supply;
import org.kapok.order.TimeWindow;
import org.kapok.venue.Facility;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;

/**
 * What takes orders: each room of the flagship base, of the senior-member studios and of the
 * education points (581 venues, G1, G3), and a team in each studio that comes home.
 */
final class WeekResources {
  /** What is served in rooms of a function. */
  private static final Map<VenueFunction, ServiceKind> SERVICES =
      Map.of(
          VenueFunction.CANTEEN, ServiceKind.MEAL_SERVICE,
          VenueFunction.EDUCATION, ServiceKind.LECTURE,
          VenueFunction.MEDICAL_CARE, ServiceKind.HEALTH_CHECK,
          VenueFunction.LEGAL_ADVICE, ServiceKind.LEGAL_ADVICE,
          VenueFunction.ORGANIZATION_WORK, ServiceKind.ORGANIZATION_ACTIVITY);

  private static final Set<VenueKind> KINDS =
      Set.of(VenueKind.PRACTICE_BASE, VenueKind.SENIOR_MEMBER_STUDIO, VenueKind.EDUCATION_POINT);

  /** One in so many places of a room is kept for orders, and one more. */
  private static final int KEPT = 5;

  /** How many homes a team visits in two hours. */
  private static final int VISITS = 2;

  private WeekResources() {}

  /** Whether the venue takes orders. */
  static boolean takesOrders(Venue venue) {
    return KINDS.contains(venue.kind());
  }

  /** What is served in rooms of the function; empty if nothing can be ordered there. */
  static Optional<ServiceKind> service(VenueFunction function) {
    return Optional.ofNullable(SERVICES.get(function));
  }

  static List<Resource> of(VenueNetwork network) {
    List<Resource> resources = new ArrayList<>();
    for (Venue venue : network.venues()) {
      if (takesOrders(venue)) {
        venue.facilities().forEach(each -> addRoom(venue, each, network.calendar(), resources));
        if (venue.kind().equals(VenueKind.SENIOR_MEMBER_STUDIO)) {
          resources.add(team(venue, network.calendar()));
        }
      }
    }
    return resources;
  }

  private static void addRoom(
      Venue venue, Facility facility, HolidayCalendar calendar, List<Resource> resources) {
    Resource.Builder room =
        Resource.builder()
            .id(ResourceId.of(venue.id() + "/" + facility.id()))
            .supply(new Supply.Room(venue.id(), Optional.of(facility.id())))
            .owner(venue.owner())
            .functions(facility.functions())
            .accessibility(venue.accessibility())
            .point(venue.point())
            .slots(slots(venue, calendar, facility.capacity() / KEPT + 1));
    facility.functions().stream()
        .flatMap(each -> service(each).stream())
        .forEach(room::addServices);
    Resource resource = room.build();
    if (!resource.services().isEmpty() && resource.isCounted()) {
      resources.add(resource);
    }
  }

  private static Resource team(Venue studio, HolidayCalendar calendar) {
    return Resource.builder()
        .id(ResourceId.of(studio.id() + "/team"))
        .supply(new Supply.Team(TeamId.of(studio.id().value())))
        .owner(studio.owner())
        .addServices(ServiceKind.VISIT)
        .deliveries(EnumSet.of(Delivery.AT_HOME))
        .point(studio.point())
        .slots(slots(studio, calendar, VISITS))
        .build();
  }

  /** The slots during which the venue is open; all of them if its hours are not known. */
  private static List<Slot> slots(Venue venue, HolidayCalendar calendar, int capacity) {
    return WeekCalendar.slots().stream()
        .filter(each -> isOpen(venue, each, calendar))
        .map(each -> new Slot(each, capacity))
        .toList();
  }

  private static boolean isOpen(Venue venue, TimeWindow window, HolidayCalendar calendar) {
    return venue
        .hours()
        .map(each -> each.openDuring(window.start(), window.end(), calendar))
        .orElse(true);
  }
}
