package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.id.LevelId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.honour.Validity;
import org.kapok.incentive.rule.Window;

/** How levels are kept, renewed and lost. */
class HonourLossTest {

  /** Reviewed each year: 10, 20 and 30 hours in the year; 30 in 2022, then 12 in 2023. */
  private static Ladder yearly(UnaryOperator<Honour.Builder> honour) {
    return Ladder.of(builder -> honour.apply(builder.reviewed(Window.YEAR)), "ofYear", 10, 20, 30)
        .serve("2022-05-01", 30)
        .serve("2023-05-01", 12);
  }

  @Test
  void whatIsNeverLostStays() {
    assertThat(yearly(honour -> honour).history("2025-06-01"))
        .containsExactly("2023-01-01 three WON", "2024-01-01 three KEPT", "2025-01-01 three KEPT");
  }

  @Test
  void oneStepDownAtEachReview() {
    assertThat(yearly(honour -> honour.lose(Loss.ONE_STEP)).history("2025-06-01"))
        .containsExactly(
            "2023-01-01 three WON", "2024-01-01 two DEMOTED", "2025-01-01 one DEMOTED");
  }

  @Test
  void downToTheLowestLevelAndFromItToNone() {
    assertThat(yearly(honour -> honour.lose(Loss.TO_BASE)).history("2025-06-01"))
        .containsExactly("2023-01-01 three WON", "2024-01-01 one DEMOTED", "2025-01-01 none LOST");
  }

  @Test
  void downToWhatHoldsNow() {
    assertThat(yearly(honour -> honour.lose(Loss.RECOMPUTE)).history("2025-06-01"))
        .containsExactly("2023-01-01 three WON", "2024-01-01 one DEMOTED", "2025-01-01 none LOST");
    assertThat(
            yearly(honour -> honour.lose(Loss.RECOMPUTE))
                .serve("2024-05-01", 25)
                .history("2025-06-01"))
        .endsWith("2025-01-01 two WON");
  }

  @Test
  void whatIsValidIsKeptThroughItsValidityAndLostAtItsEnd() {
    Validity thisYearAndTheNext = Validity.through(Window.YEAR, 1);
    Ladder ladder =
        Ladder.of(
                honour -> honour.valid(thisYearAndTheNext).lose(Loss.ONE_STEP),
                "ofYear",
                10,
                20,
                30)
            .serve("2022-05-01", 30)
            .serve("2023-05-01", 12);
    assertThat(ladder.history("2027-06-01"))
        .containsExactly(
            "2022-05-01 three WON",
            "2024-01-01 two EXPIRED",
            "2025-01-01 one EXPIRED",
            "2026-01-01 none EXPIRED");
  }

  @Test
  void aLowerBarSufficesToKeep() {
    Level gold =
        Level.builder()
            .id(LevelId.of("gold"))
            .when(Ladder.atLeast("ofYear", 30))
            .keep(Ladder.atLeast("ofYear", 12))
            .build();
    Honour honour =
        Honour.builder()
            .id(Ladder.STARS)
            .addLevels(gold)
            .reviewed(Window.YEAR)
            .lose(Loss.RECOMPUTE)
            .build();
    Ladder ladder = new Ladder().honour(honour).serve("2022-05-01", 30);
    assertThat(ladder.serve("2023-05-01", 12).history("2024-06-01"))
        .containsExactly("2023-01-01 gold WON", "2024-01-01 gold KEPT");
    Ladder less = new Ladder().honour(honour).serve("2022-05-01", 30).serve("2023-05-01", 11);
    assertThat(less.history("2024-06-01"))
        .containsExactly("2023-01-01 gold WON", "2024-01-01 none LOST");
  }

  private static Ladder inGrace() {
    return yearly(honour -> honour.lose(Loss.RECOMPUTE).grace(Period.ofMonths(3)));
  }

