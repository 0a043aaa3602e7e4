package org.kapok.demo.city;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kapok.place.Distance;
import org.kapok.route.RouteLeg;
import org.kapok.route.RouteStop;
import org.kapok.route.TravelMode;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;

/** The stops of a route, with made-up ways between them. */
final class Stops {
  private static final long FARTHEST_WALK = 600_000;

  private Stops() {}

  /** The stops at these bases, half an hour each. */
  static List<RouteStop> of(List<Venue> bases) {
    List<RouteStop> stops = new ArrayList<>();
    for (int i = 0; i < bases.size(); i++) {
      Venue base = bases.get(i);
      RouteStop.Builder stop =
          RouteStop.builder()
              .base(base.id())
              .stay(Duration.ofMinutes(30))
              .outdoors(base.functions().contains(VenueFunction.SPORT));
      if (i > 0) {
        stop.leg(leg(bases.get(i - 1), base));
      }
      stops.add(stop.build());
    }
    return stops;
  }

  /** On foot if it is near, at the pace of the slowest; else by coach at 30 kilometres an hour. */
  private static RouteLeg leg(Venue from, Venue to) {
    Distance distance = from.point().distanceTo(to.point());
    boolean walked = distance.millimetres() <= FARTHEST_WALK;
    long metres = distance.millimetres() / 1000;
    return RouteLeg.builder()
        .mode(walked ? TravelMode.WALK : TravelMode.COACH)
        .duration(Duration.ofSeconds(walked ? metres * 3 / 2 : 600 + metres * 3 / 25))
        .walking(walked ? distance : Distance.ofMetres(120))
        .withoutSeat(Distance.ofMetres(walked ? Math.min(metres, 80) : 40))
        .stepFree(to.accessibility().features().size() > 1)
        .build();
  }
}
