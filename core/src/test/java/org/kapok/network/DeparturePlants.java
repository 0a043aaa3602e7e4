package org.kapok.network;

import static org.kapok.network.Grown.GONE;

import java.time.LocalDate;
import org.kapok.activity.Activity;
import org.kapok.activity.Attendance;
import org.kapok.activity.Session;
import org.kapok.id.BatchId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.StationId;
import org.kapok.id.TeamId;
import org.kapok.quantity.DateSpan;
import org.kapok.talent.EntryRoute;
import org.kapok.talent.Secondment;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.Station;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentProfile;
import org.kapok.talent.TalentTier;
import org.kapok.talent.VolunteerTeam;
import org.kapok.text.LocalizedText;

/** Faults of those who have left, to be planted. */
final class DeparturePlants {
  private DeparturePlants() {}

  static Planted leftMemberInATeam(CityNetwork city) {
    CityNetwork more = Grown.left(city, "p12");
    VolunteerTeam team =
        VolunteerTeam.builder()
            .id(TeamId.of("p12"))
            .name(LocalizedText.of("en", "p12"))
            .addMembers(MemberId.of("p12"))
            .build();
    return new Planted(
        Grown.pyramid(more, Grown.pyramid(more).addTeams(team)),
        "left-member",
        "/talent/pyramid/teams/"
            + city.talent().orElseThrow().pyramid().teams().size()
            + "/members");
  }

  static Planted leftMemberInATier(CityNetwork city) {
    CityNetwork more = Grown.left(city, "p13");
    TalentProfile profile =
        TalentProfile.builder()
            .member(MemberId.of("p13"))
            .tier(TalentTier.TALENT_BANK)
            .addFields(TalentField.LAW)
            .route(EntryRoute.INVITATION)
            .admitted(GONE.minusYears(1))
            .build();
    return new Planted(
        Grown.pyramid(more, Grown.pyramid(more).addProfiles(profile)),
        "left-member",
        "/talent/pyramid/profiles/"
            + city.talent().orElseThrow().pyramid().profiles().size()
            + "/member");
  }

  static Planted attendanceAfterDeparture(CityNetwork city) {
    Activity activity = Grown.newActivity("p14");
    Session session = Grown.newSession(activity).build();
    CityNetwork more = Grown.session(Grown.left(city, "p14"), activity, session);
    Attendance attendance =
        Attendance.builder()
            .session(session.id())
            .subject(MemberId.of("p14"))
            .signedIn(session.start())
            .build();
    return new Planted(
        Grown.activities(more, Grown.activities(more).addAttendances(attendance)),
        "after-departure",
        "/activities/attendances/" + city.activities().attendances().size() + "/subject");
  }

  static Planted liaisonAfterDeparture(CityNetwork city) {
    CityNetwork more = Grown.organization(Grown.left(city, "p15"), "p15");
    return new Planted(
        Plants.liaison(more, "p15", "p15"),
        "after-departure",
        "/liaisons/liaisons/" + city.liaisons().liaisons().size() + "/member");
  }

  static Planted secondmentAfterDeparture(CityNetwork city) {
    return new Planted(
        secondedUntil(city, GONE.plusYears(1)),
        "after-departure",
        "/talent/batches/"
            + city.talent().orElseThrow().batches().size()
            + "/secondments/0/member");
  }

  /**
   * The city with an adviser who left it when {@code GONE} came, and whose term ended on the day
   * before.
   */
  static CityNetwork secondedUntil(CityNetwork city, LocalDate end) {
    CityNetwork more = Grown.organization(Grown.left(city, "p16"), "p16");
    SecondmentBatch batch =
        SecondmentBatch.builder()
            .id(BatchId.of("p16"))
            .name(LocalizedText.of("en", "p16"))
            .addStations(new Station(StationId.of("p16"), OrganizationId.of("p16"), 1))
            .addSecondments(
                Secondment.builder()
                    .member(MemberId.of("p16"))
                    .station(StationId.of("p16"))
                    .term(DateSpan.of(GONE.minusYears(1), end))
                    .build())
            .build();
    return Grown.register(more, Grown.register(more).addBatches(batch));
  }
}
