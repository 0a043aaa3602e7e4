package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.Window;
import org.kapok.incentive.rule.Won;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** For how long a level has been held, and how often an honour was won. */
class HonourTenureTest {
  private static final HonourId MEDAL = HonourId.of("medal");

  private static Ladder withTenure(Ladder ladder) {
    return ladder.with(
        scheme ->
            scheme
                .putFields("starsSince", Field.builder().levelSince(Ladder.STARS).build())
                .putFields(
                    "monthsHeld",
                    Field.builder()
                        .since(new Since("starsSince", Since.Unit.MONTHS, Optional.empty()))
                        .build()));
  }

  private static Honour medal(Condition when, Repeat repeat) {
    return Honour.builder().id(MEDAL).addLevels(Level.of("medal", when)).repeat(repeat).build();
  }

  private static Ladder withMedals(Won won, long needed) {
    Ladder ladder = Ladder.of(honour -> honour, "medals", needed);
    return ladder
        .honour(medal(Ladder.atLeast("ofYear", 10), Repeat.inEach(Window.YEAR)))
        .with(scheme -> scheme.putFields("medals", Field.builder().won(won).build()));
  }

  @Test
  void theNextLevelMayNeedMonthsOnTheOneBelow() {
    Ladder ladder =
        new Ladder()
            .honour(
                Honour.builder()
                    .id(Ladder.STARS)
                    .climb(Climb.STEP_BY_STEP)
                    .addLevels(
                        Level.of("one", Ladder.atLeast("total", 10)),
                        Level.of("two", Ladder.atLeast("monthsHeld", 3)),
                        Level.of("three", Ladder.atLeast("monthsHeld", 3)))
                    .build());
    assertThat(withTenure(ladder).serve("2024-01-31", 10).history("2024-12-31"))
        .containsExactly("2024-01-31 one WON", "2024-04-30 two WON", "2024-07-30 three WON");
  }

  @Test
  void aRuleReadsForHowLongALevelWasHeldBeforeTheParticipation() {
    Ladder ladder =
        withTenure(Ladder.ofTotals(honour -> honour, 10))
            .with(
                scheme ->
                    scheme.addRules(
                        Rule.builder()
                            .id(RuleId.of("held"))
                            .when(
                                Condition.field("monthsHeld", Match.atLeast(AttributeValue.of(0))))
                            .measure(Measure.pay(1))
                            .into(List.of(Ladder.HOURS))
                            .build()))
            .serve("2024-01-31", 10)
            .serve("2024-02-01", 10);
    assertThat(
            ladder.statement("2024-12-31").lines().stream()
                .filter(line -> line.rule().equals(Optional.of(RuleId.of("held"))))
                .map(line -> line.date().toString()))
        .containsExactly("2024-02-01");
  }

  @Test
  void titlesMayNeedAnAwardThatWasWonSoOften() {
    Ladder ladder =
        withMedals(new Won(MEDAL, Optional.empty()), 3)
            .serve("2022-03-01", 20)
            .serve("2023-03-01", 9)
            .serve("2024-03-01", 10)
            .serve("2025-05-01", 10);
    assertThat(ladder.history("2025-12-31")).containsExactly("2025-05-01 one WON");
  }

  @Test
  void anAwardMayBeCountedWithinAWindow() {
    Ladder ladder =
        withMedals(new Won(MEDAL, Optional.of(new Window.Rolling(366))), 2)
            .serve("2022-03-01", 10)
            .serve("2023-06-01", 10)
            .serve("2024-05-31", 10);
    assertThat(ladder.history("2025-12-31")).containsExactly("2024-05-31 one WON");
  }

  @Test
  void aCaseExpectsHowOftenAnAwardWasWon() {
    IncentiveScheme scheme =
        new Ladder()
            .honour(
                Honour.builder()
                    .id(MEDAL)
                    .repeat(Repeat.ALWAYS)
                    .addLevels(
                        Level.builder()
                            .id(LevelId.of("medal"))
                            .when(Ladder.atLeast("total", 10))
                            .putUses(Ladder.HOURS, Amount.of(10))
                            .build())
                    .build())
            .scheme
            .addCases(
                WorkedCase.builder()
                    .id("c")
                    .addHistory(entry("2024-03-01", 20), entry("2024-05-01", 15))
                    .addExpect(
                        Expectation.builder().honour(MEDAL).awards(3).build(),
                        Expectation.builder()
                            .honour(MEDAL)
                            .awards(2)
                            .on(LocalDate.of(2024, 4, 30))
                            .build(),
                        Expectation.builder().honour(MEDAL).awards(4).build())
                    .asOf(LocalDate.of(2024, 12, 31))
                    .build())
            .build();
    CaseResult result = Scorer.of(scheme).verify(scheme.cases().get(0));
    assertThat(result.figures())
        .extracting(CaseResult.Figure::holds)
        .containsExactly(true, true, false);
    assertThat(result.figures()).extracting(CaseResult.Figure::awards).containsExactly(3, 2, 3);
  }

  private static CaseParticipation entry(String date, long hours) {
    return CaseParticipation.builder()
        .kind("serve")
        .at(LocalDate.parse(date).atTime(12, 0))
        .putQuantities("served", Amount.of(hours))
        .build();
  }

  @Test
  void honoursThatAreNotDeclaredAndOtherTypesAreRefused() {
    Ladder ladder =
        Ladder.ofTotals(honour -> honour, 10)
            .with(
                scheme ->
                    scheme
                        .putFields("a", Field.builder().levelSince(HonourId.of("star")).build())
                        .putFields(
                            "b",
                            Field.builder()
                                .won(new Won(HonourId.of("star"), Optional.empty()))
                                .build())
                        .putFields(
                            "c",
                            Field.builder()
                                .type(FieldType.NUMBER)
                                .levelSince(Ladder.STARS)
                                .build()));
    assertThatThrownBy(() -> Scorer.of(ladder.scheme.build()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(each -> each.code() + " " + each.place())
                    .containsExactlyInAnyOrder(
                        "unknown-honour /fields/a/levelSince",
                        "unknown-honour /fields/b/won/honour",
                        "wrong-type /fields/c"));
  }
}
