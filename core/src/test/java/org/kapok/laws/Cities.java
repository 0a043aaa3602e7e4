package org.kapok.laws;

import static org.kapok.laws.Hongmian.DAY;
import static org.kapok.laws.Hongmian.ZONE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Attendance;
import org.kapok.activity.LearningMode;
import org.kapok.activity.ServiceChain;
import org.kapok.activity.Session;
import org.kapok.activity.TeamAction;
import org.kapok.care.CareRegister;
import org.kapok.id.ActivityId;
import org.kapok.id.BatchId;
import org.kapok.id.FacilityId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.SessionId;
import org.kapok.id.StationId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.network.CityNetwork;
import org.kapok.organization.Organization;
import org.kapok.organization.OrganizationKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.place.GeoPoint;
import org.kapok.quantity.DateSpan;
import org.kapok.talent.EntryRoute;
import org.kapok.talent.Member;
import org.kapok.talent.Secondment;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.Station;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentProfile;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.TalentTier;
import org.kapok.talent.VolunteerTeam;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;

/**
 * Sound networks of cities, drawn: every reference leads somewhere and nothing contradicts another
 * thing.
 *
 * <p>Example: {@code Cities.draw(new Random(seed), 5)}.
 */
public final class Cities {
  private static final LocalDate FOUNDED = LocalDate.of(2023, 1, 1);

  private final Dice dice;
  private final int organizations;
  private final int venues;
  private final int members;
  private final int teams;
  private final int sessions;

  private Cities(Dice dice, int most) {
    this.dice = dice;
    organizations = dice.from(1, most);
    venues = dice.from(1, most);
    members = dice.from(1, most);
    teams = dice.from(1, most);
    sessions = dice.below(most);
  }

  /**
   * A city with up to so many objects of a part; beside what is drawn, it holds some of Hongmian's
   * parts as they are.
   *
   * @param random decides all
   * @param most at least 1
   */
  public static CityNetwork draw(Random random, int most) {
    return new Cities(new Dice(random), most).city();
  }

  private CityNetwork city() {
    CityNetwork hongmian = Hongmian.county();
    CityNetwork.Builder city =
        CityNetwork.builder()
            .division(hongmian.division())
            .name(hongmian.name())
            .zone(ZONE)
            .organizations(OrganizationTree.of(some(organizations, this::organization)))
            .venues(VenueNetwork.of(some(venues, this::venue)))
            .talent(talent())
            .activities(activities());
    if (dice.percent(50)) {
      city.promises(hongmian.promises()).homes(hongmian.homes());
    }
    if (dice.percent(50)) {
      city.incentives(hongmian.incentives()).admissionPolicies(hongmian.admissionPolicies());
    }
    if (dice.percent(50)) {
      city.care(
          CareRegister.builder()
              .programmes(hongmian.care().programmes())
              .festivals(hongmian.care().festivals())
              .build());
    }
    return city.build();
  }

