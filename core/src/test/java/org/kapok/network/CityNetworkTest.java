package org.kapok.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Attendance;
import org.kapok.activity.Session;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareRecord;
import org.kapok.care.CareRegister;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.RouteId;
import org.kapok.id.SessionId;
import org.kapok.id.VenueId;
import org.kapok.laws.Hongmian;
import org.kapok.organization.Liaison;
import org.kapok.organization.LiaisonRoster;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.route.RouteProgress;
import org.kapok.route.StopVisit;
import org.kapok.venue.VenueNetwork;

class CityNetworkTest {
  private static final CityNetwork COUNTY = Hongmian.county();

  @Test
  void anAdviserMayLeaveTheCityWhenTheTermIsOver() {
    assertThat(DeparturePlants.secondedUntil(COUNTY, Grown.GONE).problems()).isEmpty();
    assertThat(DeparturePlants.secondedUntil(COUNTY, Grown.GONE.plusDays(1)).problems()).hasSize(1);
  }

  @Test
  void aSmallCityNeedsOnlyWhereAndWhatItIs() {
    CityNetwork small =
        CityNetwork.builder()
            .division(COUNTY.division())
            .name(COUNTY.name())
            .zone(COUNTY.zone())
            .build();
    assertThat(small.problems()).isEmpty();
    assertThat(small.venues().venues()).isEmpty();
    assertThat(small.talent()).isEmpty();
  }

  @Test
  void aCountyWithSomethingInEveryPartHasNoProblems() {
    assertThat(COUNTY.problems()).isEmpty();
    assertThat(NetworkDifference.PARTS)
        .allSatisfy(each -> assertThat(each.objects().apply(COUNTY)).as(each.name()).isNotEmpty());
  }

  @Test
  void whatIsScoredComesFromEveryPartAndCountsOnce() {
    List<Participation> all = COUNTY.participations();
    assertThat(all)
        .extracting(Participation::kind)
        .containsExactly(
            "studySession",
            "studySession",
            "studySession",
            "theoryTalk",
            "routeVisit",
            "routeVisit",
            "routeCompletion",
            "careVisit");
    List<Participation> twice = Stream.concat(all.stream(), all.stream()).toList();
    assertThat(History.of(twice).participations()).hasSameElementsAs(all).hasSameSizeAs(all);
    CityNetwork faulty = Grown.from(COUNTY).venues(VenueNetwork.of(List.of())).build();
    assertThatThrownBy(faulty::participations).isInstanceOf(RefusedException.class);
  }

  @Test
  void theNearestNameIsSaid() {
    CityNetwork city =
        Grown.venue(COUNTY, Grown.newVenue("v").owner(OrganizationId.of("universitty")).build());
    assertThat(city.problems())
        .singleElement()
        .hasToString(
            "/venues/venues/6/owner: the organisation is none of the network: universitty."
                + " Maybe \"university\"?");
  }

  /** Each list doubled: every object but the first of its id is told at its place. */
  @Test
  void whatStandsTwiceIsReportedInEveryPart() {
    CityNetwork twice =
        Grown.from(COUNTY)
            .addAllAlliances(COUNTY.alliances())
            .addAllCoordinationGroups(COUNTY.coordinationGroups())
            .addAllMenus(COUNTY.menus())
            .addAllPromises(COUNTY.promises())
            .addAllHomes(COUNTY.homes())
            .addAllAdmissionPolicies(COUNTY.admissionPolicies())
            .addAllRouteProgress(COUNTY.routeProgress())
            .addAllIncentives(COUNTY.incentives())
            .addAllRewards(COUNTY.rewards())
            .build();
    assertThat(twice.problems())
        .extracting(Problem::place, Problem::code)
        .containsExactly(
            tuple("/alliances/1/id", "duplicate-id"),
            tuple("/coordinationGroups/1/id", "duplicate-id"),
            tuple("/menus/1/venue", "duplicate-menu"),
            tuple("/promises/2/service", "duplicate-promise"),
            tuple("/promises/3/service", "duplicate-promise"),
            tuple("/homes/2/label", "duplicate-home"),
            tuple("/homes/3/label", "duplicate-home"),
            tuple("/admissionPolicies/1/tier", "duplicate-tier"),
            tuple("/routeProgress/1/subject", "duplicate-progress"),
            tuple("/incentives/1/id", "duplicate-id"),
            tuple("/rewards/1/provider", "duplicate-provider"));
  }

  @Test
  void theProblemsOfAPartAreToldAtItsPlace() {
    CityNetwork city =
        Grown.venue(Grown.organization(COUNTY, "bureau"), Grown.newVenue("base").build());
    assertThat(city.problems())
        .extracting(Problem::place, Problem::code)
        .containsExactly(
            tuple("/organizations/organizations/5/id", "duplicate-organization"),
            tuple("/venues/venues/6/id", "duplicate-venue"));
  }

