package org.kapok.benchmarks.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * The bodies, venues and routes of a city as plain records: texts for ids and codes, null for what
 * is absent.
 */
@NullUnmarked
final class PlainCity {
  private PlainCity() {}

  record CityNetwork(
      @JsonProperty("$schema") String schema,
      String division,
      Map<String, String> name,
      ZoneId zone,
      OrganizationTree organizations,
      List<Alliance> alliances,
      List<CoordinationGroup> coordinationGroups,
      LiaisonRoster liaisons,
      VenueNetwork venues,
      List<VenueMenu> menus,
      List<NearbyPromise> promises,
      List<DemandPoint> homes,
      PlainTalent.TalentRegister talent,
      PlainActivities.ActivityRegister activities,
      RouteNetwork routes,
      Map<String, Object> extensions) {}

  record OrganizationTree(List<Organization> organizations) {}

  record Organization(
      String id, Map<String, String> name, String kind, String parent, String division) {}

  record Alliance(
      String id,
      Map<String, String> name,
      List<String> members,
      List<Offer> offers,
      Map<String, Object> extensions) {}

  record Offer(
      String giver,
      List<String> takers,
      String venue,
      String course,
      String teacher,
      BigDecimal hours) {}

  record CoordinationGroup(
      String id,
      Map<String, String> name,
      String lead,
      List<String> members,
      LocalDate firstMeeting,
      Integer monthsBetweenMeetings,
      List<CoordinationIssue> issues) {}

  record CoordinationIssue(
      Map<String, String> subject,
      String raisedBy,
      LocalDate raisedOn,
      String assignedTo,
      LocalDate due,
      LocalDate solvedOn) {}

  record LiaisonRoster(List<Liaison> liaisons) {}

  record Liaison(String member, List<String> covers) {}

  record VenueNetwork(List<Venue> venues, HolidayCalendar calendar) {}

  record Venue(
      String id,
      Map<String, String> name,
      String kind,
      GeoPoint point,
      String division,
      String owner,
      Boolean reserved,
      List<VenueSharing> sharing,
      List<Facility> facilities,
      OpeningHours hours,
      Accessibility accessibility) {}

  record GeoPoint(double latitude, double longitude) {}

  record VenueSharing(String organization) {}

  record Facility(String id, Map<String, String> name, List<String> functions, int capacity) {}

  record OpeningHours(
      ZoneId zone, Map<Weekday, List<TimeInterval>> weekly, List<TimeInterval> holiday) {}

  record TimeInterval(LocalTime from, LocalTime until) {}

  record Accessibility(List<String> features) {}

  record HolidayCalendar(Map<LocalDate, Map<String, String>> holidays) {}

  record VenueMenu(String venue, ActivityMenu menu, List<GroupMenu> groups) {}

  record ActivityMenu(List<MenuItem> items) {}

  record MenuItem(
      String id,
      Map<String, String> name,
      List<String> functions,
      Duration duration,
      int capacity,
      List<MenuOption> options) {}

  record MenuOption(
      String code, Map<String, String> label, Duration extra, Integer capacity, String requires) {}

  record GroupMenu(String group, int participants, List<MenuChoice> choices) {}

  record MenuChoice(String item, List<String> options) {}

  record NearbyPromise(String service, BigDecimal within, List<String> functions) {}

  record DemandPoint(String label, GeoPoint point, long people) {}

  record DateSpan(LocalDate from, LocalDate until) {}

  record RouteNetwork(List<ThemedRoute> routes) {}

  record ThemedRoute(
      String id,
      Map<String, String> name,
      String theme,
      List<RouteStop> stops,
      Integer stopsToComplete,
      Map<String, Object> extensions) {}

  record RouteStop(String base, Duration stay, Boolean outdoors, RouteLeg leg) {}

  record RouteLeg(
      TravelMode mode,
      Duration duration,
      BigDecimal walking,
      BigDecimal withoutSeat,
      Boolean stepFree) {}

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY
  }

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum TravelMode {
    WALK,
    COACH,
    PUBLIC_TRANSPORT,
    BOAT
  }
}
