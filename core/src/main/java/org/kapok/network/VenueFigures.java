package org.kapok.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.activity.ReachPrecision;
import org.kapok.id.OrganizationId;
import org.kapok.quantity.Ratio;
import org.kapok.venue.Coverage;
import org.kapok.venue.GroupMenu;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;

/** The figures of venues and menus, nearness and routes. */
final class VenueFigures {
  private static final Set<VenueKind> REUSED =
      Set.of(
          VenueKind.PARTY_SERVICE_CENTRE,
          VenueKind.CIVILIZATION_PRACTICE_CENTRE,
          VenueKind.ELDER_CARE_CENTRE);

  private final CityNetwork city;
  private final FigureList list;

  VenueFigures(CityNetwork city, FigureList list) {
    this.city = city;
    this.list = list;
  }

  void add() {
    addVenues();
    addNearness();
    addRoutes();
  }

  private void addVenues() {
    List<Venue> venues = city.venues().venues();
    Set<VenueFunction> functions = new HashSet<>();
    Set<OrganizationId> served = new HashSet<>();
    venues.stream()
        .filter(each -> each.kind().equals(VenueKind.PRACTICE_BASE))
        .forEach(each -> functions.addAll(each.functions()));
    city.menus().stream()
        .flatMap(each -> each.groups().stream())
        .map(GroupMenu::group)
        .forEach(served::add);
    list.kind("G1", "flagshipBases", "党建实践基地", "flagship bases")
        .is(ofKinds(Set.of(VenueKind.PRACTICE_BASE)));
    list.kind("G1", "flagshipFunctions", "实践基地功能", "functions of flagship bases")
        .is(functions.size());
    list.kind("G2", "menuItems", "活动菜单项目", "menu items")
        .is(city.menus().stream().mapToLong(each -> each.menu().items().size()).sum());
    list.kind("G2", "groupsServed", "菜单服务支部", "groups served by menus").is(served.size());
    list.kind("G3", "studios", "老党员工作室", "senior-member studios")
        .is(ofKinds(Set.of(VenueKind.SENIOR_MEMBER_STUDIO)));
    list.kind("G3", "educationPoints", "基层老年教育分教育点", "grassroots education points")
        .is(ofKinds(Set.of(VenueKind.EDUCATION_POINT)));
    list.kind("G3", "reusedPlaces", "共享的既有场所", "existing places reused").is(ofKinds(REUSED));
    list.kind("G5", "multiFunctionVenues", "一站多能阵地", "venues of two functions or more")
        .is(venues.stream().filter(each -> each.functions().size() > 1).count());
  }

  private long ofKinds(Set<VenueKind> kinds) {
    return city.venues().venues().stream().filter(each -> kinds.contains(each.kind())).count();
  }

  private void addNearness() {
    FigureList.Kind nearby = list.kind("G4", "nearby", "就近服务覆盖率", "share of people near");
    for (Coverage each : city.venues().coverage(city.homes(), city.promises())) {
      nearby.of(
          each.promise().service().value(),
          each.promise().service().label(),
          each.people() == 0 ? Optional.<Ratio>empty() : Optional.of(each.share()),
          ReachPrecision.EXACT);
    }
  }

  private void addRoutes() {
    list.kind("G9", "routes", "主题路线", "themed routes").is(city.routes().routes().size());
    list.kind("G9", "themes", "路线主题", "themes of routes").is(city.routes().basesByTheme().size());
    list.kind("G9", "bases", "路线基地", "bases on routes").is(city.routes().bases().size());
    FigureList.Kind ofTheme = list.kind("G9", "basesOfTheme", "路线基地", "bases on routes");
    city.routes()
        .basesByTheme()
        .forEach((theme, bases) -> ofTheme.of(theme.value(), theme.label(), bases.size()));
  }
}
