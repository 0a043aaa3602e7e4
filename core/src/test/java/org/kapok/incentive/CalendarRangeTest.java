package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.rule.Measure;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.RefusedException;

/** What lies outside the years 1 to 9999 is refused where it comes in, not while it is scored. */
class CalendarRangeTest {
  private final OneRule scheme = OneRule.of(Measure.pay(1));

  @Test
  void aStartOutside() {
    for (Instant start : new Instant[] {Instant.MIN, Instant.MAX}) {
      assertThatThrownBy(
              () ->
                  Participation.builder()
                      .id(ParticipationId.of("p"))
                      .subject(MemberId.of("m"))
                      .kind("a")
                      .start(start)
                      .build())
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("/start: start must lie in the years 1 to 9999");
    }
  }

  @Test
  void factsOutside() {
    assertThatThrownBy(
            () ->
                SubjectFacts.builder()
                    .subject(MemberId.of("m"))
                    .joined(LocalDate.of(-1, 1, 1))
                    .build())
        .hasMessageContaining("joined must lie in the years 1 to 9999");
  }

  @Test
  void anAsOfOutside() {
    Scorer scorer = Scorer.of(scheme.scheme());
    assertThatThrownBy(() -> scorer.score(History.EMPTY, LocalDate.MAX))
        .hasMessageContaining("asOf must lie in the years 1 to 9999");
  }

  @Test
  void aCaseThatRunsOut() {
    assertThatThrownBy(
            () ->
                CaseParticipation.builder()
                    .kind("a")
                    .at(LocalDate.of(2025, 1, 1).atStartOfDay())
                    .times(100_000)
                    .everyDays(100_000)
                    .build())
        .hasMessageContaining("the last repetition must lie in the years 1 to 9999");
  }

  @Test
  void aCaseWhoseIdCannotNameASubject() {
    assertThatThrownBy(
            () ->
                scheme
                    .with(draft -> draft.addCases(WorkedCase.builder().id(" x").build()))
                    .scheme())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/cases/0/id");
  }
}
