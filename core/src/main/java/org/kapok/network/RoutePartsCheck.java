package org.kapok.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kapok.id.RouteId;
import org.kapok.problem.Faults;
import org.kapok.problem.Sentence;
import org.kapok.route.RouteProgress;
import org.kapok.route.RouteStop;
import org.kapok.route.StopVisit;
import org.kapok.route.ThemedRoute;

/** The routes of a city, and how far its people have come on them. */
final class RoutePartsCheck {
  private final CityNetwork city;
  private final References references;
  private final Faults faults;
  private final Set<RouteId> routes = new HashSet<>();

  RoutePartsCheck(CityNetwork city, References references, Faults faults) {
    this.city = city;
    this.references = references;
    this.faults = faults;
  }

  void run() {
    faults.addAll("/routes", city.routes().problems());
    List<ThemedRoute> all = city.routes().routes();
    for (int i = 0; i < all.size(); i++) {
      routes.add(all.get(i).id());
      List<RouteStop> stops = all.get(i).stops();
      for (int j = 0; j < stops.size(); j++) {
        references.venue(stops.get(j).base(), "/routes/routes/" + i + "/stops/" + j + "/base");
      }
    }
    references.distinct(
        city.routeProgress(),
        each -> Sentence.of("{0} on {1}, round {2}", each.subject(), each.route(), each.round()),
        "duplicate-progress",
        "the way of one subject on a route stands twice: {0}",
        i -> "/routeProgress/" + i + "/subject");
    for (int i = 0; i < city.routeProgress().size(); i++) {
      checkProgress(city.routeProgress().get(i), "/routeProgress/" + i);
    }
  }

  private void checkProgress(RouteProgress progress, String place) {
    references.known(
        "unknown-route",
        "the route is none of the network: {0}{1}",
        progress.route(),
        routes,
        place + "/route");
    references.subject(progress.subject(), place + "/subject");
    for (int i = 0; i < progress.visits().size(); i++) {
      StopVisit visit = progress.visits().get(i);
      references.venue(visit.base(), place + "/visits/" + i + "/base");
      if (!visit.struck()) {
        LocalDate day = visit.at().atZone(city.zone()).toLocalDate();
        references.present(progress.subject(), day, place + "/visits/" + i + "/at");
      }
    }
  }
}
