package org.kapok.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.TeamId;
import org.kapok.privacy.Purpose;
import org.kapok.talent.Member;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.VolunteerTeam;

/** The people of Jiayuguan: teams, advisers, two of long standing, all made up (J5 to J7). */
public final class JiayuguanPeople {
  /** Members of 54 and of 72 years' standing on the day that is told of (J7). */
  public static final List<MemberId> ELDERS = List.of(member(401), member(402));

  /** How many volunteers there are: twenty to a team (J5). */
  static final int VOLUNTEERS = 400;

  /** How many teams there are (J5). */
  static final int TEAMS = 20;

  /** How many of the volunteers are cared for. */
  static final int CARED_FOR = 24;

  private static final int TO_A_TEAM = 20;
  private static final int MEAN_AGE = 68;
  private static final List<TalentField> SERVICES =
      List.of(TalentField.PARTY_BUILDING, TalentField.LAW, TalentField.CULTURE);

  private JiayuguanPeople() {}

  /** The number of the member. */
  static MemberId member(int number) {
    return MemberId.of(MadeUp.id("j", number));
  }

  /** The number of the team, from 1. */
  static TeamId team(int number) {
    return TeamId.of(MadeUp.id("vanguard", number));
  }

  /** Everyone, in teams and batches. */
  static TalentRegister register() {
    TalentPyramid.Builder pyramid = TalentPyramid.builder().asOf(MadeUp.TODAY);
    for (int i = 1; i <= TEAMS; i++) {
      pyramid.addTeams(volunteers(i));
    }
    return TalentRegister.builder()
        .members(members())
        .pyramid(pyramid.build())
        .addBatches(
            batch(1, 100, 17, LocalDate.of(2023, 3, 1)),
            batch(2, 200, 18, LocalDate.of(2025, 3, 1)))
        .build();
  }

  private static List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (int i = 1; i <= VOLUNTEERS; i++) {
      members.add(volunteer(i));
    }
    members.add(elder(ELDERS.get(0), LocalDate.of(1971, 5, 20), 1950));
    members.add(elder(ELDERS.get(1), LocalDate.of(1953, 3, 8), 1933));
    return members;
  }

  /** Of two neighbours one is as many years older than the mean as the other is younger. */
  private static Member volunteer(int number) {
    int pair = (number + 1) / 2;
    int years = Draw.START.at(8000).at(pair).below(9);
    int age = number % 2 == 0 ? MEAN_AGE - years : MEAN_AGE + years;
    int days = Draw.START.at(8001).at(number).below(365);
    LocalDate birth = MadeUp.TODAY.minusYears(age).minusDays(days);
    return person(member(number), birth)
        .standingSince(birth.plusYears(18 + Draw.START.at(8002).at(number).below(30)))
        .build();
  }

  private static Member elder(MemberId id, LocalDate since, int born) {
    return person(id, LocalDate.of(born, 4, 12)).standingSince(since).build();
  }

  private static Member.Builder person(MemberId id, LocalDate birth) {
    return Member.builder()
        .id(id)
        .registered(LocalDate.of(2019, 1, 1))
        .birthDate(birth)
        .organization(branch(id))
        .consents(DataUse.consents(Purpose.CARE, Purpose.HONOUR, Purpose.STATISTICS));
  }

  private static OrganizationId branch(MemberId id) {
    int spread = Math.floorMod(id.value().hashCode(), JiayuguanPlaces.BRANCHES);
    return JiayuguanPlaces.branch(1 + spread);
  }

  private static VolunteerTeam volunteers(int number) {
    int first = (number - 1) * TO_A_TEAM + 1;
    VolunteerTeam.Builder team =
        VolunteerTeam.builder()
            .id(team(number))
            .name(MadeUp.text("雄关银发先锋" + number + "队", "Silver Vanguard of the Pass " + number))
            .organization(JiayuguanPlaces.branch(number))
            .addServices(SERVICES.get(number % SERVICES.size()))
            .leader(member(first));
    for (int i = first; i < first + TO_A_TEAM; i++) {
      team.addMembers(member(i));
    }
    return team.build();
  }

  /** As many as the report names, in two batches (J6). */
  private static SecondmentBatch batch(int number, int before, int people, LocalDate start) {
    return Advisers.batch(
        "batch-" + number,
        start,
        IntStream.rangeClosed(before + 1, before + people)
            .mapToObj(JiayuguanPeople::member)
            .toList(),
        IntStream.rangeClosed(1, JiayuguanPlaces.HOSTS)
            .mapToObj(JiayuguanPlaces::host)
            .skip((number - 1) * 5L)
            .toList());
  }
}
