package org.kapok.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kapok.id.OrganizationId;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.organization.Organization;
import org.kapok.organization.OrganizationKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteTheme;
import org.kapok.route.ThemedRoute;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;

/** The organisations, the venues and the study route of Jiayuguan (J2, J4). */
final class JiayuguanPlaces {
  static final OrganizationId BUREAU = OrganizationId.of("bureau");
  static final OrganizationId SENIOR_UNIVERSITY = OrganizationId.of("senior-university");

  /** The activity centre. */
  static final VenueId CENTRE = VenueId.of("centre");

  /** How many teaching points there are, the last two of them in villages (J4). */
  static final int TEACHING_POINTS = 6;

  /** How many organisations of the new sectors have advisers. */
  static final int HOSTS = 10;

  /** How many branches of retired staff there are. */
  static final int BRANCHES = 20;

  private static final int CITY_POINTS = 4;
  private static final DivisionCode CITY = DivisionCode.of("620201");

  private JiayuguanPlaces() {}

  /** A branch of retired staff, from 1. */
  static OrganizationId branch(int number) {
    return OrganizationId.of(MadeUp.id("branch", number));
  }

  /** An organisation of the new sectors, from 1. */
  static OrganizationId host(int number) {
    return OrganizationId.of(MadeUp.id("new-sector", number));
  }

  /** A teaching point, from 1. */
  static VenueId teachingPoint(int number) {
    return VenueId.of(MadeUp.id("point", number));
  }

  /** The bureau, with all that belongs to it. */
  static OrganizationTree organizations() {
    List<Organization> all = new ArrayList<>();
    all.add(
        Organization.builder()
            .id(BUREAU)
            .name(MadeUp.text("老干部局", "Bureau"))
            .kind(OrganizationKind.RETIRED_STAFF_BUREAU)
            .build());
    all.add(
        organization(
            SENIOR_UNIVERSITY,
            "老年大学",
            "University for older adults",
            OrganizationKind.SENIOR_UNIVERSITY));
    for (int i = 1; i <= BRANCHES; i++) {
      all.add(
          organization(
              branch(i), "离退休支部" + i, "Retiree branch " + i, OrganizationKind.PARTY_BRANCH));
    }
    OrganizationKind newSector = OrganizationKind.of("newSectorOrganization");
    for (int i = 1; i <= HOSTS; i++) {
      all.add(organization(host(i), "新组织" + i, "New-sector organisation " + i, newSector));
    }
    return OrganizationTree.of(all);
  }

  private static Organization organization(
      OrganizationId id, String chinese, String english, OrganizationKind kind) {
    return Organization.builder()
        .id(id)
        .name(MadeUp.text(chinese, english))
        .kind(kind)
        .parent(BUREAU)
        .build();
  }

  /** The centre, the teaching points and the bases of the route. */
  static VenueNetwork venues() {
    List<Venue> all = new ArrayList<>();
    all.add(
        venue(CENTRE, "老干部活动中心", "Activity centre", VenueKind.ACTIVITY_CENTRE, 39.7725, 98.2885)
            .addFacilities(
                Places.facility("hall", "礼堂", "Hall", 200, VenueFunction.CULTURE),
                Places.facility("meeting", "党建室", "Room", 60, VenueFunction.ORGANIZATION_WORK),
                Places.facility("desk", "服务台", "Desk", 10, VenueFunction.VOLUNTEERING))
            .build());
    for (int i = 1; i <= TEACHING_POINTS; i++) {
      all.add(teachingPointVenue(i));
    }
    all.addAll(bases());
    LocalDate dragonBoat = LocalDate.of(2025, 6, 2);
    return VenueNetwork.builder()
        .venues(all)
        .calendar(
            HolidayCalendar.of(Map.of(dragonBoat, MadeUp.text("端午节", "Dragon Boat")), Map.of()))
        .build();
  }

  private static Venue teachingPointVenue(int number) {
    boolean inCity = number <= CITY_POINTS;
    double north = inCity ? 39.762 + 0.007 * number : 39.66 + 0.04 * number;
    double east = inCity ? 98.268 + 0.011 * number : 98.20 + 0.04 * number;
    return venue(
            teachingPoint(number),
            (inCity ? "城区教学点" : "乡村教学点") + number,
            (inCity ? "Teaching point in the city " : "Teaching point in a village ") + number,
            VenueKind.EDUCATION_POINT,
            north,
            east)
        .addFacilities(
            Places.facility("class", "教室", "Classroom", 36, VenueFunction.EDUCATION),
            Places.facility("stage", "排练厅", "Rehearsal room", 40, VenueFunction.CULTURE))
        .build();
  }

  /** The route of study, on which the order of the bases is that of the stops (J2). */
  static RouteNetwork routes() {
    return RouteNetwork.builder()
        .addRoutes(
            ThemedRoute.builder()
                .id(RouteId.of("pass"))
                .name(MadeUp.text("长城精神研学线", "Study route of the Great Wall"))
                .theme(RouteTheme.RED_STUDY)
                .stops(Stops.of(bases()))
                .extensions(MadeUp.NOTE)
                .build())
        .build();
  }

  private static List<Venue> bases() {
    return List.of(
        base("square", "雄关广场", "Pass Square", 39.7732, 98.2895, VenueFunction.SPORT),
        base("history", "城市展馆", "City hall of history", 39.7650, 98.2740, VenueFunction.EDUCATION),
        base("tower", "长城第一墩", "First tower", 39.7420, 98.2300, VenueFunction.SPORT),
        base("museum", "长城展馆", "Great Wall hall", 39.7990, 98.2240, VenueFunction.EDUCATION),
        base("fort", "关城", "The fort", 39.8015, 98.2165, VenueFunction.SPORT),
        base("wall", "悬壁长城", "Hanging wall", 39.8345, 98.1950, VenueFunction.SPORT));
  }

  private static Venue base(
      String id, String chinese, String english, double north, double east, VenueFunction use) {
    return venue(VenueId.of(id), chinese, english, VenueKind.ROUTE_BASE, north, east)
        .addFacilities(Places.facility("visit", chinese, english, 60, use, VenueFunction.CULTURE))
        .build();
  }

  private static Venue.Builder venue(
      VenueId id, String chinese, String english, VenueKind kind, double north, double east) {
    return Places.venue(
            id.value(), MadeUp.text(chinese, english), kind, GeoPoint.of(north, east), CITY, BUREAU)
        .hours(Times.EVERY_DAY)
        .accessibility(
            Accessibility.of(
                AccessibilityFeature.STEP_FREE_ENTRANCE,
                AccessibilityFeature.ACCESSIBLE_TOILET,
                AccessibilityFeature.REST_SEAT));
  }
}
