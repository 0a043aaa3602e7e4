package org.kapok.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kapok.id.MemberId;
import org.kapok.id.TeamId;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.Purpose;
import org.kapok.quantity.Ratio;
import org.kapok.talent.EntryRoute;
import org.kapok.talent.Member;
import org.kapok.talent.PyramidPolicy;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.Skill;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentProfile;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.TalentTier;
import org.kapok.talent.VolunteerTeam;

/** The people of Guangzhou: as many as its report names, and all of them made up (G6, G8). */
public final class GuangzhouPeople {
  /** Somebody whose every field is known. */
  public static final MemberId SHOWN = member(1);

  private static final List<TalentField> FIELDS =
      TalentField.KNOWN.byCode().keySet().stream().map(TalentField::of).toList();
  private static final List<EntryRoute> ROUTES = List.of(EntryRoute.values());
  private static final int FIRST_ADVISER = 3001;
  private static final int BANK = 8000;
  private static final int THINK_TANK = 1400;

  /** How many people there are. */
  static final int NUMBER = BANK + THINK_TANK;

  private static final int TEAMS = 200;
  private static final int TEAM = 40;

  private GuangzhouPeople() {}

  /** The number of the member. */
  public static MemberId member(int number) {
    return MemberId.of(String.format(Locale.ROOT, "m-%05d", number));
  }

  /** Everyone, in the tiers, the teams and the batches. */
  static TalentRegister register() {
    TalentRegister.Builder register = TalentRegister.builder();
    TalentPyramid.Builder pyramid = TalentPyramid.builder().asOf(MadeUp.TODAY).policy(shape());
    for (int i = 1; i <= BANK + THINK_TANK; i++) {
      register.addMembers(person(i));
      pyramid.addProfiles(profile(i));
    }
    teams().forEach(pyramid::addTeams);
    return register.pyramid(pyramid.build()).batches(batches()).build();
  }

  /** Guangzhou's figures (G8). */
  private static PyramidPolicy shape() {
    return PyramidPolicy.builder()
        .putFewestPeople(TalentTier.THINK_TANK, THINK_TANK)
        .putFewestPeople(TalentTier.TALENT_BANK, BANK)
        .fewestFields(FIELDS.size())
        .fewestTeams(TEAMS)
        .largestShareOfTierBelow(Ratio.ONE)
        .build();
  }

  private static Member person(int number) {
    Member.Builder person =
        Member.builder()
            .id(member(number))
            .registered(LocalDate.of(2024, 5, 6))
            .birthDate(LocalDate.of(1952, 1, 1).plusDays(Draw.START.at(number).below(4000)));
    if (number == 1) {
      return person
          .name(PersonName.of("陈木棉"))
          .phone(PhoneNumber.of("13800138000"))
          .address(PostalAddress.of("广州市越秀区示例路1号"))
          .birthDate(LocalDate.of(1950, 4, 12))
          .standingSince(LocalDate.of(1971, 5, 20))
          .consents(DataUse.consents(Purpose.HONOUR, Purpose.MATCHING))
          .build();
    }
    Purpose purpose = number % 10 == 1 ? Purpose.MATCHING : Purpose.ADMISSION;
    return person.consents(DataUse.consents(purpose)).build();
  }

  /** As many as the report names, in three batches (G6). */
  private static List<SecondmentBatch> batches() {
    return List.of(
        batch(1, 0, 52, LocalDate.of(2021, 9, 1)),
        batch(2, 52, 52, LocalDate.of(2023, 9, 1)),
        batch(3, 104, 53, LocalDate.of(2024, 9, 1)));
  }

  private static SecondmentBatch batch(int number, int before, int people, LocalDate start) {
    return Advisers.batch(
        "batch-" + number,
        start,
        IntStream.range(before, before + people).mapToObj(i -> member(FIRST_ADVISER + i)).toList(),
        IntStream.rangeClosed(1, GuangzhouBodies.HOSTS)
            .mapToObj(GuangzhouBodies::host)
            .skip(before / 4)
            .toList());
  }

  private static TalentProfile profile(int number) {
    TalentProfile.Builder profile =
        TalentProfile.builder()
            .member(member(number))
            .tier(number <= BANK ? TalentTier.TALENT_BANK : TalentTier.THINK_TANK)
            .addFields(FIELDS.get(number % FIELDS.size()))
            .route(ROUTES.get(number % ROUTES.size()))
            .admitted(LocalDate.of(2024, 6, 1));
    if (number % 500 == 1) {
      profile.addSkills(Skill.of("mediation"));
    }
    return profile.build();
  }

  private static List<VolunteerTeam> teams() {
    List<VolunteerTeam> teams = new ArrayList<>();
    for (int i = 0; i < TEAMS; i++) {
      VolunteerTeam.Builder team =
          VolunteerTeam.builder()
              .id(TeamId.of(String.format(Locale.ROOT, "t-%03d", i + 1)))
              .name(MadeUp.text("志愿服务队" + (i + 1), "Team " + (i + 1)))
              .organization(GuangzhouBodies.bureauOf(District.GUANGZHOU.get(i % 11)))
              .addServices(FIELDS.get(i % FIELDS.size()))
              .leader(member(i * TEAM + 1));
      for (int each = 1; each <= TEAM; each++) {
        team.addMembers(member(i * TEAM + each));
      }
      teams.add(team.build());
    }
    return teams;
  }
}