  @Test
  void aTimeOfGraceIsKeptBeforeTheLevelIsLost() {
    assertThat(inGrace().history("2024-12-31"))
        .containsExactly("2023-01-01 three WON", "2024-01-01 three KEPT", "2024-04-01 none LOST");
    assertThat(inGrace().standing("2024-03-31").graceUntil()).contains(LocalDate.of(2024, 4, 1));
  }

  @Test
  void whoMeetsTheBarInTheTimeOfGraceKeepsTheLevel() {
    assertThat(inGrace().serve("2024-03-31", 30).history("2024-12-31"))
        .containsExactly("2023-01-01 three WON", "2024-01-01 three KEPT");
    assertThat(inGrace().serve("2024-03-31", 29).history("2024-12-31"))
        .endsWith("2024-04-01 two DEMOTED");
  }

  @Test
  void reviewedContinuouslyOneStepIsLostOnADate() {
    Ladder ladder =
        Ladder.of(honour -> honour.lose(Loss.ONE_STEP), "ofYear", 10, 20, 30)
            .serve("2022-05-01", 30);
    assertThat(ladder.history("2023-06-01"))
        .containsExactly(
            "2022-05-01 three WON",
            "2023-01-01 two DEMOTED",
            "2023-01-02 one DEMOTED",
            "2023-01-03 none LOST");
  }

  @Test
  void aLevelIsValidForAPeriodAndRenewedIfItsRequirementHoldsAtTheLastInstant() {
    UnaryOperator<Honour.Builder> twoYears =
        honour -> honour.valid(Validity.lasting(Period.ofYears(2)));
    Ladder ladder = Ladder.of(twoYears, "ofYear", 10).serve("2022-05-01", 10);
    assertThat(ladder.standing("2024-04-30").validUntil()).contains(LocalDate.of(2024, 5, 1));
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2022-05-01 one WON", "2024-05-01 none EXPIRED");
    Ladder active = Ladder.of(twoYears, "ofYear", 10).serve("2022-05-01", 10);
    active.serve("2024-04-30", 10);
    assertThat(active.history("2024-12-31"))
        .containsExactly("2022-05-01 one WON", "2024-05-01 one RENEWED");
    assertThat(active.standing("2024-12-31").validUntil()).contains(LocalDate.of(2026, 5, 1));
  }

  @Test
  void aLevelIsValidForItsYearAndTheNext() {
    Ladder ladder =
        Ladder.of(honour -> honour.valid(Validity.through(Window.YEAR, 1)), "ofYear", 10)
            .serve("2022-05-01", 10);
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2022-05-01 one WON", "2024-01-01 none EXPIRED");
    assertThat(ladder.serve("2023-12-31", 10).history("2024-12-31"))
        .as("what holds at the last instant of 2023 counts for 2023 and the next year")
        .containsExactly("2022-05-01 one WON", "2024-01-01 one RENEWED");
    assertThat(ladder.standing("2024-12-31").validUntil()).contains(LocalDate.of(2025, 1, 1));
  }

  @Test
  void aReviewAtTheEndOfTheYearCountsThatYearAsTheOneInWhichItWasWon() {
    UnaryOperator<Honour.Builder> next =
        honour -> honour.reviewed(Window.YEAR).valid(Validity.through(Window.YEAR, 1));
    Ladder ladder = Ladder.of(next, "ofYear", 10).serve("2022-05-01", 10);
    assertThat(ladder.standing("2023-06-01").validUntil()).contains(LocalDate.of(2024, 1, 1));
    UnaryOperator<Honour.Builder> only =
        honour -> honour.reviewed(Window.YEAR).valid(Validity.through(Window.YEAR, 0));
    assertThat(
            Ladder.of(only, "ofYear", 10)
                .serve("2022-05-01", 10)
                .standing("2023-06-01")
                .validUntil())
        .as("it would end before it begins, so the year in which it takes effect is counted")
        .contains(LocalDate.of(2024, 1, 1));
  }
}
