package org.kapok.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kapok.id.MemberId;
import org.kapok.id.TeamId;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.LegalBasis;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.PurposeRule;
import org.kapok.quantity.Ratio;
import org.kapok.talent.EntryRoute;
import org.kapok.talent.Member;
import org.kapok.talent.PyramidPolicy;
import org.kapok.talent.Skill;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentProfile;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.TalentTier;
import org.kapok.talent.VolunteerTeam;
import org.kapok.text.LocalizedText;

/** The people of the sample city: as many as Guangzhou names, and all of them made up (G8, J7). */
final class SampleTalent {
  /** What data may be used for, all of it on consent save for the posting of advisers. */
  static final PrivacyPolicy PRIVACY =
      new PrivacyPolicy(
          SampleCity.ZONE,
          Stream.concat(
                  Stream.of(
                          Purpose.ADMISSION,
                          Purpose.CONTACT,
                          Purpose.MATCHING,
                          Purpose.HONOUR,
                          Purpose.STATISTICS)
                      .map(each -> new PurposeRule(each, LegalBasis.CONSENT, 0)),
                  Stream.of(new PurposeRule(Purpose.SECONDMENT, LegalBasis.DUTY, 36)))
              .toList());

  /** Somebody whose every field is known. */
  static final MemberId SHOWN = member(1);

  private static final Instant CONSENTED = Instant.parse("2024-05-06T02:00:00Z");
  private static final List<TalentField> FIELDS =
      TalentField.KNOWN.byCode().keySet().stream().map(TalentField::of).toList();
  private static final List<EntryRoute> ROUTES = List.of(EntryRoute.values());
  private static final int BANK = 8000;
  private static final int THINK_TANK = 1400;
  private static final int TEAMS = 200;
  private static final int TEAM = 40;

  private SampleTalent() {}

  /** The number of the member. */
  static MemberId member(int number) {
    return MemberId.of(String.format(Locale.ROOT, "m-%05d", number));
  }

  /** Consents to these purposes, each given separately. */
  static Consents consents(Purpose... purposes) {
    return new Consents(
        Stream.of(purposes)
            .map(each -> Consent.givenSeparately(each, CONSENTED, "notice-2"))
            .toList());
  }

  /** Everyone, in the tiers, the teams and the batches. */
  static TalentRegister register() {
    TalentRegister.Builder register = TalentRegister.builder();
    TalentPyramid.Builder pyramid = TalentPyramid.builder().asOf(SampleCity.TODAY).policy(shape());
    for (int i = 1; i <= BANK + THINK_TANK; i++) {
      register.addMembers(person(i));
      pyramid.addProfiles(profile(i));
    }
    teams().forEach(pyramid::addTeams);
    return register.pyramid(pyramid.build()).batches(SampleAdvisers.batches()).build();
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
            .birthDate(LocalDate.of(1952, 1, 1).plusDays(Draw.START.at(number).below(4000)))
            .consents(consents(number % 10 == 1 ? Purpose.MATCHING : Purpose.ADMISSION));
    if (number == 1) {
      known(person);
    } else if (number == 2) {
      honoured(person, LocalDate.of(1953, 3, 8), 1933);
    } else if (number == 3) {
      honoured(person, LocalDate.of(1975, 7, 1), 1954);
    }
    return person.build();
  }

  private static void known(Member.Builder person) {
    honoured(person, LocalDate.of(1971, 5, 20), 1950)
        .name(PersonName.of("陈木棉"))
        .phone(PhoneNumber.of("13800138000"))
        .address(PostalAddress.of("广州市越秀区示例路1号"))
        .consents(consents(Purpose.HONOUR, Purpose.MATCHING));
  }

  private static Member.Builder honoured(Member.Builder person, LocalDate since, int born) {
    return person
        .standingSince(since)
        .birthDate(LocalDate.of(born, 4, 12))
        .consents(consents(Purpose.HONOUR));
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
              .name(LocalizedText.of("zh", "志愿服务队" + (i + 1), "en", "Team " + (i + 1)))
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