  @Test
  void careMustKnowItsDutiesAndItsDays() {
    CareRegister care = COUNTY.care();
    CareRecord done = care.records().get(0);
    CareProgramme programme = care.programmes().get(0);
    CareRegister faulty =
        CareRegister.builder()
            .from(care)
            .addProgrammes(
                CareProgramme.builder().from(programme).id(CareProgrammeId.of("next")).build())
            .addFiles(care.files().get(0))
            .festivals(Map.of())
            .addRecords(
                done,
                CareRecord.builder().from(done).duty(CareDutyId.of("dischrage")).build(),
                CareRecord.builder()
                    .from(done)
                    .occasion(programme.term().startInclusive().minusDays(1))
                    .build())
            .build();
    assertThat(Grown.from(COUNTY).care(faulty).build().problems())
        .extracting(Problem::place, Problem::code)
        .containsExactly(
            tuple("/care/programmes/0/duties/1/trigger/calendar", "unknown-calendar"),
            tuple("/care/programmes/1/duties/0/id", "duplicate-duty"),
            tuple("/care/programmes/1/duties/1/id", "duplicate-duty"),
            tuple("/care/programmes/1/duties/1/trigger/calendar", "unknown-calendar"),
            tuple("/care/programmes/1/duties/2/id", "duplicate-duty"),
            tuple("/care/files/1/member", "duplicate-file"),
            tuple("/care/records/1/by", "duplicate-record"),
            tuple("/care/records/2/duty", "unknown-duty"),
            tuple("/care/records/3/occasion", "outside-programme"));
  }

  @Test
  void whoHasLeftCanNeitherVisitNorCare() {
    CareRecord done = COUNTY.care().records().get(0);
    MemberId sun = MemberId.of("m-sun");
    CityNetwork city =
        Grown.from(COUNTY)
            .addRouteProgress(
                RouteProgress.builder()
                    .route(RouteId.of("red-1"))
                    .subject(sun)
                    .addVisits(
                        new StopVisit(
                            VenueId.of("memorial"), Instant.parse("2025-01-31T15:59:59Z"), false),
                        new StopVisit(
                            VenueId.of("museum"), Instant.parse("2025-01-31T16:00:00Z"), false))
                    .build())
            .care(
                CareRegister.builder()
                    .from(COUNTY.care())
                    .addRecords(CareRecord.builder().from(done).by(sun).build())
                    .build())
            .build();
    assertThat(city.problems())
        .extracting(Problem::place, Problem::code)
        .containsExactly(
            tuple("/routeProgress/1/visits/1/at", "after-departure"),
            tuple("/care/records/1/by", "after-departure"));
  }

  @Test
  void aHolidayClosesTheVenueOfASession() {
    Activity activity = Grown.newActivity("may-day");
    Session session =
        activity
            .session(
                SessionId.of("may-day"), Instant.parse("2025-05-01T02:00:00Z"), Duration.ofHours(1))
            .venue(VenueId.of("base"))
            .build();
    assertThat(Grown.session(COUNTY, activity, session).problems())
        .extracting(Problem::code, Problem::message)
        .containsExactly(
            tuple(
                "closed-venue",
                "the venue is closed when a session starts there: THURSDAY,"
                    + " 2025-05-01T10:00+08:00 (base)"));
    Session cancelled = Session.builder().from(session).cancelled(true).build();
    assertThat(Grown.session(COUNTY, activity, cancelled).problems()).isEmpty();
  }

  @Test
  void oneTermOfALiaisonOfficerStandsOnce() {
    Liaison first = COUNTY.liaisons().liaisons().get(0);
    CityNetwork city =
        Grown.from(COUNTY).liaisons(new LiaisonRoster(List.of(first, first))).build();
    assertThat(city.problems())
        .extracting(Problem::place, Problem::code)
        .containsExactly(tuple("/liaisons/liaisons/1/member", "duplicate-liaison"));
  }

  @Test
  void aDefaultValidatorReportsTheSameAtTheSamePlaces() {
    CityNetwork city =
        Grown.venue(COUNTY, Grown.newVenue("v").owner(OrganizationId.of("nobody")).build());
    try (ValidatorFactory byDefault = Validation.buildDefaultValidatorFactory()) {
      assertThat(byDefault.getValidator().validate(COUNTY)).isEmpty();
      assertThat(byDefault.getValidator().validate(city))
          .singleElement()
          .satisfies(
              each -> assertThat(each.getPropertyPath()).hasToString("venues.venues[6].owner"));
    }
  }

  @Test
  void everyKindOfFaultIsToldInChineseToo() {
    CityNetwork city = COUNTY;
    for (Function<CityNetwork, Planted> each : Plants.ALL) {
      city = each.apply(city).city();
    }
    try (ValidatorFactory byDefault = Validation.buildDefaultValidatorFactory()) {
      MessageInterpolator messages = byDefault.getMessageInterpolator();
      assertThat(byDefault.getValidator().validate(city))
          .hasSameSizeAs(Plants.ALL)
          .extracting(each -> messages.interpolate(each.getMessageTemplate(), null, Locale.CHINESE))
          .allMatch(each -> each.codePoints().anyMatch(Character::isIdeographic))
          .noneMatch(each -> each.contains("{org.kapok"));
    }
  }

  /** Ten thousand wrong references are all reported, and soon. */
  @Test
  void manyFaultsAreReportedInTimeProportionalToTheirNumber() {
    ActivityRegister.Builder activities = Grown.activities(COUNTY);
    Session held = COUNTY.activities().sessions().get(0);
    IntStream.range(0, 10_000)
        .forEach(
            i ->
                activities.addAttendances(
                    Attendance.builder()
                        .session(held.id())
                        .subject(MemberId.of("stranger-" + i))
                        .signedIn(held.start())
                        .build()));
    CityNetwork city = Grown.activities(COUNTY, activities);
    assertThat(city.problems())
        .hasSize(10_000)
        .extracting(Problem::code)
        .containsOnly("unknown-member");
  }
}
