package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.BatchId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.StationId;
import org.kapok.id.TeamId;
import org.kapok.privacy.Purpose;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;

class TalentRegisterTest {
  private static final MemberId ONE = MemberId.of("m-1");

  /** Two members, both in everything. */
  static TalentRegister register() {
    return TalentRegister.builder()
        .addMembers(
            Cast.full("m-1").extensions(Extensions.of(Map.of("note", "\"x\""))).build(),
            Cast.full("m-2").build())
        .pyramid(
            TalentCast.pyramid(
                    TalentCast.profile("m-1", TalentTier.TALENT_BANK, TalentField.LAW)
                        .addSkills(Skill.of("mediation"))
                        .build(),
                    TalentCast.profile("m-2", TalentTier.TALENT_BANK, TalentField.LAW).build())
                .addTeams(
                    VolunteerTeam.builder()
                        .from(TalentCast.team("t-1", "m-1", "m-2"))
                        .leader(ONE)
                        .build())
                .build())
        .addBatches(
            TalentCast.batch(
                    TalentCast.secondment("m-1", "s-1")
                        .addAssessments(TalentCast.yearly(2024, AssessmentGrade.EXCELLENT))
                        .build(),
                    TalentCast.secondment("m-2", "s-2").build())
                .build())
        .build();
  }

