package org.kapok.demo.city;

import java.util.List;
import org.kapok.id.VenueId;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueSharing;

/** The venues of Guangzhou that were written by hand; the flagship base is the first (G1, G3). */
final class FirstVenues {
  /** The flagship base. */
  static final VenueId BASE = VenueId.of("base");

  private static final DivisionCode YUEXIU = DivisionCode.of("440104");

  private FirstVenues() {}

  /** The five of them. */
  static List<Venue> all() {
    return List.of(flagship(), serviceCentre(), careCentre(), studio(), educationPoint());
  }

  private static Venue.Builder venue(
      String id, String zh, String en, VenueKind kind, double north, double east) {
    return Places.venue(
        id, MadeUp.text(zh, en), kind, GeoPoint.of(north, east), YUEXIU, GuangzhouBodies.CENTRE);
  }

  private static Venue flagship() {
    return venue("base", "党建实践基地", "Practice base", VenueKind.PRACTICE_BASE, 23.1295, 113.2830)
        .addFacilities(
            Places.facility("oath", "宣誓厅", "Oath hall", 60, VenueFunction.OATH_HALL),
            Places.facility("vr", "VR体验区", "VR zone", 20, VenueFunction.VIRTUAL_REALITY),
            Places.facility("film", "观影厅", "Screening room", 80, VenueFunction.SCREENING),
            Places.facility(
                "class", "教室", "Classroom", 40, VenueFunction.EDUCATION, VenueFunction.CULTURE))
        .hours(Times.EVERY_DAY)
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
        .addSharing(VenueSharing.builder().organization(GuangzhouBodies.ENTERPRISE).build())
        .addFacilities(
            Places.facility("canteen", "长者饭堂", "Canteen", 50, VenueFunction.CANTEEN),
            Places.facility("law", "法律服务室", "Legal advice", 6, VenueFunction.LEGAL_ADVICE),
            Places.facility(
                "hall",
                "活动室",
                "Activity room",
                40,
                VenueFunction.SPORT,
                VenueFunction.ORGANIZATION_WORK))
        .hours(Times.SPLIT)
        .accessibility(Accessibility.of(AccessibilityFeature.STEP_FREE_ENTRANCE))
        .build();
  }

  private static Venue careCentre() {
    return venue(
            "care", "综合养老服务中心", "Elder-care centre", VenueKind.ELDER_CARE_CENTRE, 23.1302, 113.2921)
        .addFacilities(
            Places.facility("canteen", "长者饭堂", "Canteen", 80, VenueFunction.CANTEEN),
            Places.facility(
                "clinic", "诊室", "Clinic", 8, VenueFunction.MEDICAL_CARE, VenueFunction.ELDER_CARE),
            Places.facility("service", "服务台", "Service desk", 10, VenueFunction.SERVICE))
        .hours(Times.EVERY_DAY)
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
            Places.facility("desk", "服务角", "Volunteers' corner", 12, VenueFunction.VOLUNTEERING))
        .build();
  }

  private static Venue educationPoint() {
    return venue(
            "point", "老年教育教育点", "Education point", VenueKind.EDUCATION_POINT, 23.1335, 113.2960)
        .addFacilities(Places.facility("class", "教室", "Classroom", 30, VenueFunction.EDUCATION))
        .hours(Times.SPLIT)
        .build();
  }
}
