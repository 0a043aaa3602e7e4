package org.kapok.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Facility;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;

/**
 * All venues of Guangzhou: the first ones, the shared network of the districts, the routes' bases.
 */
final class GuangzhouVenues {
  private static final int STUDIOS = 230;
  private static final int EDUCATION_POINTS = 350;
  private static final int CENTRES_OF_A_KIND = 44;

  /** Where among the rooms the classroom stands. */
  private static final int CLASSROOM = 0;

  private static final List<Facility> ROOMS =
      List.of(
          Places.facility("class", "教室", "Classroom", 30, VenueFunction.EDUCATION),
          Places.facility("stage", "文体室", "Culture room", 40, VenueFunction.CULTURE),
          Places.facility("canteen", "长者饭堂", "Canteen", 60, VenueFunction.CANTEEN),
          Places.facility(
              "clinic", "诊室", "Clinic", 8, VenueFunction.MEDICAL_CARE, VenueFunction.ELDER_CARE),
          Places.facility("law", "法律服务室", "Legal advice", 6, VenueFunction.LEGAL_ADVICE),
          Places.facility("meeting", "党建室", "Meeting room", 50, VenueFunction.ORGANIZATION_WORK),
          Places.facility("sport", "健身室", "Sports room", 25, VenueFunction.SPORT));

  /** A kind of venue that the districts have: its names, and how many rooms one has at least. */
  private record Shared(String id, VenueKind kind, String chinese, String english, int rooms) {}

  private static final Shared STUDIO =
      new Shared("studio", VenueKind.SENIOR_MEMBER_STUDIO, "老党员工作室", "senior-member studio", 0);
  private static final Shared POINT =
      new Shared("point", VenueKind.EDUCATION_POINT, "老年教育教育点", "education point", 1);

  /** Existing places that serve retired people too (G3). */
  private static final List<Shared> CENTRES =
      List.of(
          new Shared("service", VenueKind.PARTY_SERVICE_CENTRE, "党群服务中心", "service centre", 3),
          new Shared(
              "practice",
              VenueKind.CIVILIZATION_PRACTICE_CENTRE,
              "新时代文明实践中心",
              "civilisation practice centre",
              2),
          new Shared("care", VenueKind.ELDER_CARE_CENTRE, "综合养老服务中心", "elder-care centre", 3));

  private GuangzhouVenues() {}

  /** The network; one studio and one education point are among the first venues. */
  static VenueNetwork network() {
    List<Venue> all = new ArrayList<>(FirstVenues.all());
    add(STUDIO, STUDIOS - 1, all);
    add(POINT, EDUCATION_POINTS - 1, all);
    CENTRES.forEach(each -> add(each, CENTRES_OF_A_KIND, all));
    all.addAll(RouteBases.all());
    all.add(hall(GuangzhouBodies.ENTERPRISE, 0));
    for (int i = 1; i <= GuangzhouBodies.PARTNERS; i++) {
      all.add(hall(GuangzhouBodies.enterprise(i), i));
    }
    LocalDate dragonBoat = LocalDate.of(2025, 6, 2);
    return VenueNetwork.builder()
        .venues(all)
        .calendar(
            HolidayCalendar.of(Map.of(dragonBoat, MadeUp.text("端午节", "Dragon Boat")), Map.of()))
        .build();
  }

  /** The hall that an enterprise shares, from 0. */
  static VenueId hall(int number) {
    return VenueId.of(MadeUp.id("hall", number));
  }

  private static Venue hall(OrganizationId enterprise, int number) {
    District district = District.GUANGZHOU.get(number);
    return Places.venue(
            hall(number).value(),
            MadeUp.text(district.chinese() + "企业会堂", district.english() + " enterprise hall"),
            VenueKind.ACTIVITY_CENTRE,
            district.point(Draw.START.at(4001).at(number)),
            district.code(),
            enterprise)
        .addFacilities(Places.facility("hall", "会堂", "Hall", 300, VenueFunction.CULTURE))
        .hours(Times.WORKDAYS)
        .build();
  }

  /** A service centre, from 1. */
  static VenueId service(int number) {
    return VenueId.of(MadeUp.id("service", number));
  }

  private static void add(Shared shared, int number, List<Venue> all) {
    for (int i = 1; i <= number; i++) {
      all.add(venue(shared, i));
    }
  }

  /** District by district in turn, so that each has as many as the others. */
  private static Venue venue(Shared shared, int number) {
    int turn = number % District.GUANGZHOU.size();
    District district = District.GUANGZHOU.get(turn);
    int inDistrict = 1 + (number - 1) / District.GUANGZHOU.size();
    Draw draw = Draw.START.at(4000).at(shared.id.hashCode()).at(number);
    OrganizationId owner = GuangzhouBodies.bureauOf(district);
    LocalizedText name =
        MadeUp.text(
            district.chinese() + shared.chinese + inDistrict,
            district.english() + " " + shared.english + " " + inDistrict);
    Venue.Builder venue =
        Places.venue(
                MadeUp.id(shared.id, number),
                name,
                shared.kind,
                district.point(draw.at(1)),
                district.code(),
                owner)
            .hours(CENTRES.contains(shared) ? Times.EVERY_DAY : draw.at(2).of(Times.ALL))
            .accessibility(accessibility(draw.at(3)));
    if (shared.equals(STUDIO)) {
      venue.addFacilities(
          Places.facility("desk", "服务角", "Volunteers' corner", 12, VenueFunction.VOLUNTEERING));
    }
    int first = shared.equals(POINT) ? CLASSROOM : draw.at(4).below(ROOMS.size());
    int rooms = shared.rooms + draw.at(5).below(3);
    for (int i = 0; i < rooms; i++) {
      venue.addFacilities(ROOMS.get((first + i) % ROOMS.size()));
    }
    return venue.build();
  }

  /** What older people need; two in three venues have it all. */
  static Accessibility accessibility(Draw draw) {
    return draw.happens(667)
        ? Accessibility.of(
            AccessibilityFeature.STEP_FREE_ENTRANCE,
            AccessibilityFeature.ACCESSIBLE_TOILET,
            AccessibilityFeature.REST_SEAT)
        : Accessibility.of(AccessibilityFeature.REST_SEAT);
  }
}