  @Test
  void theExportIsAllAboutOnePersonAndNothingAboutAnother() {
    PersonRecord record = register().export(ONE);
    assertThat(record.member()).contains(register().members().get(0));
    assertThat(record.profiles()).extracting(TalentProfile::member).containsExactly(ONE);
    assertThat(record.teams()).containsExactly(TeamId.of("t-1"));
    assertThat(record.leading()).containsExactly(TeamId.of("t-1"));
    assertThat(record.postings())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.secondment().member()).isEqualTo(ONE);
              assertThat(each.secondment().assessments()).hasSize(1);
            });
    assertThat(record.toString()).doesNotContain("m-2", "陈木棉", "13800138000");
    assertThat(register().export(MemberId.of("nobody")).member()).isEmpty();
  }

  @Test
  void erasingKeepsWhatADutyKeepsAndTheNumber() {
    Erasure erasure = register().erase(ONE, Cast.POLICY, Cast.JUNE);
    assertThat(erasure.erased().get(ONE))
        .containsExactlyInAnyOrder(
            MemberField.PHONE, MemberField.ADDRESS, MemberField.STANDING_SINCE);
    assertThat(erasure.kept().get(ONE))
        .containsExactlyInAnyOrder(
            MemberField.NAME, MemberField.BIRTH_DATE, MemberField.ORGANIZATION);
    Member gone = erasure.register().member(ONE).orElseThrow();
    assertThat(gone.phone()).isEmpty();
    assertThat(gone.name()).isPresent();
    assertThat(gone.extensions()).isEqualTo(Extensions.NONE);
    assertThat(gone.left()).contains(LocalDate.of(2025, 6, 1));
    assertThat(gone.consents().holds(Purpose.CARE, Cast.JUNE)).isFalse();
    assertThat(gone.consents().holds(Purpose.CARE, Cast.JUNE.minusNanos(1)))
        .as("what was allowed can still be shown")
        .isTrue();
    assertThat(erasure.register().member(MemberId.of("m-2")))
        .isEqualTo(register().member(MemberId.of("m-2")));
    assertThat(erasure.toString()).doesNotContain("陈木棉");
  }

  @Test
  void whatDutyKeptGoesWhenItsTimeIsOver() {
    TalentRegister after = register().erase(ONE, Cast.POLICY, Cast.JUNE).register();
    Instant last = Instant.parse("2028-05-31T15:59:59Z");
    assertThat(after.overdue(Cast.POLICY, last)).isEmpty();
    Erasure purged = after.purge(Cast.POLICY, last.plusSeconds(1));
    assertThat(purged.erased().keySet()).containsExactly(ONE);
    Member gone = purged.register().member(ONE).orElseThrow();
    assertThat(Arrays.stream(MemberField.values()).filter(field -> field.isHeld(gone))).isEmpty();
    assertThat(purged.register().member(MemberId.of("m-2")))
        .isEqualTo(register().member(MemberId.of("m-2")));
  }

  @Test
  void extensionsGoWithTheLastPurpose() {
    Member member = register().members().get(0);
    Instant before = Cast.MARCH.minusNanos(1);
    assertThat(extensions(member, before)).as("secondment is a duty").hasSize(1);
    Member free = Member.builder().from(member).duties(Set.of()).build();
    assertThat(extensions(free, Cast.JUNE)).as("a consent holds").hasSize(1);
    assertThat(extensions(free, before)).isEmpty();
  }

  private static Map<String, String> extensions(Member member, Instant at) {
    return TalentRegister.builder()
        .addMembers(member)
        .pyramid(TalentCast.pyramid().build())
        .build()
        .purge(Cast.POLICY, at)
        .register()
        .members()
        .get(0)
        .extensions()
        .jsonByName();
  }

  @Test
  void erasingEndsWhatGoesOnAndLeavesWhatWas() {
    TalentRegister after = register().erase(ONE, Cast.POLICY, Cast.JUNE).register();
    TalentProfile profile = after.pyramid().profiles().get(0);
    assertThat(profile.departure())
        .contains(new Departure(LocalDate.of(2025, 6, 1), DepartureReason.ERASURE));
    assertThat(profile.skills()).isEmpty();
    assertThat(after.pyramid().teams().get(0).former()).containsExactly(ONE);
    Secondment secondment = after.batches().get(0).secondments().get(0);
    assertThat(secondment.ended())
        .contains(new SecondmentEnd(LocalDate.of(2025, 6, 1), SecondmentEndReason.ERASURE));
    assertThat(secondment.assessments()).hasSize(1);
    assertThat(after.problems()).isEmpty();
    TalentRegister later =
        register().erase(ONE, Cast.POLICY, Instant.parse("2026-01-01T00:00:00Z")).register();
    assertThat(later.batches()).as("its term was over").isEqualTo(register().batches());
  }

  @Test
  void erasingTwiceChangesNothingMore() {
    TalentRegister once = register().erase(ONE, Cast.POLICY, Cast.JUNE).register();
    Erasure twice = once.erase(ONE, Cast.POLICY, Cast.JUNE.plusSeconds(3600));
    assertThat(twice.register()).isEqualTo(once);
    assertThat(twice.erased()).isEmpty();
    assertThatThrownBy(() -> once.erase(MemberId.of("m-9"), Cast.POLICY, Cast.JUNE))
        .hasMessageContaining("m-9");
  }

  @Test
  void allThatDoesNotFitTogetherIsReportedWithItsPlace() {
    TalentRegister sound = register();
    TalentRegister wrong =
        TalentRegister.builder()
            .from(sound)
            .members(
                List.of(
                    Cast.full("m-1").birthDate(LocalDate.of(1950, 1, 1)).build(),
                    Cast.full("m-1").build()))
            .addBatches(
                SecondmentBatch.builder()
                    .from(sound.batches().get(0))
                    .stations(List.of())
                    .secondments(List.of(TalentCast.secondment("m-1", "s-1").build()))
                    .build())
            .build();
    assertThat(sound.problems()).isEmpty();
    assertThat(wrong.problems())
        .extracting(each -> each.place() + " " + each.code())
        .containsExactly(
            "/members/1/id duplicate-id",
            "/pyramid/profiles/1/member unknown-member",
            "/pyramid/teams/0/members unknown-member",
            "/batches/0/secondments/0/member too-old",
            "/batches/0/secondments/1/member unknown-member",
            "/batches/1/id duplicate-id",
            "/batches/1/secondments/0/station unknown-station",
            "/batches/1/secondments/0/member two-stations",
            "/batches/1/secondments/0/member too-old");
    assertThat(wrong.problems().get(1).message()).contains("Maybe \"m-1\"?");
    assertThat(wrong.problems().get(3).message())
        .isEqualTo("an adviser is older than the policy permits when the term starts: m-1 73 > 70");
  }

  @Test
  void whatIsNotPermittedToAnyoneIsOverdueForEveryone() {
    assertThat(register().overdue(Cast.POLICY, Cast.MARCH.minusNanos(1)))
        .isEqualTo(
            Map.of(
                ONE,
                Set.of(MemberField.PHONE, MemberField.ADDRESS, MemberField.STANDING_SINCE),
                MemberId.of("m-2"),
                Set.of(MemberField.PHONE, MemberField.ADDRESS, MemberField.STANDING_SINCE)));
  }

  @Test
  void aStationHoldsTheBatchesThatShareItTogether() {
    SecondmentBatch first = TalentCast.batch(TalentCast.secondment("m-1", "s-1").build()).build();
    SecondmentBatch second =
        SecondmentBatch.builder()
            .from(first)
            .id(BatchId.of("b-2"))
            .stations(List.of(new Station(StationId.of("s-1"), OrganizationId.of("o-1"), 2)))
            .secondments(List.of(TalentCast.secondment("m-2", "s-1").build()))
            .build();
    TalentRegister register =
        TalentRegister.builder().from(register()).batches(List.of(first, second)).build();
    assertThat(second.problems()).as("alone it is sound").isEmpty();
    assertThat(register.problems())
        .extracting(each -> each.place() + " " + each.code())
        .containsExactly(
            "/batches/1/stations/0 station-differs",
            "/batches/1/stations/0/capacity over-capacity");
  }

  @Test
  void whoCompletesFiftyYearsOfStandingIsNamedWhereThatIsPermitted() {
    DateSpan year = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    AnniversaryRule rule = AnniversaryRule.FEBRUARY_28;
    TalentRegister register =
        TalentRegister.builder()
            .from(register())
            .addMembers(
                Cast.full("m-3").consents(Cast.consents(Purpose.HONOUR)).build(),
                Cast.full("m-4")
                    .consents(Cast.consents(Purpose.HONOUR))
                    .standingSince(LocalDate.of(1976, 1, 1))
                    .build())
            .build();
    assertThat(register.reaching(50, year, rule, Purpose.HONOUR, Cast.POLICY, Cast.JUNE))
        .isEqualTo(Map.of(MemberId.of("m-3"), LocalDate.of(2025, 7, 1)));
    assertThat(register.reaching(50, year, rule, Purpose.CARE, Cast.POLICY, Cast.JUNE))
        .containsOnlyKeys(ONE, MemberId.of("m-2"));
    assertThat(register.reaching(49, year, rule, Purpose.HONOUR, Cast.POLICY, Cast.JUNE))
        .as("the first day belongs to the span")
        .isEqualTo(Map.of(MemberId.of("m-4"), LocalDate.of(2025, 1, 1)));
  }
}
