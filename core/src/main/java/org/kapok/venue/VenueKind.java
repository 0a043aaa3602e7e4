package org.kapok.venue;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What a venue is (阵地类型). The vocabulary is open: a host's own code is as good as the known ones,
 * which come from Guangzhou's flagship base and its network of existing places (G1, G3) and from
 * the universities for older adults (J4).
 *
 * <p>Example: {@code VenueKind.PRACTICE_BASE}, {@code VenueKind.of("chessHall")}.
 *
 * @param value the code
 */
public record VenueKind(String value) implements Comparable<VenueKind> {
  /** The known kinds. */
  public static final Labels KNOWN =
      Labels.of(
          "practiceBase",
          "离退休干部党建实践基地",
          "base of practice for retired staff",
          "partyServiceCentre",
          "党群服务中心",
          "community service centre",
          "civilizationPracticeCentre",
          "新时代文明实践中心",
          "civilisation practice centre",
          "elderCareCentre",
          "综合养老服务中心",
          "integrated elder-care centre",
          "seniorMemberStudio",
          "老党员工作室",
          "senior-member studio",
          "educationPoint",
          "基层老年教育分教育点",
          "grassroots education point",
          "seniorUniversity",
          "老年大学",
          "university for older adults",
          "activityCentre",
          "老干部活动中心",
          "activity centre for retired staff",
          "routeBase",
          "主题路线基地",
          "base on a themed route");

  /** Base of practice for retired staff (离退休干部党建实践基地). */
  public static final VenueKind PRACTICE_BASE = new VenueKind("practiceBase");

  /** Community service centre (党群服务中心). */
  public static final VenueKind PARTY_SERVICE_CENTRE = new VenueKind("partyServiceCentre");

  /** Civilisation practice centre (新时代文明实践中心). */
  public static final VenueKind CIVILIZATION_PRACTICE_CENTRE =
      new VenueKind("civilizationPracticeCentre");

  /** Integrated elder-care centre (综合养老服务中心). */
  public static final VenueKind ELDER_CARE_CENTRE = new VenueKind("elderCareCentre");

  /** Senior-member studio (老党员工作室). */
  public static final VenueKind SENIOR_MEMBER_STUDIO = new VenueKind("seniorMemberStudio");

  /** Grassroots education point (基层老年教育分教育点). */
  public static final VenueKind EDUCATION_POINT = new VenueKind("educationPoint");

  /** University for older adults (老年大学). */
  public static final VenueKind SENIOR_UNIVERSITY = new VenueKind("seniorUniversity");

  /** Activity centre for retired staff (老干部活动中心). */
  public static final VenueKind ACTIVITY_CENTRE = new VenueKind("activityCentre");

  /** Base on a themed route (主题路线基地). */
  public static final VenueKind ROUTE_BASE = new VenueKind("routeBase");

  /** Refuses what {@link #of(String)} refuses. */
  public VenueKind {
    Labels.requireCode("VenueKind", value);
  }

  /**
   * The kind of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static VenueKind of(String value) {
    return new VenueKind(value);
  }

  /** The label of a known kind; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(VenueKind other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
