package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.honour.Bar;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.honour.Validity;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Honours that make no sense are refused when the scheme is built, with place and mend. */
class RefusedHonoursTest {

  private static List<String> problems(Ladder ladder) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, ladder.scheme::build);
    return refused.problems().stream()
        .map(problem -> problem.code() + " " + problem.place())
        .toList();
  }

  private static String message(Ladder ladder) {
    return catchThrowableOfType(RefusedException.class, ladder.scheme::build).getMessage();
  }

  private static Ladder requiring(Condition when) {
    return new Ladder()
        .honour(Honour.builder().id(Ladder.STARS).addLevels(Level.of("one", when)).build());
  }

  @Test
  void aRequirementReadsNoParticipation() {
    Ladder ladder =
        requiring(Condition.all(Ladder.atLeast("served", 1), Condition.is("kind", "serve")));
    assertThat(problems(ladder))
        .containsExactly(
            "misplaced /honours/0/levels/0/when/all/0/served",
            "misplaced /honours/0/levels/0/when/all/1/kind");
    assertThat(message(ladder)).contains("require what is \"held\" there");
  }

  @Test
  void aRequirementReadsNoFieldThatIsDerivedFromAParticipation() {
    Field sum = Field.builder().addSum("served").build();
    Ladder ladder =
        requiring(Ladder.atLeast("sum", 1)).with(scheme -> scheme.putFields("sum", sum));
    assertThat(problems(ladder)).containsExactly("misplaced /honours/0/levels/0/when/sum");
  }

  @Test
  void unknownNamesComeWithTheNearestOne() {
    Level level =
        Level.builder()
            .id(LevelId.of("one"))
            .when(Ladder.atLeast("totl", 1))
            .putUses(AccountId.of("hour"), Amount.ONE)
            .build();
    Ladder ladder =
        new Ladder()
            .honour(Honour.builder().id(Ladder.STARS).addLevels(level).build())
            .with(
                scheme ->
                    scheme.putFields("held", Field.builder().level(HonourId.of("star")).build()));
    assertThat(problems(ladder))
        .containsExactlyInAnyOrder(
            "unknown-field /honours/0/levels/0/when/totl",
            "unknown-account /honours/0/levels/0/uses/hour",
            "unknown-honour /fields/held/level");
    assertThat(message(ladder)).contains("\"total\"", "\"hours\"", "\"stars\"");
  }

  private static Ladder readingOneAnother(String... ids) {
    Ladder ladder = new Ladder();
    for (int i = 0; i < ids.length; i++) {
      String read = ids[(i + 1) % ids.length];
      ladder.with(
          scheme -> scheme.putFields(read, Field.builder().level(HonourId.of(read)).build()));
      Condition when = Condition.field(read, Match.is("top"));
      ladder.honour(
          Honour.builder().id(HonourId.of(ids[i])).addLevels(Level.of("top", when)).build());
    }
    return ladder;
  }

  @Test
  void honoursThatRequireOneAnotherInACircleAreRefusedWithThePath() {
    assertThat(problems(readingOneAnother("a", "b", "c"))).containsExactly("cycle /honours/0");
    assertThat(message(readingOneAnother("a", "b", "c"))).contains("a → b → c → a");
    assertThat(message(readingOneAnother("a"))).contains("a → a");
  }

  @Test
  void whatIsUsedUpByAnotherHonourClosesACircleToo() {
    Field unused =
        Field.builder()
            .held(new Held(Ladder.HOURS, Optional.empty(), Optional.of(HonourId.of("b"))))
            .build();
    Field level = Field.builder().level(HonourId.of("a")).build();
    Ladder ladder =
        new Ladder()
            .with(scheme -> scheme.putFields("unused", unused).putFields("a", level))
            .honour(honour("a", Level.of("x", Ladder.atLeast("unused", 1))))
            .honour(honour("b", Level.of("y", Condition.field("a", Match.is("x")))));
    assertThat(message(ladder)).contains("a → b → a");
  }

  private static Honour honour(String id, Level... levels) {
    return Honour.builder().id(HonourId.of(id)).addLevels(levels).build();
  }

  @Test
  void aLevelThatIsAlwaysClimbedPastIsRefused() {
    UnaryOperator<Honour.Builder> asItIs = honour -> honour;
    assertThat(problems(Ladder.ofTotals(asItIs, 100, 300, 300)))
        .containsExactly("never /honours/0/levels/2/when");
    assertThat(problems(Ladder.ofTotals(asItIs, 300, 100)))
        .containsExactly("never /honours/0/levels/1/when");
    assertThat(Ladder.ofTotals(honour -> honour.lose(Loss.ONE_STEP), 300, 100).level("2024-01-01"))
        .as("who falls by one step falls onto it")
        .isEqualTo("none");
  }

  @Test
  void wordsThatNeedOtherWordsAreRefusedWithoutThem() {
    Level kept =
        Level.builder()
            .id(LevelId.of("one"))
            .when(Ladder.atLeast("total", 10))
            .keep(Ladder.atLeast("total", 5))
            .build();
    Honour honour =
        Honour.builder()
            .id(Ladder.STARS)
            .addLevels(kept, Level.of("one", Ladder.atLeast("total", 20)))
            .grace(Period.ofDays(1))
            .repeat(Repeat.ALWAYS)
            .putCarries(Ladder.HOURS, Amount.ONE)
            .build();
    assertThat(problems(new Ladder().honour(honour).honour(honour)))
        .contains(
            "misplaced /honours/0/levels/0/keep",
            "duplicate /honours/0/levels/1/id",
            "misplaced /honours/0/grace",
            "misplaced /honours/0/repeat",
            "misplaced /honours/0/carries/hours",
            "duplicate /honours/1/id");
  }

  @Test
  void windowsMustEndAndAmountsFit() {
    Level level =
        Level.builder()
            .id(LevelId.of("one"))
            .when(Ladder.atLeast("total", 10))
            .putUses(Ladder.HOURS, Amount.of("0.0001"))
            .build();
    Honour honour =
        Honour.builder()
            .id(Ladder.STARS)
            .addLevels(level)
            .reviewed(Window.LIFETIME)
            .valid(Validity.through(Window.LIFETIME, 0))
            .build();
    assertThat(problems(new Ladder().honour(honour)))
        .containsExactlyInAnyOrder(
            "wrong-window /honours/0/reviewed",
            "wrong-window /honours/0/valid/each",
            "too-fine /honours/0/levels/0/uses/hours");
  }

  @Test
  void aLevelThatDoesNotExistCanNeitherBeExpectedNorCompared() {
    WorkedCase workedCase =
        WorkedCase.builder()
            .id("c")
            .addExpect(Expectation.builder().honour(Ladder.STARS).level(LevelId.of("tow")).build())
            .build();
    Ladder ladder =
        Ladder.ofTotals(honour -> honour, 100, 300)
            .with(
                scheme ->
                    scheme
                        .addCases(workedCase)
                        .putFields("stars", Field.builder().level(Ladder.STARS).build())
                        .when(Condition.field("stars", Match.atLeast(AttributeValue.of("six")))));
    assertThat(problems(ladder))
        .containsExactlyInAnyOrder(
            "unknown-level /cases/0/expect/0/level", "unknown-code /when/stars/atLeast");
  }

  @Test
  void aLookUpByALevelSaysWhatIsWithoutOne() {
    Ladder ladder = Ladder.ofTotals(honour -> honour, 100);
    Field factor =
        Field.lookup(
            new org.kapok.incentive.rule.Lookup(
                "stars", java.util.Map.of("one", Amount.of(2)), Optional.empty()));
    ladder.with(
        scheme ->
            scheme
                .putFields("stars", Field.builder().level(Ladder.STARS).build())
                .putFields("factor", factor)
                .addRules(
                    org.kapok.incentive.rule.Rule.builder()
                        .id(org.kapok.id.RuleId.of("r"))
                        .measure(org.kapok.incentive.rule.Measure.pay(1))
                        .addThen(
                            org.kapok.incentive.rule.Step.times(
                                new org.kapok.incentive.rule.Figure.Named("factor")))
                        .into(List.of(Ladder.HOURS))
                        .build()));
    assertThat(problems(ladder)).containsExactly("partial-lookup /rules/1/then/0/times");
  }

  @Test
  void whatIsImpossibleForOneValueIsRefusedByIt() {
    assertThatThrownBy(() -> Honour.builder().id(Ladder.STARS).build())
        .hasMessageContaining("at least one level");
    assertThatThrownBy(() -> new Bar(Ladder.atLeast("total", 1), Period.ZERO))
        .hasMessageContaining("lasts must be longer than nothing");
    assertThatThrownBy(() -> new Validity(Optional.empty(), Optional.empty(), Optional.empty()))
        .hasMessageContaining("either lasts or each");
    assertThatThrownBy(() -> Expectation.builder().honour(Ladder.STARS).build())
        .hasMessageContaining("either level or \"none\"");
  }
}
