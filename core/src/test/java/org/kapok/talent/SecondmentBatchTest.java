package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.talent.AssessmentGrade.COMPETENT;
import static org.kapok.talent.AssessmentGrade.EXCELLENT;
import static org.kapok.talent.AssessmentGrade.NOT_COMPETENT;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapok.id.BatchId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.StationId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

class SecondmentBatchTest {
  private static final LocalDate YEAR_ONE = LocalDate.of(2024, 9, 1);

  private static SecondmentEnd removed(LocalDate on) {
    return new SecondmentEnd(on, SecondmentEndReason.REMOVED);
  }

  @Test
  void everyYearServedAndTheTermAreAssessed() {
    SecondmentBatch batch = TalentCast.batch(TalentCast.secondment("m-1", "s-1").build()).build();
    assertThat(batch.due(YEAR_ONE.minusDays(1))).isEmpty();
    assertThat(batch.due(YEAR_ONE))
        .containsExactly(
            new DueAssessment(
                MemberId.of("m-1"), StationId.of("s-1"), AssessmentKind.YEARLY, YEAR_ONE));
    assertThat(batch.due(TalentCast.SEPTEMBER_2025))
        .extracting(DueAssessment::kind)
        .containsExactly(AssessmentKind.YEARLY, AssessmentKind.YEARLY, AssessmentKind.TERM);
  }

  @Test
  void whatIsAssessedIsDueNoMoreAndCountsByGrade() {
    Secondment assessed =
        TalentCast.secondment("m-1", "s-1")
            .addAssessments(TalentCast.yearly(2024, EXCELLENT))
            .build()
            .assessed(TalentCast.yearly(2025, COMPETENT));
    SecondmentBatch batch = TalentCast.batch(assessed).build();
    assertThat(batch.due(LocalDate.of(2030, 1, 1)))
        .extracting(DueAssessment::kind)
        .containsExactly(AssessmentKind.TERM);
    assertThat(batch.grades(AssessmentKind.YEARLY)).isEqualTo(Map.of(EXCELLENT, 1, COMPETENT, 1));
    assertThat(batch.grades(AssessmentKind.TERM)).isEmpty();
    assertThat(batch.problems()).isEmpty();
  }

  @Test
  void aTermThatEndedEarlyOwesNoAssessmentOfWhatWasNotServed() {
    Secondment early =
        TalentCast.secondment("m-1", "s-1")
            .ended(new SecondmentEnd(LocalDate.of(2025, 3, 1), SecondmentEndReason.HEALTH))
            .build();
    assertThat(TalentCast.GUANGAN.due(early, LocalDate.of(2030, 1, 1)))
        .extracting(DueAssessment::periodEnd)
        .containsExactly(YEAR_ONE);
    assertThat(early.isActive(LocalDate.of(2025, 2, 28))).isTrue();
    assertThat(early.isActive(LocalDate.of(2025, 3, 1))).isFalse();
  }

  @Test
  void aPoorGradeLeadsToAReminderThenATalkThenRemoval() {
    SecondmentPolicy policy = TalentCast.GUANGAN;
    Secondment once =
        TalentCast.secondment("m-1", "s-1")
            .term(DateSpan.of(LocalDate.of(2020, 9, 1), LocalDate.of(2025, 9, 1)))
            .addAssessments(TalentCast.yearly(2021, NOT_COMPETENT))
            .build();
    Secondment recovered = once.assessed(TalentCast.yearly(2022, COMPETENT));
    Secondment twice = recovered.assessed(TalentCast.yearly(2023, NOT_COMPETENT));
    Secondment thrice = twice.assessed(TalentCast.yearly(2024, NOT_COMPETENT));
    Secondment more = thrice.assessed(TalentCast.yearly(2025, NOT_COMPETENT));
    assertThat(policy.measure(TalentCast.secondment("m-1", "s-1").build())).isEmpty();
    assertThat(policy.measure(once)).contains(Measure.REMINDER);
    assertThat(policy.measure(recovered)).isEmpty();
    assertThat(policy.measure(twice)).contains(Measure.TALK);
    assertThat(policy.measure(thrice)).contains(Measure.REMOVAL);
    assertThat(policy.measure(more)).contains(Measure.REMOVAL);
  }

  @Test
  void aRemovalWithoutGroundIsReported() {
    Secondment removed =
        TalentCast.secondment("m-1", "s-1")
            .addAssessments(TalentCast.yearly(2024, NOT_COMPETENT))
            .ended(removed(LocalDate.of(2024, 10, 1)))
            .build();
    assertThat(TalentCast.batch(removed).build().problems())
        .singleElement()
        .hasToString("/secondments/0/ended: a removal is not called for by any assessment: m-1");
    SecondmentPolicy strict =
        SecondmentPolicy.builder().putMeasures(NOT_COMPETENT, List.of(Measure.REMOVAL)).build();
    assertThat(TalentCast.batch(removed).policy(strict).build().problems()).isEmpty();
  }

