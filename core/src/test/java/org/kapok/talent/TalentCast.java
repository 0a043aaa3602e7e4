package org.kapok.talent;

import java.time.LocalDate;
import java.util.List;
import org.kapok.id.BatchId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.StationId;
import org.kapok.id.TeamId;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

/** Sound profiles, teams and secondments that the tests share. */
final class TalentCast {
  static final LocalDate SEPTEMBER_2023 = LocalDate.of(2023, 9, 1);
  static final LocalDate SEPTEMBER_2025 = LocalDate.of(2025, 9, 1);
  static final SecondmentPolicy GUANGAN =
      SecondmentPolicy.builder()
          .maximumAge(70)
          .addTermYears(2, 3)
          .putMeasures(
              AssessmentGrade.NOT_COMPETENT,
              List.of(Measure.REMINDER, Measure.TALK, Measure.REMOVAL))
          .build();

  private TalentCast() {}

  static TalentProfile.Builder profile(String member, TalentTier tier, TalentField... fields) {
    return TalentProfile.builder()
        .member(MemberId.of(member))
        .tier(tier)
        .addFields(fields)
        .route(EntryRoute.INVITATION)
        .admitted(LocalDate.of(2025, 1, 1));
  }

  static VolunteerTeam team(String id, String... members) {
    VolunteerTeam.Builder team =
        VolunteerTeam.builder()
            .id(TeamId.of(id))
            .name(LocalizedText.of("zh", "理论宣讲队", "en", "theory talks"))
            .addServices(TalentField.PARTY_BUILDING);
    for (String member : members) {
      team.addMembers(MemberId.of(member));
    }
    return team.build();
  }

  /** Two years from September 2023. */
  static Secondment.Builder secondment(String member, String station) {
    return Secondment.builder()
        .member(MemberId.of(member))
        .station(StationId.of(station))
        .term(DateSpan.of(SEPTEMBER_2023, SEPTEMBER_2025));
  }

  static Assessment yearly(int end, AssessmentGrade grade) {
    return new Assessment(
        AssessmentKind.YEARLY, LocalDate.of(end, 9, 1), grade, LocalDate.of(end, 9, 20));
  }

  static SecondmentBatch.Builder batch(Secondment... secondments) {
    return SecondmentBatch.builder()
        .id(BatchId.of("b-1"))
        .name(LocalizedText.of("zh", "第一批", "en", "first batch"))
        .policy(GUANGAN)
        .addStations(
            new Station(StationId.of("s-1"), OrganizationId.of("o-1"), 1),
            new Station(StationId.of("s-2"), OrganizationId.of("o-2"), 2))
        .addSecondments(secondments);
  }

  static TalentPyramid.Builder pyramid(TalentProfile... profiles) {
    return TalentPyramid.builder().asOf(Cast.TODAY).addProfiles(profiles);
  }
}
