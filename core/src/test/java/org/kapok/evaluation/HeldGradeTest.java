package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.evaluation.Yearly.indicator;
import static org.kapok.evaluation.Yearly.scheme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** A grade lasts as long as the scheme says, if what it asks for to be kept is met. */
class HeldGradeTest {
  private static final EvaluationScheme SCHEME =
      scheme("a", "accidents")
          .addItems(indicator("a").build())
          .addGrades(
              grade("bronze", 50, Optional.empty()),
              grade("silver", 70, Optional.of(Requirement.points("total", bound(60)))),
              grade("gold", 90, Optional.empty()))
          .addVetoes(
              new Veto(
                  "accident",
                  Optional.empty(),
                  new Requirement.Figure("accidents", bound(1)),
                  Optional.of("bronze")))
          .build();

  private static Bounds bound(long least) {
    return Bounds.atLeast(Amount.of(least));
  }

  private static Grade grade(String id, long points, Optional<Requirement> keep) {
    return new Grade(
        id,
        Optional.empty(),
        Optional.of(Requirement.points("total", bound(points))),
        Optional.of(Period.ofYears(2)),
        keep);
  }

  private static Optional<HeldGrade> after(Optional<HeldGrade> held, int year, Evidence... pieces) {
    DateSpan period = Yearly.year(year);
    List<Evidence> evidence = List.of(pieces);
    CheckUp checkUp =
        Evaluator.of(SCHEME).checkUp(Yearly.VENUE, period, EvidenceRegister.of(evidence));
    return HeldGrade.after(SCHEME, held, checkUp);
  }

  private static Evidence points(int year, String value) {
    return Yearly.of("a", Yearly.year(year), value);
  }

  private static HeldGrade held(String grade, int from) {
    return new HeldGrade(
        grade, LocalDate.of(from, 1, 1), Optional.of(LocalDate.of(from + 2, 1, 1)));
  }

  private static final Optional<HeldGrade> SILVER = Optional.of(held("silver", 2025));

  @Test
  void itIsHeldFromTheEndOfThePeriodOn() {
    assertThat(after(Optional.empty(), 2024, points(2024, "75"))).isEqualTo(SILVER);
  }

  @Test
  void itIsKeptByLessThanItIsWonBy() {
    assertThat(after(SILVER, 2025, points(2025, "65"))).isEqualTo(SILVER);
    assertThat(after(SILVER, 2025, points(2025, "59"))).contains(held("bronze", 2026));
  }

  @Test
  void itIsRenewedOrRaised() {
    assertThat(after(SILVER, 2025, points(2025, "70"))).contains(held("silver", 2026));
    assertThat(after(SILVER, 2025, points(2025, "95"))).contains(held("gold", 2026));
  }

  @Test
  void itRunsOut() {
    assertThat(after(SILVER, 2026, points(2026, "65"))).contains(held("bronze", 2027));
    assertThat(after(SILVER, 2026, points(2026, "10"))).isEmpty();
  }

  @Test
  void aVetoEndsIt() {
    Evidence accident = Yearly.of("accidents", Yearly.year(2025), "1");
    assertThat(after(SILVER, 2025, points(2025, "65"), accident)).contains(held("bronze", 2026));
  }

  @Test
  void withoutAResultItIsNotKeptIfItAsksForPoints() {
    assertThat(after(SILVER, 2025)).isEmpty();
    assertThat(after(Optional.of(held("gold", 2025)), 2025)).contains(held("gold", 2025));
  }
}
