package org.kapok.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.kapok.id.AccountId;
import org.kapok.id.ActivityId;
import org.kapok.id.AllianceId;
import org.kapok.id.CoordinationGroupId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.RewardId;
import org.kapok.id.RouteId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.VenueId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.reward.Reward;
import org.kapok.incentive.reward.RewardCatalogue;
import org.kapok.incentive.reward.RewardKind;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.network.CityNetwork;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.CoordinationIssue;
import org.kapok.organization.Liaison;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.Offer;
import org.kapok.organization.Organization;
import org.kapok.organization.OrganizationKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.place.Distance;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteProgress;
import org.kapok.text.LocalizedText;
import org.kapok.venue.DemandPoint;
import org.kapok.venue.NearbyPromise;
import org.kapok.venue.NearbyService;
import org.kapok.venue.VenueFunction;

/**
 * Hongmian, a county that is made up: small, sound, and with something in every part of a network.
 *
 * <p>Example: {@code CityNetwork.builder().from(Hongmian.county()).homes(List.of()).build()}.
 */
public final class Hongmian {
  /** The day of its figures. */
  public static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Hongmian() {}

  /** The county. */
  public static CityNetwork county() {
    return CityNetwork.builder()
        .division(DivisionCode.of("440199"))
        .name(text("红棉县", "Hongmian county"))
        .zone(ZONE)
        .organizations(organizations())
        .addAlliances(alliance())
        .addCoordinationGroups(group())
        .liaisons(liaisons())
        .venues(HongmianVenues.venues())
        .addMenus(HongmianVenues.menu())
        .addPromises(
            NearbyPromise.of(
                NearbyService.LEARNING, Distance.ofMetres(1000), VenueFunction.EDUCATION),
            NearbyPromise.of(NearbyService.CARE, Distance.ofMetres(1500), VenueFunction.CANTEEN))
        .addHomes(
            new DemandPoint("Dongmen", GeoPoint.of(23.131, 113.291), 300),
            new DemandPoint("Ximen", GeoPoint.of(23.20, 113.20), 100))
        .talent(HongmianPeople.talent())
        .addAdmissionPolicies(HongmianPeople.admission())
        .activities(HongmianActivities.register())
        .routes(RouteNetwork.builder().addRoutes(HongmianVenues.route()).build())
        .addRouteProgress(
            RouteProgress.builder()
                .route(RouteId.of("red-1"))
                .subject(MemberId.of("m-li"))
                .build()
                .visited(VenueId.of("memorial"), at("2025-04-03T09:30"))
                .visited(VenueId.of("museum"), at("2025-04-03T10:30")))
        .care(HongmianPeople.care())
        .addIncentives(scheme())
        .addRewards(rewards())
        .build();
  }

  static LocalizedText text(String zh, String en) {
    return LocalizedText.of("zh", zh, "en", en);
  }

  static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(ZONE).toInstant();
  }

  static DateSpan year(int year) {
    return DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  private static OrganizationTree organizations() {
    return OrganizationTree.of(
        List.of(
            organization("bureau", "县老干部局", "bureau", OrganizationKind.RETIRED_STAFF_BUREAU)
                .build(),
            organization("university", "红棉学院", "college", OrganizationKind.UNIVERSITY).build(),
            organization("branch-6", "离退休第六党支部", "sixth branch", OrganizationKind.PARTY_BRANCH)
                .parent(OrganizationId.of("university"))
                .build(),
            organization("senior-university", "老年大学", "senior", OrganizationKind.SENIOR_UNIVERSITY)
                .parent(OrganizationId.of("bureau"))
                .build(),
            organization(
                    "start-up", "红棉科技", "start-up", OrganizationKind.of("newSectorOrganization"))
                .build()));
  }

  private static Organization.Builder organization(
      String id, String zh, String en, OrganizationKind kind) {
    return Organization.builder().id(OrganizationId.of(id)).name(text(zh, en)).kind(kind);
  }

  private static Alliance alliance() {
    OrganizationId senior = OrganizationId.of("senior-university");
    OrganizationId university = OrganizationId.of("university");
    return Alliance.builder()
        .id(AllianceId.of("red-and-silver"))
        .name(text("银映红棉", "Silver and Red"))
        .term(year(2025))
        .addMembers(senior, university)
        .addOffers(
            Offer.builder()
                .giver(senior)
                .addTakers(university)
                .venue(VenueId.of("point"))
                .hours(Amount.of(40))
                .build(),
            Offer.builder()
                .giver(university)
                .addTakers(senior)
                .teacher(MemberId.of("m-wang"))
                .hours(Amount.of(60))
                .build(),
            Offer.builder()
                .giver(senior)
                .addTakers(university)
                .course(ActivityId.of("choir"))
                .hours(Amount.of(20))
                .build())
        .build();
  }

  private static CoordinationGroup group() {
    OrganizationId bureau = OrganizationId.of("bureau");
    return CoordinationGroup.builder()
        .id(CoordinationGroupId.of("group-1"))
        .name(text("第一协作组", "first group"))
        .lead(bureau)
        .addMembers(bureau, OrganizationId.of("university"))
        .firstMeeting(LocalDate.of(2025, 1, 15))
        .addIssues(
            CoordinationIssue.builder()
                .subject(text("活动场地不足", "too little room"))
                .raisedBy(OrganizationId.of("university"))
                .raisedOn(LocalDate.of(2025, 1, 15))
                .solvedOn(LocalDate.of(2025, 2, 20))
                .build())
        .build();
  }

  private static LiaisonRoster liaisons() {
    return new LiaisonRoster(
        List.of(
            Liaison.builder()
                .member(MemberId.of("m-li"))
                .addCovers(OrganizationId.of("university"))
                .build()));
  }

  private static IncentiveProgramme scheme() {
    return IncentiveProgramme.builder()
        .id(SchemeId.of("hongmian-points"))
        .label(text("红棉积分", "Hongmian points"))
        .addVersions(
            IncentiveScheme.builder()
                .id(SchemeId.of("hongmian-points"))
                .version("1")
                .zone(ZONE)
                .putFields("kind", Field.codes("studySession", "theoryTalk", "careVisit"))
                .addRules(
                    Rule.builder()
                        .id(RuleId.of("come"))
                        .measure(new Measure.Pay(Amount.of(2)))
                        .build())
                .build())
        .build();
  }

  private static RewardCatalogue rewards() {
    return RewardCatalogue.builder()
        .provider(OrganizationId.of("bureau"))
        .zone(ZONE)
        .addRewards(
            Reward.builder()
                .id(RewardId.of("tea"))
                .label(text("茶叶", "tea"))
                .kind(RewardKind.of("goods"))
                .account(AccountId.of("points"))
                .price(Amount.of(30))
                .build())
        .build();
  }
}
