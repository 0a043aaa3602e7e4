package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.id.LevelId;
import org.kapok.incentive.honour.Bar;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Awards that use up amounts, are won repeatedly, barred and revoked. */
class HonourAwardTest {
  private static final Condition DECIDED =
      Condition.field("decision", Match.is(AttributeValue.of(true)));

  /** A medal for every 100 hours that are not used up. */
  private static Ladder medal(UnaryOperator<Honour.Builder> honour) {
    Level level =
        Level.builder()
            .id(LevelId.of("medal"))
            .when(Ladder.atLeast("total", 1))
            .putUses(Ladder.HOURS, Amount.of(100))
            .build();
    return new Ladder()
        .honour(honour.apply(Honour.builder().id(Ladder.STARS).addLevels(level)).build());
  }

  @Test
  void whatAnAwardUsesUpIsNotThereForTheNext() {
    Ladder ladder =
        medal(honour -> honour.repeat(Repeat.ALWAYS))
            .serve("2024-03-05", 250)
            .serve("2024-04-05", 49)
            .serve("2024-05-05", 1);
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2024-03-05 medal WON", "2024-03-05 medal WON", "2024-05-05 medal WON");
    assertThat(ladder.standing("2024-12-31").awards())
        .extracting(LevelChange::used)
        .containsOnly(Map.of(Ladder.HOURS, Amount.of(100)));
  }

  @Test
  void anAwardSoSmallThatItWouldBeWonWithoutEndIsRefused() {
    Ladder ladder = medal(honour -> honour.repeat(Repeat.ALWAYS)).serve("2024-03-05", 100_000);
    assertThat(ladder.standing("2024-12-31").awards()).hasSize(1000);
    ladder.serve("2024-03-06", 200_000_000);
    assertThatThrownBy(() -> ladder.statement("2024-12-31"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/honours/0/levels/0/uses")
        .hasMessageContaining("stars would be won more than 1000 times at one review")
        .hasMessageContaining("m-1");
  }

  @Test
  void whatIsMissingToAnAwardIsWhatIsNotUsedUpYet() {
    Ladder ladder = medal(honour -> honour).serve("2024-03-05", 70);
    assertThat(ladder.standing("2024-12-31").missing())
        .containsExactly(
            new Missing(
                "/honours/0/levels/0/uses/hours",
                Optional.of("70"),
                Optional.of("100"),
                Optional.of(Ratio.of(30)),
                0,
                java.util.List.of()));
  }

  @Test
  void onlySoMuchOfTheRestCountsOn() {
    UnaryOperator<Honour.Builder> carrying =
        honour -> honour.repeat(Repeat.ALWAYS).putCarries(Ladder.HOURS, Amount.of(20));
    Ladder ladder = medal(carrying).serve("2024-03-05", 190).serve("2024-04-05", 79);
    assertThat(ladder.standing("2024-12-31").awards())
        .extracting(LevelChange::used)
        .as("100, and 70 of the 90 that were left")
        .containsExactly(Map.of(Ladder.HOURS, Amount.of(170)));
    assertThat(ladder.serve("2024-05-05", 1).standing("2024-12-31").awards()).hasSize(2);
  }

  @Test
  void aFieldReadsWhatIsUnused() {
    Field unused =
        Field.builder()
            .held(new Held(Ladder.HOURS, Optional.empty(), Optional.of(Ladder.STARS)))
            .build();
    Level level =
        Level.builder()
            .id(LevelId.of("medal"))
            .when(Ladder.atLeast("unused", 150))
            .putUses(Ladder.HOURS, Amount.of(100))
            .build();
    Ladder ladder =
        new Ladder()
            .with(scheme -> scheme.putFields("unused", unused))
            .honour(
                Honour.builder().id(Ladder.STARS).addLevels(level).repeat(Repeat.ALWAYS).build())
            .serve("2024-03-05", 249)
            .serve("2024-04-05", 1);
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2024-03-05 medal WON", "2024-04-05 medal WON");
  }

  @Test
  void onceOrOnceInEachYear() {
    UnaryOperator<Honour.Builder> once = honour -> honour;
    UnaryOperator<Honour.Builder> yearly = honour -> honour.repeat(Repeat.inEach(Window.YEAR));
    for (UnaryOperator<Honour.Builder> how : java.util.List.of(once, yearly)) {
      Ladder ladder =
          Ladder.of(how, "ofYear", 10)
              .serve("2022-05-01", 20)
              .serve("2022-06-01", 20)
              .serve("2023-05-01", 9)
              .serve("2024-05-01", 10);
      assertThat(ladder.standing("2024-12-31").awards())
          .extracting(change -> change.on().getYear())
          .isEqualTo(how == once ? java.util.List.of(2022) : java.util.List.of(2022, 2024));
    }
  }

  @Test
  void anAwardOfEachWindowIsWonWhenTheNextOneBeginsAlsoIfNothingHappens() {
    Ladder ladder =
        Ladder.ofTotals(honour -> honour.repeat(Repeat.inEach(new Window.OwnYear("joined"))), 10)
            .facts(who -> who.joined(LocalDate.of(2020, 10, 16)))
            .serve("2024-03-05", 20);
    assertThat(ladder.history("2025-12-31"))
        .containsExactly("2024-03-05 one WON", "2024-10-16 one WON", "2025-10-16 one WON");
  }

  @Test
  void nothingIsWonWhileABarLasts() {
    UnaryOperator<Honour.Builder> barred =
        honour -> honour.barred(new Bar(DECIDED, Period.ofMonths(6)));
    Ladder ladder =
        Ladder.ofTotals(barred, 10, 20)
            .decided("2024-03-01", "2024-03-02")
            .serve("2024-01-05", 10)
            .serve("2024-05-01", 10);
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2024-01-05 one WON", "2024-03-01 one BARRED", "2024-09-01 two WON");
    assertThat(ladder.standing("2024-06-01").barredUntil()).contains(LocalDate.of(2024, 9, 1));
    assertThat(ladder.standing("2024-09-01").barredUntil()).isEmpty();
  }

  @Test
  void aBarGoesOnWhileItsConditionHolds() {
    UnaryOperator<Honour.Builder> barred =
        honour -> honour.barred(new Bar(DECIDED, Period.ofDays(1)));
    Ladder ladder =
        Ladder.ofTotals(barred, 10).decided("2024-03-01", "2024-04-01").serve("2024-03-05", 10);
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2024-03-01 none BARRED", "2024-04-01 one WON");
  }

  @Test
  void aDecisionTakesTheLevelAwayAtOnceAlsoBetweenReviews() {
    UnaryOperator<Honour.Builder> revoked = honour -> honour.revoked(DECIDED).reviewed(Window.YEAR);
    Ladder ladder =
        Ladder.ofTotals(revoked, 10).decided("2024-03-01", "2025-03-01").serve("2023-05-01", 10);
    assertThat(ladder.history("2026-01-01"))
        .as("not won again at the review in which the decision still holds")
        .containsExactly("2024-01-01 one WON", "2024-03-01 none REVOKED", "2026-01-01 one WON");
  }
}
