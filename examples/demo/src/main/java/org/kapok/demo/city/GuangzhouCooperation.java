package org.kapok.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kapok.id.AllianceId;
import org.kapok.id.CoordinationGroupId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.CoordinationIssue;
import org.kapok.organization.Liaison;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.Offer;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/** How the organisations of Guangzhou work together (G7, G11). */
final class GuangzhouCooperation {
  private static final OrganizationId BUREAU = GuangzhouBodies.BUREAU;
  private static final OrganizationId CENTRE = GuangzhouBodies.CENTRE;
  private static final OrganizationId UNIVERSITY = GuangzhouBodies.UNIVERSITY;
  private static final OrganizationId ENTERPRISE = GuangzhouBodies.ENTERPRISE;
  private static final OrganizationId SENIOR_UNIVERSITY = GuangzhouBodies.SENIOR_UNIVERSITY;

  private GuangzhouCooperation() {}

  /** Venues, courses and teachers, shared in both directions (G7). */
  static Alliance alliance() {
    Alliance.Builder alliance =
        Alliance.builder()
            .id(AllianceId.of("silver-kapok"))
            .name(MadeUp.text("银映红棉党建联盟", "Silver Kapok alliance"))
            .addMembers(CENTRE, SENIOR_UNIVERSITY, UNIVERSITY, ENTERPRISE)
            .addOffers(
                offer(CENTRE, 60).addTakers(UNIVERSITY, ENTERPRISE).venue(FirstVenues.BASE).build(),
                offer(UNIVERSITY, 48)
                    .addTakers(CENTRE)
                    .course(GuangzhouActivities.CALLIGRAPHY)
                    .build(),
                offer(UNIVERSITY, 20).addTakers(CENTRE).teacher(GuangzhouPeople.member(1)).build(),
                offer(ENTERPRISE, 30).addTakers(CENTRE).venue(GuangzhouVenues.hall(0)).build());
    for (int i = 1; i <= GuangzhouBodies.PARTNERS; i++) {
      OrganizationId university = GuangzhouBodies.university(i);
      OrganizationId enterprise = GuangzhouBodies.enterprise(i);
      alliance
          .addMembers(university, enterprise)
          .addOffers(
              offer(SENIOR_UNIVERSITY, 32)
                  .addTakers(university, enterprise)
                  .course(GuangzhouActivities.CALLIGRAPHY)
                  .build(),
              offer(university, 24)
                  .addTakers(SENIOR_UNIVERSITY)
                  .teacher(GuangzhouPeople.member(10 + i))
                  .build(),
              offer(enterprise, 36)
                  .addTakers(SENIOR_UNIVERSITY)
                  .venue(GuangzhouVenues.hall(i))
                  .build());
    }
    return alliance.extensions(MadeUp.NOTE).build();
  }

  private static Offer.Builder offer(OrganizationId giver, long hours) {
    return Offer.builder().giver(giver).hours(Amount.of(hours));
  }

  /** The eastern group with a problem that is overdue and one that is solved, and three more. */
  static List<CoordinationGroup> groups() {
    List<CoordinationGroup> groups = new ArrayList<>();
    groups.add(
        group("east", "东片协作组", "Eastern group", BUREAU)
            .addMembers(BUREAU, UNIVERSITY, ENTERPRISE)
            .addIssues(
                CoordinationIssue.builder()
                    .subject(MadeUp.text("场地不足", "Too few rooms"))
                    .raisedBy(UNIVERSITY)
                    .raisedOn(LocalDate.of(2025, 3, 3))
                    .assignedTo(BUREAU)
                    .due(LocalDate.of(2025, 5, 15))
                    .build(),
                CoordinationIssue.builder()
                    .subject(MadeUp.text("缺少教师", "A teacher is missing"))
                    .raisedBy(ENTERPRISE)
                    .raisedOn(LocalDate.of(2025, 4, 1))
                    .solvedOn(LocalDate.of(2025, 5, 6))
                    .build())
            .build());
    groups.add(districts("south", "南片协作组", "Southern group", 0));
    groups.add(districts("north", "北片协作组", "Northern group", 1));
    groups.add(districts("west", "西片协作组", "Western group", 2));
    return groups;
  }

  /** The bureaus of every third district. */
  private static CoordinationGroup districts(String id, String chinese, String english, int first) {
    List<District> all = District.GUANGZHOU;
    OrganizationId lead = GuangzhouBodies.bureauOf(all.get(first));
    CoordinationGroup.Builder group = group(id, chinese, english, lead);
    for (int i = first; i < all.size(); i += 3) {
      group.addMembers(GuangzhouBodies.bureauOf(all.get(i)));
    }
    LocalizedText subject = MadeUp.text("交通不便", "The way there is hard");
    return group
        .addIssues(
            CoordinationIssue.builder()
                .subject(subject)
                .raisedBy(lead)
                .raisedOn(LocalDate.of(2025, 2, 10))
                .solvedOn(LocalDate.of(2025, 4, 10))
                .build())
        .build();
  }

  private static CoordinationGroup.Builder group(
      String id, String chinese, String english, OrganizationId lead) {
    return CoordinationGroup.builder()
        .id(CoordinationGroupId.of(id))
        .name(MadeUp.text(chinese, english))
        .lead(lead)
        .firstMeeting(LocalDate.of(2025, 1, 31))
        .monthsBetweenMeetings(1);
  }

  /** One officer for each bureau and each university; nobody for the first enterprise. */
  static LiaisonRoster liaisons() {
    List<Liaison> all = new ArrayList<>();
    all.add(liaison(1, BUREAU));
    all.add(liaison(2, UNIVERSITY));
    for (int i = 1; i <= GuangzhouBodies.PARTNERS; i++) {
      all.add(liaison(20 + i, GuangzhouBodies.university(i)));
      all.add(liaison(30 + i, GuangzhouBodies.enterprise(i)));
    }
    for (int i = 0; i < District.GUANGZHOU.size(); i++) {
      all.add(liaison(40 + i, GuangzhouBodies.bureauOf(District.GUANGZHOU.get(i))));
    }
    return new LiaisonRoster(all);
  }

  private static Liaison liaison(int member, OrganizationId covered) {
    MemberId officer = GuangzhouPeople.member(member);
    return Liaison.builder().member(officer).addCovers(covered).build();
  }
}
