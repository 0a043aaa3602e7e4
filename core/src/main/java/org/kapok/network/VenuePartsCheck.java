package org.kapok.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.problem.Faults;
import org.kapok.venue.DemandPoint;
import org.kapok.venue.GroupMenu;
import org.kapok.venue.MenuItem;
import org.kapok.venue.NearbyPromise;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;

/** The venues of a city, their menus, and the promise of nearness. */
final class VenuePartsCheck {
  private final CityNetwork city;
  private final References references;
  private final Faults faults;

  VenuePartsCheck(CityNetwork city, References references, Faults faults) {
    this.city = city;
    this.references = references;
    this.faults = faults;
  }

  void run() {
    faults.addAll("/venues", city.venues().problems());
    List<Venue> venues = city.venues().venues();
    for (int i = 0; i < venues.size(); i++) {
      checkVenue(venues.get(i), "/venues/venues/" + i);
    }
    references.distinct(
        city.menus(),
        VenueMenu::venue,
        "duplicate-menu",
        "one venue has two menus: {0}",
        i -> "/menus/" + i + "/venue");
    for (int i = 0; i < city.menus().size(); i++) {
      checkMenu(city.menus().get(i), "/menus/" + i);
    }
    references.distinct(
        city.promises(),
        NearbyPromise::service,
        "duplicate-promise",
        "one service is promised twice: {0}",
        i -> "/promises/" + i + "/service");
    references.distinct(
        city.homes(),
        DemandPoint::label,
        "duplicate-home",
        "two places of homes have the same label: {0}",
        i -> "/homes/" + i + "/label");
  }

  private void checkVenue(Venue venue, String place) {
    venue.owner().ifPresent(each -> references.organization(each, place + "/owner"));
    for (int i = 0; i < venue.sharing().size(); i++) {
      references.organization(
          venue.sharing().get(i).organization(), place + "/sharing/" + i + "/organization");
    }
  }

  private void checkMenu(VenueMenu menu, String place) {
    references.venue(menu.venue(), place + "/venue");
    faults.addAll(place + "/menu", menu.menu().problems());
    Venue venue = references.venue(menu.venue());
    if (venue != null) {
      checkFunctions(venue, menu.menu().items(), place + "/menu/items/");
    }
    references.distinct(
        menu.groups(),
        GroupMenu::group,
        "duplicate-group",
        "one group has chosen twice from a menu: {0}",
        i -> place + "/groups/" + i + "/group");
    for (int i = 0; i < menu.groups().size(); i++) {
      GroupMenu group = menu.groups().get(i);
      String at = place + "/groups/" + i;
      references.organization(group.group(), at + "/group");
      faults.addAll(at, menu.menu().problems(group));
    }
  }

  private void checkFunctions(Venue venue, List<MenuItem> items, String place) {
    Set<VenueFunction> functions = venue.functions();
    for (int i = 0; i < items.size(); i++) {
      for (VenueFunction each : new TreeSet<>(items.get(i).functions())) {
        if (!functions.contains(each)) {
          faults.add(
              "missing-function",
              place + i + "/functions",
              "the venue does not serve as what is needed: {0} ({1})",
              each,
              venue.id());
        }
      }
    }
  }
}
