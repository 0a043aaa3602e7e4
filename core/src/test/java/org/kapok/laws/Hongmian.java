package org.kapok.laws;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.id.AccountId;
import org.kapok.id.ActivityId;
import org.kapok.id.AllianceId;
import org.kapok.id.CoordinationGroupId;
import org.kapok.id.FacilityId;
import org.kapok.id.MemberId;
import org.kapok.id.MenuItemId;
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
import org.kapok.network.VenueMenu;
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
import org.kapok.route.RouteLeg;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteProgress;
import org.kapok.route.RouteStop;
import org.kapok.route.RouteTheme;
import org.kapok.route.ThemedRoute;
import org.kapok.route.TravelMode;
import org.kapok.text.LocalizedText;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.DemandPoint;
import org.kapok.venue.Facility;
import org.kapok.venue.GroupMenu;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.MenuChoice;
import org.kapok.venue.MenuItem;
import org.kapok.venue.NearbyPromise;
import org.kapok.venue.NearbyService;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;
import org.kapok.venue.VenueSharing;

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
        .venues(venues())
        .addMenus(menu())
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
        .routes(RouteNetwork.builder().addRoutes(route()).build())
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

  private static VenueNetwork venues() {
    OpeningHours hours =
        OpeningHours.builder()
            .zone(ZONE)
            .weekly(List.of(TimeInterval.of("08:30", "17:30")), DayOfWeek.values())
            .holiday(List.of())
            .build();
    return VenueNetwork.builder()
        .addVenues(
            venue("base", "实践基地", "flagship base", VenueKind.PRACTICE_BASE, 23.13, 113.29)
                .owner(OrganizationId.of("bureau"))
                .hours(hours)
                .addFacilities(
                    facility("oath-hall", 60, VenueFunction.OATH_HALL),
                    facility("vr", 12, VenueFunction.VIRTUAL_REALITY),
                    facility("screen", 40, VenueFunction.SCREENING))
                .build(),
            venue("studio", "老党员工作室", "studio", VenueKind.SENIOR_MEMBER_STUDIO, 23.14, 113.30)
                .addFacilities(facility("room", 10, VenueFunction.ORGANIZATION_WORK))
                .build(),
            venue("point", "教学点", "education point", VenueKind.EDUCATION_POINT, 23.132, 113.292)
                .owner(OrganizationId.of("senior-university"))
                .reserved(true)
                .addSharing(
                    VenueSharing.builder().organization(OrganizationId.of("university")).build())
                .hours(hours)
                .addFacilities(facility("room", 30, VenueFunction.EDUCATION))
                .build(),
            venue("centre", "党群服务中心", "centre", VenueKind.PARTY_SERVICE_CENTRE, 23.133, 113.293)
                .addFacilities(
                    facility("canteen", 80, VenueFunction.CANTEEN),
                    facility("clinic", 8, VenueFunction.MEDICAL_CARE, VenueFunction.LEGAL_ADVICE),
                    facility("hall", 50, VenueFunction.ORGANIZATION_WORK, VenueFunction.CULTURE))
                .build(),
            venue("memorial", "纪念馆", "memorial", VenueKind.ROUTE_BASE, 23.135, 113.295).build(),
            venue("museum", "博物馆", "museum", VenueKind.ROUTE_BASE, 23.137, 113.296).build())
        .calendar(
            HolidayCalendar.of(
                Map.of(LocalDate.of(2025, 5, 1), text("劳动节", "Labour Day")), new TreeMap<>()))
        .build();
  }

  private static Venue.Builder venue(
      String id, String zh, String en, VenueKind kind, double latitude, double longitude) {
    return Venue.builder()
        .id(VenueId.of(id))
        .name(text(zh, en))
        .kind(kind)
        .point(GeoPoint.of(latitude, longitude));
  }

  private static Facility facility(String id, int capacity, VenueFunction... functions) {
    return Facility.builder()
        .id(FacilityId.of(id))
        .name(LocalizedText.of("en", id))
        .capacity(capacity)
        .addFunctions(functions)
        .build();
  }

  private static VenueMenu menu() {
    MenuItem.Builder oath = MenuItem.builder().id(MenuItemId.of("oath")).capacity(60);
    MenuItem.Builder film = MenuItem.builder().id(MenuItemId.of("film")).capacity(40);
    return VenueMenu.builder()
        .venue(VenueId.of("base"))
        .menu(
            ActivityMenu.of(
                List.of(
                    oath.name(text("重温入党誓词", "renewal of the oath"))
                        .addFunctions(VenueFunction.OATH_HALL)
                        .duration(Duration.ofMinutes(30))
                        .build(),
                    film.name(text("红色电影", "film"))
                        .addFunctions(VenueFunction.SCREENING)
                        .duration(Duration.ofMinutes(90))
                        .build())))
        .addGroups(
            GroupMenu.builder()
                .group(OrganizationId.of("branch-6"))
                .participants(24)
                .addChoices(MenuChoice.of(MenuItemId.of("oath")))
                .build())
        .build();
  }

  private static ThemedRoute route() {
    RouteLeg walk =
        RouteLeg.builder()
            .mode(TravelMode.WALK)
            .duration(Duration.ofMinutes(10))
            .walking(Distance.ofMetres(300))
            .withoutSeat(Distance.ofMetres(40))
            .stepFree(true)
            .build();
    RouteStop.Builder memorial = RouteStop.builder().base(VenueId.of("memorial"));
    RouteStop.Builder museum = RouteStop.builder().base(VenueId.of("museum"));
    return ThemedRoute.builder()
        .id(RouteId.of("red-1"))
        .name(text("红色研学一号线", "Red Study 1"))
        .theme(RouteTheme.RED_STUDY)
        .addStops(
            memorial.stay(Duration.ofMinutes(40)).build(),
            museum.stay(Duration.ofMinutes(60)).leg(walk).build())
        .build();
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
