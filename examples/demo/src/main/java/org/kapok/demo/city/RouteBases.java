package org.kapok.demo.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kapok.id.RouteId;
import org.kapok.place.GeoPoint;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteTheme;
import org.kapok.route.ThemedRoute;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;

/** The 432 bases of Guangzhou's five themed routes, and the routes that link them (G9). */
final class RouteBases {
  private static final int STOPS_TO_COMPLETE = 8;

  /** A kind of base. */
  private record Kind(String chinese, String english, boolean outdoors) {}

  /**
   * A theme's route.
   *
   * @param id the route's, and the start of its bases'
   * @param bases how many it links
   */
  private record Theme(String id, RouteTheme theme, int bases, List<Kind> kinds) {}

  private static final List<Theme> THEMES =
      List.of(
          new Theme(
              "red",
              RouteTheme.RED_STUDY,
              88,
              List.of(
                  new Kind("革命史料馆", "revolution archive", false),
                  new Kind("旧址陈列室", "historic site", false),
                  new Kind("纪念园", "memorial garden", true))),
          new Theme(
              "blue",
              RouteTheme.BLUE_DEVELOPMENT,
              86,
              List.of(
                  new Kind("创新园", "innovation park", false),
                  new Kind("规划展厅", "planning hall", false),
                  new Kind("港区展示点", "port lookout", true))),
          new Theme(
              "gold",
              RouteTheme.GOLDEN_CULTURE,
              86,
              List.of(
                  new Kind("非遗馆", "heritage house", false),
                  new Kind("祠堂书院", "academy hall", false),
                  new Kind("骑楼街区", "arcade street", true))),
          new Theme(
              "silver",
              RouteTheme.SILVER_HEALTH,
              86,
              List.of(
                  new Kind("康养中心", "health centre", false),
                  new Kind("中医馆", "Chinese medicine hall", false),
                  new Kind("健身广场", "exercise square", true))),
          new Theme(
              "green",
              RouteTheme.GREEN_ECOLOGY,
              86,
              List.of(
                  new Kind("湿地公园", "wetland park", true),
                  new Kind("生态农场", "ecological farm", true),
                  new Kind("自然教育馆", "nature classroom", false))));

  private RouteBases() {}

  /** The bases of all themes. */
  static List<Venue> all() {
    return THEMES.stream().flatMap(theme -> bases(theme).stream()).toList();
  }

  /** The routes. */
  static RouteNetwork routes() {
    RouteNetwork.Builder network = RouteNetwork.builder();
    for (Theme theme : THEMES) {
      network.addRoutes(route(theme));
    }
    return network.build();
  }

  private static List<Venue> bases(Theme theme) {
    List<Venue> bases = new ArrayList<>();
    for (int i = 1; i <= theme.bases; i++) {
      bases.add(base(theme, i));
    }
    return bases;
  }

  private static Venue base(Theme theme, int number) {
    District district = District.GUANGZHOU.get(number % District.GUANGZHOU.size());
    Kind kind = kind(theme, number);
    Draw draw = Draw.START.at(5000).at(theme.id.hashCode()).at(number);
    return Places.venue(
            MadeUp.id(theme.id, number),
            MadeUp.text(
                district.chinese() + kind.chinese + number,
                district.english() + " " + kind.english + " " + number),
            VenueKind.ROUTE_BASE,
            district.point(draw.at(1)),
            district.code(),
            GuangzhouBodies.bureauOf(district))
        .addFacilities(
            Places.facility(
                "visit",
                kind.chinese,
                kind.english,
                20 + draw.at(2).below(80),
                kind.outdoors ? VenueFunction.SPORT : VenueFunction.EDUCATION,
                VenueFunction.CULTURE))
        .hours(draw.at(3).of(Times.ALL))
        .accessibility(GuangzhouVenues.accessibility(draw.at(4)))
        .build();
  }

  private static Kind kind(Theme theme, int number) {
    return theme.kinds.get(number / District.GUANGZHOU.size() % theme.kinds.size());
  }

  /** From the first base always on to the nearest one that is left. */
  private static ThemedRoute route(Theme theme) {
    List<Venue> left = new ArrayList<>(bases(theme));
    ThemedRoute.Builder route =
        ThemedRoute.builder()
            .id(RouteId.of(theme.id))
            .name(
                MadeUp.text(
                    theme.theme.label().orElseThrow().in("zh") + "路线",
                    "Route of " + theme.theme.label().orElseThrow().in("en")))
            .theme(theme.theme)
            .stopsToComplete(STOPS_TO_COMPLETE)
            .extensions(MadeUp.NOTE);
    List<Venue> path = new ArrayList<>(List.of(left.remove(0)));
    while (!left.isEmpty()) {
      GeoPoint here = path.get(path.size() - 1).point();
      Venue next =
          left.stream()
              .min(Comparator.comparing(each -> here.distanceTo(each.point())))
              .orElseThrow();
      left.remove(next);
      path.add(next);
    }
    return route.stops(Stops.of(path)).build();
  }
}
