package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kapok.quantity.DateSpan;

/** Capacity and due assessments, held against counting day by day. */
class SecondmentProperties {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);

  @Provide
  Arbitrary<Secondment> secondments() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(1, 20),
            Arbitraries.integers().between(0, 19).optional())
        .as(
            (member, start, days, served) -> {
              LocalDate from = FIRST.plusDays(start);
              return TalentCast.secondment("m-" + member, "s-1")
                  .term(DateSpan.of(from, from.plusDays(days)))
                  .ended(
                      served
                          .filter(each -> each < days)
                          .map(
                              each ->
                                  new SecondmentEnd(from.plusDays(each), SecondmentEndReason.WISH)))
                  .build();
            });
  }

  @Property
  void aStationIsOverfullOnTheFirstDayOnWhichTooManyServe(
      @ForAll @Size(max = 10) List<@From("secondments") Secondment> all,
      @ForAll @IntRange(min = 1, max = 4) int capacity) {
    Optional<Occupancy> expected = Optional.empty();
    for (int day = 0; day <= 40 && expected.isEmpty(); day++) {
      LocalDate date = FIRST.plusDays(day);
      int serving = (int) all.stream().filter(each -> each.isActive(date)).count();
      if (serving > capacity) {
        expected = Optional.of(new Occupancy(serving, date));
      }
    }
    assertThat(Occupancy.firstAbove(capacity, all)).isEqualTo(expected);
  }

  @Property
  void twoOverlapIfThereIsADayOnWhichBothServe(
      @ForAll("secondments") Secondment one, @ForAll("secondments") Secondment other) {
    boolean both =
        FIRST
            .datesUntil(FIRST.plusDays(41))
            .anyMatch(date -> one.isActive(date) && other.isActive(date));
    if (one.until().isAfter(one.term().startInclusive())
        && other.until().isAfter(other.term().startInclusive())) {
      assertThat(one.overlaps(other)).isEqualTo(both);
    }
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
  }

  @Property
  void whatIsDueIsServedAndOnceMadeIsDueNoMore(
      @ForAll AnniversaryRule rule,
      @ForAll @IntRange(max = 400) int start,
      @ForAll @IntRange(min = 1, max = 5) int years,
      @ForAll @IntRange(max = 2200) int later) {
    LocalDate from = FIRST.plusDays(start);
    DateSpan term = DateSpan.of(from, rule.anniversary(from, years));
    LocalDate date = from.plusDays(later);
    SecondmentPolicy policy =
        SecondmentPolicy.builder().anniversaries(rule).addTermYears(years).build();
    Secondment secondment = TalentCast.secondment("m-1", "s-1").term(term).build();
    List<DueAssessment> due = policy.due(secondment, date);
    long completed = Math.min(years, rule.completedYears(from, date).orElse(0));
    assertThat(due)
        .hasSize((int) completed + (completed == years ? 1 : 0))
        .isSorted()
        .allSatisfy(each -> assertThat(each.periodEnd()).isBeforeOrEqualTo(date));
    List<Assessment> made = new ArrayList<>();
    for (DueAssessment each : due) {
      made.add(new Assessment(each.kind(), each.periodEnd(), AssessmentGrade.EXCELLENT, date));
    }
    Secondment assessed = Secondment.builder().from(secondment).addAllAssessments(made).build();
    assertThat(policy.due(assessed, date)).isEmpty();
    assertThat(TalentCast.batch(assessed).policy(policy).build().problems()).isEmpty();
  }
}
