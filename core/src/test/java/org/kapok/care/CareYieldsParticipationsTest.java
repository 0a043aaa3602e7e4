package org.kapok.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.care.CareCast.day;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kapok.id.CareDutyId;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.RefusedException;

/** Whoever visits, brings or calls is scored for it, once. */
class CareYieldsParticipationsTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static CareRecord done(CareDuty duty, String doneOn, SubjectId by) {
    return CareRecord.builder()
        .member(MemberId.of("m-chen"))
        .duty(duty.id())
        .occasion(day("2025-03-12"))
        .doneOn(day(doneOn))
        .by(by)
        .build();
  }

  private static CareRegister register(CareRecord... records) {
    return CareRegister.builder()
        .addProgrammes(CareCast.PROGRAMME)
        .festivals(CareCast.FESTIVALS)
        .addRecords(records)
        .build();
  }

  @Test
  void aVisitIsTheVisitorsParticipationOnThatDay() {
    CareRecord visit = done(CareCast.DISCHARGE, "2025-03-15", MemberId.of("m-visitor"));
    Participation scored = register(visit).participations(CHINA).get(0);
    assertThat(scored.subject()).isEqualTo(MemberId.of("m-visitor"));
    assertThat(scored.kind()).isEqualTo("careVisit");
    assertThat(scored.start()).isEqualTo(Instant.parse("2025-03-14T16:00:00Z"));
    assertThat(scored.id()).hasToString("care/after-discharge/2025-03-12/m-chen/member/m-visitor");
  }

  @Test
  void theFormOfTheDutyIsTheKind() {
    TeamId team = TeamId.of("t-1");
    assertThat(
            register(
                    done(CareCast.EIGHTY, "2025-03-12", team),
                    done(CareCast.SPRING, "2025-03-12", team))
                .participations(CHINA))
        .extracting(Participation::kind)
        .containsExactly("careLink", "careDelivery");
  }

  @Test
  void twoWhoWentTogetherAreScoredEach() {
    assertThat(
            register(
                    done(CareCast.DISCHARGE, "2025-03-15", MemberId.of("m-a")),
                    done(CareCast.DISCHARGE, "2025-03-15", MemberId.of("m-b")))
                .participations(CHINA))
        .extracting(Participation::id)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void whatWasNotDoneIsNeitherScoredNorDone() {
    CareRecord visit = done(CareCast.DISCHARGE, "2025-03-15", MemberId.of("m-visitor"));
    List<Participation> delivered = new ArrayList<>(register(visit).participations(CHINA));
    delivered.addAll(register(visit.struck()).participations(CHINA));
    assertThat(History.of(delivered).participations()).isEmpty();
    CarePerson chen = CareCast.chen().build();
    assertThat(CareCast.calendar(chen, "2025-03-16", visit).done()).hasSize(1);
    assertThat(CareCast.calendar(chen, "2025-03-16", visit.struck()).done()).isEmpty();
  }

  @Property(tries = 200)
  void deliveredAgainItCountsOnce(
      @ForAll @IntRange(max = 30) int later, @ForAll boolean corrected) {
    CareRecord visit = done(CareCast.DISCHARGE, "2025-03-15", TeamId.of("t-1"));
    CareRecord after =
        corrected
            ? CareRecord.builder()
                .from(visit)
                .doneOn(visit.doneOn().plusDays(later))
                .revision(1)
                .build()
            : visit;
    List<Participation> delivered = new ArrayList<>(register(visit).participations(CHINA));
    delivered.addAll(register(after).participations(CHINA));
    delivered.addAll(register(visit).participations(CHINA));
    assertThat(History.of(delivered).participations())
        .isEqualTo(History.of(register(after).participations(CHINA)).participations())
        .hasSize(1);
  }

  @Test
  void aRegisterWithFaultsYieldsNothing() {
    CareRecord unknown =
        CareRecord.builder()
            .from(done(CareCast.DISCHARGE, "2025-03-15", TeamId.of("t-1")))
            .duty(CareDutyId.of("no-duty"))
            .build();
    assertThatThrownBy(() -> register(unknown).participations(CHINA))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/records/0/duty: the duty is none of the programmes: no-duty");
  }

  @Test
  void aRecordPrintsTheMemberAlone() {
    CareRecord visit = done(CareCast.DISCHARGE, "2025-03-15", MemberId.of("m-visitor"));
    assertThat(visit.toString()).contains("m-chen").doesNotContain("discharge", "visitor", "2025");
    CareFile file =
        CareFile.builder()
            .member(MemberId.of("m-chen"))
            .addFacts(CareCast.fact(Circumstance.ILLNESS, "2025-03-01", "2025-03-12"))
            .build();
    assertThat(file.toString()).contains("m-chen").doesNotContain("illness", "2025");
  }
}
