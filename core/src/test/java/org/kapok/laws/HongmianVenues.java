package org.kapok.laws;

import static org.kapok.laws.Hongmian.ZONE;
import static org.kapok.laws.Hongmian.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.id.FacilityId;
import org.kapok.id.MenuItemId;
import org.kapok.id.OrganizationId;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.network.VenueMenu;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.route.RouteLeg;
import org.kapok.route.RouteStop;
import org.kapok.route.RouteTheme;
import org.kapok.route.ThemedRoute;
import org.kapok.route.TravelMode;
import org.kapok.text.LocalizedText;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.Facility;
import org.kapok.venue.GroupMenu;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.MenuChoice;
import org.kapok.venue.MenuItem;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;
import org.kapok.venue.VenueSharing;

/** The venues of Hongmian, the menu of one of them, and a route. */
final class HongmianVenues {
  private HongmianVenues() {}

  static VenueNetwork venues() {
    OpeningHours hours =
        OpeningHours.builder()
            .zone(ZONE)
            .weekly(List.of(TimeInterval.of("08:30", "17:30")), DayOfWeek.values())
            .holiday(List.of())
            .build();
    return VenueNetwork.builder()
        .addVenues(
            venue("base", "实践基地", "flagship base", VenueKind.PRACTICE_BASE, 23.13, 113.29)
                .owner(OrganizationId.of("bureau"))
                .hours(hours)
                .addFacilities(
                    facility("oath-hall", 60, VenueFunction.OATH_HALL),
                    facility("vr", 12, VenueFunction.VIRTUAL_REALITY),
                    facility("screen", 40, VenueFunction.SCREENING))
                .build(),
            venue("studio", "老党员工作室", "studio", VenueKind.SENIOR_MEMBER_STUDIO, 23.14, 113.30)
                .addFacilities(facility("room", 10, VenueFunction.ORGANIZATION_WORK))
                .build(),
            venue("point", "教学点", "education point", VenueKind.EDUCATION_POINT, 23.132, 113.292)
                .owner(OrganizationId.of("senior-university"))
                .reserved(true)
                .addSharing(
                    VenueSharing.builder().organization(OrganizationId.of("university")).build())
                .hours(hours)
                .addFacilities(facility("room", 30, VenueFunction.EDUCATION))
                .build(),
            venue("centre", "党群服务中心", "centre", VenueKind.PARTY_SERVICE_CENTRE, 23.133, 113.293)
                .addFacilities(
                    facility("canteen", 80, VenueFunction.CANTEEN),
                    facility("clinic", 8, VenueFunction.MEDICAL_CARE, VenueFunction.LEGAL_ADVICE),
                    facility("hall", 50, VenueFunction.ORGANIZATION_WORK, VenueFunction.CULTURE))
                .build(),
            venue("memorial", "纪念馆", "memorial", VenueKind.ROUTE_BASE, 23.135, 113.295).build(),
            venue("museum", "博物馆", "museum", VenueKind.ROUTE_BASE, 23.137, 113.296).build())
        .calendar(
            HolidayCalendar.of(
                Map.of(LocalDate.of(2025, 5, 1), text("劳动节", "Labour Day")), new TreeMap<>()))
        .build();
  }

  private static Venue.Builder venue(
      String id, String zh, String en, VenueKind kind, double latitude, double longitude) {
    return Venue.builder()
        .id(VenueId.of(id))
        .name(text(zh, en))
        .kind(kind)
        .point(GeoPoint.of(latitude, longitude));
  }

  private static Facility facility(String id, int capacity, VenueFunction... functions) {
    return Facility.builder()
        .id(FacilityId.of(id))
        .name(LocalizedText.of("en", id))
        .capacity(capacity)
        .addFunctions(functions)
        .build();
  }

  static VenueMenu menu() {
    MenuItem.Builder oath = MenuItem.builder().id(MenuItemId.of("oath")).capacity(60);
    MenuItem.Builder film = MenuItem.builder().id(MenuItemId.of("film")).capacity(40);
    return VenueMenu.builder()
        .venue(VenueId.of("base"))
        .menu(
            ActivityMenu.of(
                List.of(
                    oath.name(text("重温入党誓词", "renewal of the oath"))
                        .addFunctions(VenueFunction.OATH_HALL)
                        .duration(Duration.ofMinutes(30))
                        .build(),
                    film.name(text("红色电影", "film"))
                        .addFunctions(VenueFunction.SCREENING)
                        .duration(Duration.ofMinutes(90))
                        .build())))
        .addGroups(
            GroupMenu.builder()
                .group(OrganizationId.of("branch-6"))
                .participants(24)
                .addChoices(MenuChoice.of(MenuItemId.of("oath")))
                .build())
        .build();
  }

  static ThemedRoute route() {
    RouteLeg walk =
        RouteLeg.builder()
            .mode(TravelMode.WALK)
            .duration(Duration.ofMinutes(10))
            .walking(Distance.ofMetres(300))
            .withoutSeat(Distance.ofMetres(40))
            .stepFree(true)
            .build();
    RouteStop.Builder memorial = RouteStop.builder().base(VenueId.of("memorial"));
    RouteStop.Builder museum = RouteStop.builder().base(VenueId.of("museum"));
    return ThemedRoute.builder()
        .id(RouteId.of("red-1"))
        .name(text("红色研学一号线", "Red Study 1"))
        .theme(RouteTheme.RED_STUDY)
        .addStops(
            memorial.stay(Duration.ofMinutes(40)).build(),
            museum.stay(Duration.ofMinutes(60)).leg(walk).build())
        .build();
  }
}