  @Test
  void aStationHoldsNoMoreThanItsCapacityOnAnyDay() {
    Secondment first =
        TalentCast.secondment("m-1", "s-1")
            .ended(new SecondmentEnd(LocalDate.of(2024, 1, 1), SecondmentEndReason.WISH))
            .build();
    Secondment next =
        TalentCast.secondment("m-2", "s-1")
            .term(DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1)))
            .build();
    assertThat(TalentCast.batch(first, next).build().problems()).isEmpty();
    Secondment tooEarly =
        TalentCast.secondment("m-3", "s-1")
            .term(DateSpan.of(LocalDate.of(2023, 12, 31), LocalDate.of(2025, 12, 31)))
            .build();
    assertThat(TalentCast.batch(first, tooEarly).build().problems())
        .singleElement()
        .hasToString(
            "/stations/0/capacity: more advisers serve at a station than it has room for: s-1 2 > 1 (2023-12-31)");
  }

  @Test
  void allThatDoesNotFitTogetherIsReported() {
    Secondment wrong =
        TalentCast.secondment("m-1", "s-3")
            .term(DateSpan.of(TalentCast.SEPTEMBER_2023, YEAR_ONE))
            .addAssessments(
                new Assessment(
                    AssessmentKind.YEARLY,
                    LocalDate.of(2024, 8, 1),
                    COMPETENT,
                    LocalDate.of(2024, 8, 1)),
                new Assessment(
                    AssessmentKind.TERM,
                    LocalDate.of(2023, 9, 1),
                    COMPETENT,
                    LocalDate.of(2024, 8, 1)))
            .build();
    SecondmentBatch batch =
        TalentCast.batch(wrong, TalentCast.secondment("m-1", "s-2").build())
            .addStations(new Station(StationId.of("s-1"), OrganizationId.of("o-1"), 1))
            .build();
    assertThat(batch.problems())
        .extracting(problem -> problem.place() + " " + problem.code())
        .containsExactly(
            "/stations/2/id duplicate-id",
            "/secondments/0/station unknown-station",
            "/secondments/0/term wrong-term",
            "/secondments/0/assessments/0 wrong-period",
            "/secondments/0/assessments/1 wrong-period",
            "/secondments/1/member two-stations");
    assertThat(batch.problems().get(1).message()).contains(": s-3").contains("Maybe \"s-1\"?");
  }

  @Test
  void aTermFromTheLeapDayEndsByTheRule() {
    DateSpan term = DateSpan.of(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 3, 1));
    SecondmentPolicy march =
        SecondmentPolicy.builder().anniversaries(AnniversaryRule.MARCH_1).addTermYears(2).build();
    assertThat(march.permits(term)).isTrue();
    assertThat(SecondmentPolicy.builder().addTermYears(2).build().permits(term)).isFalse();
    assertThat(SecondmentPolicy.FREE.permits(term)).isTrue();
  }

  /** G6: 157 people in three batches. */
  @Test
  void guangzhousBatchesCountTheirPeople() {
    int[] sizes = {50, 52, 55};
    int people = 0;
    for (int i = 0; i < sizes.length; i++) {
      int batch = i;
      SecondmentBatch sent =
          SecondmentBatch.builder()
              .id(BatchId.of("b-" + i))
              .name(LocalizedText.of("zh", "第" + (i + 1) + "批"))
              .addStations(new Station(StationId.of("s-1"), OrganizationId.of("o-1"), 60))
              .secondments(
                  IntStream.range(0, sizes[i])
                      .mapToObj(
                          each -> TalentCast.secondment("m-" + batch + "-" + each, "s-1").build())
                      .toList())
              .build();
      assertThat(sent.problems()).isEmpty();
      assertThat(sent.isServing(MemberId.of("m-" + i + "-0"), YEAR_ONE)).isTrue();
      people += sent.people();
    }
    assertThat(people).isEqualTo(157);
  }

  @Test
  void oneSecondmentThatContradictsItselfIsRefused() {
    assertThatThrownBy(
            () ->
                TalentCast.secondment("m-1", "s-1")
                    .ended(removed(TalentCast.SEPTEMBER_2025))
                    .addAssessments(
                        TalentCast.yearly(2024, EXCELLENT), TalentCast.yearly(2024, COMPETENT))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting("place")
                    .containsExactly("/ended/on", "/assessments/1"));
    assertThatThrownBy(
            () ->
                TalentCast.secondment("m-1", "s-1")
                    .term(DateSpan.from(TalentCast.SEPTEMBER_2023))
                    .build())
        .hasMessageContaining("2023-09-01/..");
    assertThatThrownBy(() -> new Station(StationId.of("s-1"), OrganizationId.of("o-1"), 0))
        .hasMessageContaining("was 0 (station s-1)");
    assertThatThrownBy(
            () ->
                new Assessment(
                    AssessmentKind.TERM,
                    TalentCast.SEPTEMBER_2025,
                    COMPETENT,
                    TalentCast.SEPTEMBER_2025.minusDays(1)))
        .hasMessageContaining("2025-08-31");
    assertThatThrownBy(() -> SecondmentPolicy.builder().addTermYears(0).maximumAge(-1).build())
        .hasMessageContaining("2 problems");
  }

  @Test
  void eachRepeatedAssessmentIsToldOnce() {
    Assessment made = TalentCast.yearly(2024, EXCELLENT);
    Secondment.Builder secondment =
        TalentCast.secondment("m-1", "s-1")
            .addAllAssessments(Collections.nCopies(200, made))
            .addAssessments(TalentCast.yearly(2025, EXCELLENT));
    assertThatThrownBy(secondment::build)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .hasSize(199)
                    .allMatch(each -> each.message().endsWith("stands at /assessments/0 already"))
                    .extracting(Problem::place)
                    .startsWith("/assessments/1", "/assessments/2"));
  }
}
