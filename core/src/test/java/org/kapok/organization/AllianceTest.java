package org.kapok.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kapok.organization.OrganizationTreeTest.id;
import static org.kapok.organization.OrganizationTreeTest.ids;
import static org.kapok.organization.OrganizationTreeTest.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kapok.id.ActivityId;
import org.kapok.id.AllianceId;
import org.kapok.id.CoordinationGroupId;
import org.kapok.id.MemberId;
import org.kapok.id.VenueId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

class AllianceTest {

  static Offer.Builder offer(String giver, int hours, String... takers) {
    return Offer.builder().giver(id(giver)).addAllTakers(ids(takers)).hours(Amount.of(hours));
  }

  static Alliance.Builder alliance(String... members) {
    return Alliance.builder()
        .id(AllianceId.of("silver-kapok"))
        .name(LocalizedText.of("zh", "银映红棉"))
        .addAllMembers(ids(members));
  }

  @Test
  void whatOneGivesOthersTake() {
    Alliance alliance =
        alliance("centre", "university", "enterprise")
            .addOffers(
                offer("university", 40, "centre", "enterprise").venue(VenueId.of("hall")).build(),
                offer("university", 10, "centre").teacher(MemberId.of("m-1")).build(),
                offer("centre", 30, "university").course(ActivityId.of("calligraphy")).build())
            .build();
    assertThat(alliance.balances())
        .containsExactly(
            new SharingBalance(
                id("centre"),
                Map.of(OfferKind.COURSE, Amount.of(30)),
                Map.of(OfferKind.VENUE, Amount.of(40), OfferKind.TEACHER, Amount.of(10))),
            new SharingBalance(
                id("university"),
                Map.of(OfferKind.VENUE, Amount.of(80), OfferKind.TEACHER, Amount.of(10)),
                Map.of(OfferKind.COURSE, Amount.of(30))),
            new SharingBalance(id("enterprise"), Map.of(), Map.of(OfferKind.VENUE, Amount.of(40))));
    assertThat(alliance.balances())
        .extracting(SharingBalance::net)
        .containsExactly(Amount.of(-20), Amount.of(60), Amount.of(-40));
    assertThat(alliance.isTwoWay()).isFalse();
    assertThat(alliance.open(id("enterprise"))).containsExactly(alliance.offers().get(0));
  }

  @Test
  void strangersAreNamed() {
    Alliance alliance =
        alliance("centre")
            .addOffers(offer("centre", 1, "university").venue(VenueId.of("v")).build())
            .addOffers(offer("center", 1, "centre").venue(VenueId.of("v")).build())
            .build();
    assertThat(alliance.problems())
        .extracting(Problem::code, Problem::place, Problem::message)
        .containsExactly(
            tuple("too-few-members", "/members", "an alliance must have at least two members: 1"),
            tuple(
                "taker-not-a-member",
                "/offers/0/takers",
                "the taker of an offer is no member: university"),
            tuple(
                "giver-not-a-member",
                "/offers/1/giver",
                "the giver of an offer is no member: center. Maybe \"centre\"?"));
    assertThatThrownBy(alliance::balances).isInstanceOf(RefusedException.class);
  }

  @Test
  void anImpossibleOfferIsRefusedWithEveryFault() {
    assertThatThrownBy(
            () -> offer("a", 0, "a").venue(VenueId.of("v")).course(ActivityId.of("c")).build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                        "there must be exactly one of venue, course, teacher: 2",
                        "the giver must not be a taker: a",
                        "hours must be above 0: 0"));
    assertThatThrownBy(() -> offer("a", 1).venue(VenueId.of("v")).build())
        .hasMessageContaining("there must be a taker");
  }

  private static CoordinationGroup.Builder group() {
    return CoordinationGroup.builder()
        .id(CoordinationGroupId.of("east"))
        .name(LocalizedText.of("zh", "东片组"))
        .lead(id("bureau"))
        .addAllMembers(ids("bureau", "u"));
  }

  @Test
  void meetingsAreCountedFromTheFirstAndDoNotDrift() {
    CoordinationGroup group =
        group().firstMeeting(LocalDate.of(2025, 1, 31)).monthsBetweenMeetings(1).build();
    assertThat(group.nextMeeting(LocalDate.of(2024, 5, 1))).contains(LocalDate.of(2025, 1, 31));
    assertThat(group.nextMeeting(LocalDate.of(2025, 2, 1))).contains(LocalDate.of(2025, 2, 28));
    assertThat(group.nextMeeting(LocalDate.of(2025, 2, 28))).contains(LocalDate.of(2025, 2, 28));
    assertThat(group.nextMeeting(LocalDate.of(2025, 3, 1))).contains(LocalDate.of(2025, 3, 31));
    assertThat(group().build().nextMeeting(LocalDate.of(2025, 3, 1))).isEmpty();
    assertThatThrownBy(() -> group().monthsBetweenMeetings(0).build())
        .hasMessageContaining("at least 1, was 0 (group east)");
  }

  @Test
  void issuesAreOpenUntilSolvedAndOverdueAfterTheirDay() {
    CoordinationIssue issue =
        CoordinationIssue.builder()
            .subject(LocalizedText.of("zh", "场地不足"))
            .raisedBy(id("u"))
            .raisedOn(LocalDate.of(2025, 3, 1))
            .assignedTo(id("stranger"))
            .due(LocalDate.of(2025, 3, 31))
            .solvedOn(LocalDate.of(2025, 4, 10))
            .build();
    CoordinationGroup group = group().addIssues(issue).build();
    assertThat(group.open(LocalDate.of(2025, 2, 28))).isEmpty();
    assertThat(group.open(LocalDate.of(2025, 3, 1))).containsExactly(issue);
    assertThat(group.overdue(LocalDate.of(2025, 3, 31))).isEmpty();
    assertThat(group.overdue(LocalDate.of(2025, 4, 1))).containsExactly(issue);
    assertThat(group.open(LocalDate.of(2025, 4, 10))).isEmpty();
    assertThat(group.problems()).extracting(Problem::place).containsExactly("/issues/0/assignedTo");
    assertThatThrownBy(
            () -> CoordinationIssue.builder().from(issue).due(LocalDate.of(2025, 2, 1)).build())
        .hasMessageContaining("due must not be before 2025-03-01");
  }

  @Test
  void theNearestLiaisonCoversAndWhoHasNoneIsListed() {
    OrganizationTree tree = tree("bureau", "u<bureau", "b1<u", "b2<u", "e");
    DateSpan year = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    LiaisonRoster roster =
        new LiaisonRoster(
            List.of(
                Liaison.builder().member(MemberId.of("m-1")).addCovers(id("bureau")).build(),
                Liaison.builder()
                    .member(MemberId.of("m-2"))
                    .addCovers(id("b1"))
                    .term(year)
                    .build()));
    LocalDate in = LocalDate.of(2025, 12, 31);
    LocalDate after = LocalDate.of(2026, 1, 1);
    assertThat(roster.covering(id("b1"), tree, in)).containsExactly(MemberId.of("m-2"));
    assertThat(roster.covering(id("b1"), tree, after)).containsExactly(MemberId.of("m-1"));
    assertThat(roster.covering(id("b2"), tree, in)).containsExactly(MemberId.of("m-1"));
    assertThat(roster.uncovered(tree, in)).isEqualTo(ids("e"));
    assertThatThrownBy(() -> Liaison.builder().member(MemberId.of("m-1")).build())
        .hasMessageContaining("Liaison.covers must name an organisation");
  }
}
