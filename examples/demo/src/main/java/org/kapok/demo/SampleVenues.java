package org.kapok.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kapok.id.FacilityId;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.DemandPoint;
import org.kapok.venue.Facility;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.NearbyPromise;
import org.kapok.venue.NearbyService;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;
import org.kapok.venue.VenueSharing;

/** The venues of the sample city, where people live, and what they are promised (G1, G3 to G5). */
final class SampleVenues {
  /** Where somebody stands who looks for a venue. */
  static final GeoPoint HOME = GeoPoint.of(23.1250, 113.2800);

  /** Three blocks with the older people who live there. */
  static final List<DemandPoint> HOMES =
      List.of(
          new DemandPoint("block-1", HOME, 420),
          new DemandPoint("block-2", GeoPoint.of(23.1310, 113.2950), 310),
          new DemandPoint("block-3", GeoPoint.of(23.1120, 113.3300), 70));

  /** The four services near home, each within a kilometre (G4). */
  static final List<NearbyPromise> PROMISES =
      List.of(
          promise(NearbyService.LEARNING, VenueFunction.EDUCATION),
          promise(NearbyService.ACTIVITY, VenueFunction.CULTURE, VenueFunction.SPORT),
          promise(NearbyService.CARE, VenueFunction.ELDER_CARE, VenueFunction.MEDICAL_CARE),
          promise(NearbyService.CONTRIBUTION, VenueFunction.VOLUNTEERING));

  private static final OpeningHours EVERY_DAY =
      OpeningHours.builder()
          .zone(SampleCity.ZONE)
          .weekly(List.of(TimeInterval.of("08:30", "20:30")), DayOfWeek.values())
          .holiday(List.of())
          .build();

  /** Closed over noon and on Mondays. */
  private static final OpeningHours SPLIT =
      OpeningHours.builder()
          .zone(SampleCity.ZONE)
          .weekly(
              List.of(TimeInterval.of("09:00", "12:00"), TimeInterval.of("14:00", "17:30")),
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY,
              DayOfWeek.SATURDAY,
              DayOfWeek.SUNDAY)
          .build();

  private SampleVenues() {}

  private static NearbyPromise promise(NearbyService service, VenueFunction... functions) {
    return NearbyPromise.of(service, Distance.ofMetres(1000), functions);
  }

  /** The network of five venues. */
  static VenueNetwork network() {
    return VenueNetwork.builder()
        .addVenues(flagship(), serviceCentre(), careCentre(), studio(), educationPoint())
        .calendar(
            HolidayCalendar.of(
                Map.of(
                    LocalDate.of(2025, 6, 2), LocalizedText.of("zh", "端午节", "en", "Dragon Boat")),
                Map.of()))
        .build();
  }

  private static Venue.Builder venue(
      String id, String zh, String en, VenueKind kind, double north, double east) {
    return Venue.builder()
        .id(VenueId.of(id))
        .name(LocalizedText.of("zh", zh, "en", en))
        .kind(kind)
        .point(GeoPoint.of(north, east))
        .division(DivisionCode.of("440104"))
        .owner(SampleOrganizations.CENTRE);
  }

  private static Facility facility(
      String id, String zh, String en, int capacity, VenueFunction... functions) {
    return Facility.builder()
        .id(FacilityId.of(id))
        .name(LocalizedText.of("zh", zh, "en", en))
        .addFunctions(functions)
        .capacity(capacity)
        .build();
  }

  private static Venue flagship() {
    return venue("base", "党建实践基地", "Practice base", VenueKind.PRACTICE_BASE, 23.1295, 113.2830)
        .addFacilities(
            facility("oath", "宣誓厅", "Oath hall", 60, VenueFunction.OATH_HALL),
            facility("vr", "VR体验区", "VR zone", 20, VenueFunction.VIRTUAL_REALITY),
            facility("film", "观影厅", "Screening room", 80, VenueFunction.SCREENING),
            facility(
                "class", "教室", "Classroom", 40, VenueFunction.EDUCATION, VenueFunction.CULTURE))
        .hours(EVERY_DAY)
        .accessibility(Accessibility.of(AccessibilityFeature.STEP_FREE_ENTRANCE))
        .build();
  }

  /** Reserved for its owner, and shared with the enterprise (G3, G7). */
  private static Venue serviceCentre() {
    return venue(
            "centre-east",
            "东片党群服务中心",
            "East service centre",
            VenueKind.PARTY_SERVICE_CENTRE,
            23.1262,
            113.2815)
        .reserved(true)
        .addSharing(VenueSharing.builder().organization(SampleOrganizations.ENTERPRISE).build())
        .addFacilities(
            facility("canteen", "长者饭堂", "Canteen", 50, VenueFunction.CANTEEN),
            facility("law", "法律服务室", "Legal advice", 6, VenueFunction.LEGAL_ADVICE),
            facility(
                "hall",
                "活动室",
                "Activity room",
                40,
                VenueFunction.SPORT,
                VenueFunction.ORGANIZATION_WORK))
        .hours(SPLIT)
        .accessibility(Accessibility.of(AccessibilityFeature.STEP_FREE_ENTRANCE))
        .build();
  }

  private static Venue careCentre() {
    return venue(
            "care", "综合养老服务中心", "Elder-care centre", VenueKind.ELDER_CARE_CENTRE, 23.1302, 113.2921)
        .addFacilities(
            facility("canteen", "长者饭堂", "Canteen", 80, VenueFunction.CANTEEN),
            facility(
                "clinic", "诊室", "Clinic", 8, VenueFunction.MEDICAL_CARE, VenueFunction.ELDER_CARE),
            facility("service", "服务台", "Service desk", 10, VenueFunction.SERVICE))
        .hours(EVERY_DAY)
        .accessibility(
            Accessibility.of(AccessibilityFeature.STEP_FREE_ENTRANCE, AccessibilityFeature.LIFT))
        .build();
  }

  private static Venue studio() {
    return venue(
            "studio",
            "老党员工作室",
            "Senior-member studio",
            VenueKind.SENIOR_MEMBER_STUDIO,
            23.127,
            113.279)
        .addFacilities(
            facility("desk", "服务角", "Volunteers' corner", 12, VenueFunction.VOLUNTEERING))
        .build();
  }

  private static Venue educationPoint() {
    return venue(
            "point", "老年教育教育点", "Education point", VenueKind.EDUCATION_POINT, 23.1335, 113.2960)
        .addFacilities(facility("class", "教室", "Classroom", 30, VenueFunction.EDUCATION))
        .hours(SPLIT)
        .build();
  }
}
