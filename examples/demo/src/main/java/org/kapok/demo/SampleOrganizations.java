package org.kapok.demo;

import java.time.LocalDate;
import java.util.List;
import org.kapok.id.ActivityId;
import org.kapok.id.AllianceId;
import org.kapok.id.CoordinationGroupId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.CoordinationIssue;
import org.kapok.organization.Liaison;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.Offer;
import org.kapok.organization.Organization;
import org.kapok.organization.OrganizationKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/** The organisations of the sample city and how they work together (G7, G11). */
final class SampleOrganizations {
  static final OrganizationId BUREAU = OrganizationId.of("bureau");
  static final OrganizationId CENTRE = OrganizationId.of("activity-centre");
  static final OrganizationId UNIVERSITY = OrganizationId.of("university");
  static final OrganizationId BRANCH = OrganizationId.of("branch-6");
  static final OrganizationId ENTERPRISE = OrganizationId.of("enterprise");

  /** A code that is valid, one of an early register, and what is none. */
  static final List<String> CODES =
      List.of("12440600MB2C07549J", "91350203M0001QKT19", "111111111111111111");

  private SampleOrganizations() {}

  /** The bureau above the centre, the university above its branch, and the enterprise. */
  static OrganizationTree tree() {
    return OrganizationTree.of(
        List.of(
            named(BUREAU, "老干部局", "Bureau", OrganizationKind.RETIRED_STAFF_BUREAU).build(),
            named(CENTRE, "老干部活动中心", "Activity centre", OrganizationKind.ACTIVITY_CENTRE)
                .parent(BUREAU)
                .build(),
            named(UNIVERSITY, "大学", "University", OrganizationKind.UNIVERSITY).build(),
            named(BRANCH, "离退休第六党支部", "Sixth retiree branch", OrganizationKind.PARTY_BRANCH)
                .parent(UNIVERSITY)
                .build(),
            named(ENTERPRISE, "新兴企业", "Enterprise", OrganizationKind.ENTERPRISE).build()));
  }

  private static Organization.Builder named(
      OrganizationId id, String zh, String en, OrganizationKind kind) {
    return Organization.builder().id(id).name(LocalizedText.of("zh", zh, "en", en)).kind(kind);
  }

  /** Three members who share a hall, a course and a teacher. */
  static Alliance alliance() {
    return Alliance.builder()
        .id(AllianceId.of("silver-kapok"))
        .name(LocalizedText.of("zh", "银映红棉（示例）", "en", "Silver Kapok (a sample)"))
        .addMembers(CENTRE, UNIVERSITY, ENTERPRISE)
        .addOffers(
            offer(CENTRE, 60).addTakers(UNIVERSITY, ENTERPRISE).venue(VenueId.of("base")).build(),
            offer(UNIVERSITY, 48)
                .addTakers(CENTRE)
                .course(ActivityId.of("course-calligraphy"))
                .build(),
            offer(UNIVERSITY, 20).addTakers(CENTRE).teacher(MemberId.of("m-00001")).build(),
            offer(ENTERPRISE, 30).addTakers(CENTRE).venue(VenueId.of("centre-east")).build())
        .build();
  }

  private static Offer.Builder offer(OrganizationId giver, long hours) {
    return Offer.builder().giver(giver).hours(Amount.of(hours));
  }

  /** The eastern group, with a problem that is overdue and one that is solved. */
  static CoordinationGroup group() {
    return CoordinationGroup.builder()
        .id(CoordinationGroupId.of("east"))
        .name(LocalizedText.of("zh", "东片协作组", "en", "Eastern group"))
        .lead(BUREAU)
        .addMembers(BUREAU, UNIVERSITY, ENTERPRISE)
        .firstMeeting(LocalDate.of(2025, 1, 31))
        .monthsBetweenMeetings(1)
        .addIssues(
            CoordinationIssue.builder()
                .subject(LocalizedText.of("zh", "场地不足", "en", "Too few rooms"))
                .raisedBy(UNIVERSITY)
                .raisedOn(LocalDate.of(2025, 3, 3))
                .assignedTo(BUREAU)
                .due(LocalDate.of(2025, 5, 15))
                .build(),
            CoordinationIssue.builder()
                .subject(LocalizedText.of("zh", "缺少教师", "en", "A teacher is missing"))
                .raisedBy(ENTERPRISE)
                .raisedOn(LocalDate.of(2025, 4, 1))
                .solvedOn(LocalDate.of(2025, 5, 6))
                .build())
        .build();
  }

  /** One officer for the bureau and one for the university; nobody for the enterprise. */
  static LiaisonRoster liaisons() {
    return new LiaisonRoster(
        List.of(
            Liaison.builder().member(MemberId.of("m-00001")).addCovers(BUREAU).build(),
            Liaison.builder().member(MemberId.of("m-00002")).addCovers(UNIVERSITY).build()));
  }
}
