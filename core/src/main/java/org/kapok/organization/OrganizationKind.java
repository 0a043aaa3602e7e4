package org.kapok.organization;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What an organisation is (组织类型). The vocabulary is open: a host's own code is as good as the known
 * ones, which come from the two cities (G1–G11, J1–J6).
 *
 * <p>Example: {@code OrganizationKind.PARTY_BRANCH}, {@code OrganizationKind.of("chessClub")}.
 *
 * @param value the code
 */
public record OrganizationKind(String value) implements Comparable<OrganizationKind> {
  /** The known kinds. */
  public static final Labels KNOWN =
      Labels.of(
          "retiredStaffBureau",
          "老干部局",
          "bureau for retired staff",
          "partyCommittee",
          "党委",
          "party committee",
          "partyBranch",
          "离退休干部党支部",
          "branch of retired staff",
          "activityCentre",
          "老干部活动中心",
          "activity centre for retired staff",
          "seniorUniversity",
          "老年大学",
          "university for older adults",
          "university",
          "高校",
          "university",
          "enterprise",
          "企业",
          "enterprise",
          "newSectorOrganization",
          "两企三新组织",
          "organisation of the new sectors",
          "subdistrict",
          "街道",
          "subdistrict or township",
          "community",
          "社区（村）",
          "community or village",
          "institution",
          "事业单位",
          "public institution",
          "hospital",
          "医疗机构",
          "hospital",
          "socialOrganization",
          "社会组织",
          "social organisation",
          "volunteerOrganization",
          "志愿服务组织",
          "volunteer organisation");

  /** A bureau for retired staff (老干部局). */
  public static final OrganizationKind RETIRED_STAFF_BUREAU =
      new OrganizationKind("retiredStaffBureau");

  /** A branch of retired staff (离退休干部党支部). */
  public static final OrganizationKind PARTY_BRANCH = new OrganizationKind("partyBranch");

  /** An activity centre for retired staff (老干部活动中心). */
  public static final OrganizationKind ACTIVITY_CENTRE = new OrganizationKind("activityCentre");

  /** A university for older adults (老年大学). */
  public static final OrganizationKind SENIOR_UNIVERSITY = new OrganizationKind("seniorUniversity");

  /** A university (高校). */
  public static final OrganizationKind UNIVERSITY = new OrganizationKind("university");

  /** An enterprise (企业). */
  public static final OrganizationKind ENTERPRISE = new OrganizationKind("enterprise");

  /** Refuses what {@link #of(String)} refuses. */
  public OrganizationKind {
    Labels.requireCode("OrganizationKind", value);
  }

  /**
   * The kind of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static OrganizationKind of(String value) {
    return new OrganizationKind(value);
  }

  /** The label of a known kind; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(OrganizationKind other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