  private static <T> List<T> some(int count, IntFunction<T> one) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(one.apply(i));
    }
    return all;
  }

  private static LocalizedText name(String part, int number) {
    return LocalizedText.of("en", part + " " + number);
  }

  private OrganizationId anOrganization() {
    return OrganizationId.of("o-" + dice.below(organizations));
  }

  private MemberId aMember() {
    return MemberId.of("m-" + dice.below(members));
  }

  private Organization organization(int i) {
    return Organization.builder()
        .id(OrganizationId.of("o-" + i))
        .name(name("organisation", i))
        .kind(dice.of(OrganizationKind.PARTY_BRANCH, OrganizationKind.ENTERPRISE))
        .parent(
            i > 0 && dice.percent(60)
                ? Optional.of(OrganizationId.of("o-" + dice.below(i)))
                : Optional.empty())
        .build();
  }

  private Venue venue(int i) {
    return Venue.builder()
        .id(VenueId.of("v-" + i))
        .name(name("venue", i))
        .kind(dice.of(VenueKind.PRACTICE_BASE, VenueKind.SENIOR_MEMBER_STUDIO))
        .point(GeoPoint.of(23 + dice.below(1000) / 1000.0, 113 + dice.below(1000) / 1000.0))
        .owner(dice.percent(50) ? Optional.of(anOrganization()) : Optional.empty())
        .facilities(some(dice.below(3), this::facility))
        .build();
  }

  private Facility facility(int i) {
    return Facility.builder()
        .id(FacilityId.of("f-" + i))
        .name(name("facility", i))
        .addFunctions(dice.of(VenueFunction.EDUCATION, VenueFunction.CANTEEN))
        .capacity(dice.from(1, 50))
        .build();
  }

  private TalentRegister talent() {
    TalentPyramid pyramid =
        TalentPyramid.builder()
            .asOf(DAY)
            .profiles(some(dice.below(members), this::profile))
            .teams(some(teams, this::team))
            .build();
    return TalentRegister.builder()
        .members(some(members, this::member))
        .pyramid(pyramid)
        .addBatches(batch())
        .build();
  }

  private Member member(int i) {
    return Member.builder()
        .id(MemberId.of("m-" + i))
        .registered(FOUNDED)
        .birthDate(LocalDate.of(dice.from(1935, 1960), 5, 1))
        .organization(dice.percent(50) ? Optional.of(anOrganization()) : Optional.empty())
        .build();
  }

  private TalentProfile profile(int i) {
    return TalentProfile.builder()
        .member(MemberId.of("m-" + i))
        .tier(dice.of(TalentTier.THINK_TANK, TalentTier.TALENT_BANK))
        .addFields(dice.of(TalentField.MEDICAL, TalentField.LAW))
        .route(EntryRoute.INVITATION)
        .admitted(FOUNDED)
        .build();
  }

  private VolunteerTeam team(int i) {
    return VolunteerTeam.builder()
        .id(TeamId.of("t-" + i))
        .name(name("team", i))
        .organization(anOrganization())
        .addServices(TalentField.LAW)
        .addMembers(aMember(), aMember())
        .build();
  }

  private SecondmentBatch batch() {
    return SecondmentBatch.builder()
        .id(BatchId.of("b"))
        .name(name("batch", 1))
        .addStations(new Station(StationId.of("s"), anOrganization(), members))
        .secondments(
            some(
                dice.below(members),
                i ->
                    Secondment.builder()
                        .member(MemberId.of("m-" + i))
                        .station(StationId.of("s"))
                        .term(DateSpan.of(FOUNDED, FOUNDED.plusYears(2)))
                        .build()))
        .build();
  }

  private ActivityRegister activities() {
    Activity activity =
        Activity.builder()
            .id(ActivityId.of("study"))
            .name(name("study", 1))
            .kind(ActivityKind.STUDY_SESSION)
            .mode(dice.of(LearningMode.BRANCH_STUDY, LearningMode.SELF_STUDY))
            .organizer(anOrganization())
            .build();
    List<Session> held = some(sessions, i -> session(activity, i));
    return ActivityRegister.builder()
        .addActivities(activity)
        .sessions(held)
        .attendances(some(sessions, i -> attendance(held.get(i))))
        .build();
  }

  private Session session(Activity activity, int i) {
    return activity
        .session(
            SessionId.of("s-" + i),
            FOUNDED.plusDays(dice.below(900)).atTime(9, 0).atZone(ZONE).toInstant(),
            Duration.ofHours(1))
        .venue(VenueId.of("v-" + dice.below(venues)))
        .action(
            dice.percent(40)
                ? Optional.of(
                    new TeamAction(
                        TeamId.of("t-" + dice.below(teams)), dice.of(ServiceChain.values())))
                : Optional.empty())
        .build();
  }

  private Attendance attendance(Session session) {
    return Attendance.builder()
        .session(session.id())
        .subject(dice.percent(80) ? aMember() : TeamId.of("t-" + dice.below(teams)))
        .signedIn(session.start())
        .signedOut(session.end())
        .build();
  }
}
