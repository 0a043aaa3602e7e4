package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.TeamId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Rounding;

/** What published schemes require for an honour, one construct each. */
class HonourRequirementTest {

  private static Condition decided(boolean decision) {
    return Condition.field("decision", Match.is(AttributeValue.of(decision)));
  }

  /** A single award that the condition wins. */
  private static Ladder award(Condition when) {
    return new Ladder()
        .honour(Honour.builder().id(Ladder.STARS).addLevels(Level.of("one", when)).build());
  }

  private static Field held(String account, Window each) {
    return Field.builder().held(new Held(AccountId.of(account), Optional.of(each))).build();
  }

  private static Rule rule(String id, String into, Step... steps) {
    return Rule.builder()
        .id(RuleId.of(id))
        .when(Condition.is("kind", "serve"))
        .measure(Measure.pay(1))
        .addThen(steps)
        .into(List.of(AccountId.of(into)))
        .build();
  }

  @Test
  void allAnyNotAndSoManyOfSeveralNest() {
    Condition nested =
        Condition.all(
            Condition.any(Ladder.atLeast("total", 100), Ladder.atLeast("ofYear", 50)),
            Condition.not(decided(true)),
            new Condition.CountOf(
                2,
                List.of(
                    Ladder.atLeast("total", 10),
                    Ladder.atLeast("tenureYears", 1),
                    Ladder.atLeast("age", 60))));
    Ladder ladder =
        award(nested)
            .facts(who -> who.joined(LocalDate.of(2023, 6, 1)))
            .decided("2024-01-01", "2024-09-01")
            .serve("2024-03-05", 60);
    assertThat(ladder.history("2024-12-31"))
        .as("fifty in the year, not decided against, two of three")
        .containsExactly("2024-09-01 one WON");
  }

  @Test
  void aBoundIsAnExpressionOfGivenFigures() {
    Ladder ladder =
        award(Condition.field("total", Match.atLeast(AttributeValue.of("bar"))))
            .with(
                scheme ->
                    scheme
                        .putFields("planned", Field.of(FieldType.NUMBER, FieldSource.SUBJECT))
                        .putFields(
                            "bar",
                            Field.builder()
                                .addSum("planned")
                                .addThen(
                                    new Operation.Times(Figure.of(Amount.of("0.25"))),
                                    new Operation.Grow(
                                        new Rounded(Rate.ONE, Rounding.UP, Amount.ONE)),
                                    new Operation.Max(Figure.of(500)))
                                .build()))
            .facts(who -> who.attribute("planned", AttributeValue.of(401)))
            .serve("2024-03-05", 100)
            .serve("2024-03-06", 1);
    assertThat(ladder.standing("2024-03-05").missing())
        .singleElement()
        .satisfies(each -> assertThat(each.bound()).contains("101"));
    assertThat(ladder.history("2024-12-31")).containsExactly("2024-03-06 one WON");
    ladder.facts(who -> who.revision(1).attribute("planned", AttributeValue.of(90_000)));
    assertThat(ladder.standing("2024-12-31").missing().get(0).bound()).contains("500");
  }

  @Test
  void aBoundIsInclusiveOrStrict() {
    assertThat(award(Ladder.atLeast("total", 100)).serve("2024-03-05", 100).level("2024-03-05"))
        .isEqualTo("one");
    Condition more = Condition.field("total", Match.moreThan(AttributeValue.of(100)));
    assertThat(award(more).serve("2024-03-05", 100).level("2024-03-05")).isEqualTo("none");
    assertThat(award(more).serve("2024-03-05", 101).level("2024-03-05")).isEqualTo("one");
  }

  @Test
  void aBoundGoesByTheCohortOfTheSubject() {
    Field bar =
        Field.builder()
            .type(FieldType.NUMBER)
            .addChoose(
                new Choice(
                    Optional.of(Condition.is("subjectType", "team")), AttributeValue.of(500)),
                new Choice(Optional.of(Ladder.atLeast("age", 70)), AttributeValue.of(50)),
                new Choice(Optional.empty(), AttributeValue.of(100)))
            .build();
    Ladder ladder =
        award(Condition.field("total", Match.atLeast(AttributeValue.of("bar"))))
            .with(scheme -> scheme.putFields("bar", bar))
            .facts(who -> who.birthDate(LocalDate.of(1954, 9, 1)))
            .serve("2024-03-05", 60);
    assertThat(ladder.history("2024-12-31"))
        .as("at seventy, fifty suffice")
        .containsExactly("2024-09-01 one WON");
    TeamId team = TeamId.of("t-1");
    Participation ofTeam =
        Participation.builder()
            .from(ladder.participations.get(0))
            .id(ParticipationId.of("t"))
            .subject(team)
            .putQuantities("served", Amount.of(100))
            .build();
    Standing standing =
        Scorer.of(ladder.scheme.build())
            .score(
                History.of(List.of(SubjectFacts.builder().subject(team).build()), List.of(ofTeam)),
                LocalDate.parse("2024-12-31"))
            .standing(team, Ladder.STARS)
            .orElseThrow();
    assertThat(standing.missing())
        .singleElement()
        .satisfies(each -> assertThat(each.bound()).contains("500"));
  }

  @Test
  void distinctOnesAreCountedByAnAccountThatIsFedOnceForEach() {
    Ladder ladder =
        award(Ladder.atLeast("venues", 2))
            .with(
                scheme ->
                    scheme
                        .addAccounts(Account.of("venues"))
                        .putFields("venues", held("venues", Window.LIFETIME))
                        .addRules(
                            rule(
                                "venue",
                                "venues",
                                Step.each(Window.LIFETIME).by("weekday").max(1))))
            .serve("2024-03-04", 1)
            .serve("2024-03-11", 1)
            .serve("2024-03-12", 1);
    assertThat(ladder.history("2024-12-31"))
        .as("two Mondays are one weekday")
        .containsExactly("2024-03-12 one WON");
  }

  @Test
  void consecutiveYearsAreCountedByAnUnbrokenWindow() {
    UnaryOperator<IncentiveScheme.Builder> streak =
        scheme ->
            scheme
                .addAccounts(Account.of("streaks"))
                .putFields("streaks", held("streaks", Window.LIFETIME))
                .addRules(
                    rule(
                        "streak",
                        "streaks",
                        Step.each(Window.YEAR).max(1),
                        Step.each(new Window.Unbroken(Window.YEAR)).pay(Every.of(3, 1))));
    Ladder broken =
        award(Ladder.atLeast("streaks", 1))
            .with(streak)
            .serve("2021-03-04", 1)
            .serve("2022-03-04", 1)
            .serve("2024-03-04", 1);
    assertThat(broken.history("2024-12-31")).isEmpty();
    Ladder unbroken =
        award(Ladder.atLeast("streaks", 1))
            .with(streak)
            .serve("2022-03-04", 1)
            .serve("2023-03-04", 1)
            .serve("2024-03-04", 1);
    assertThat(unbroken.history("2024-12-31")).containsExactly("2024-03-04 one WON");
  }

  @Test
  void ofRollingDaysWhatIsOlderCountsNoMore() {
    Ladder ladder =
        new Ladder()
            .honour(
                Honour.builder()
                    .id(Ladder.STARS)
                    .addLevels(Level.of("one", Ladder.atLeast("lately", 10)))
                    .lose(Loss.RECOMPUTE)
                    .build())
            .with(scheme -> scheme.putFields("lately", held("hours", new Window.Rolling(30))))
            .serve("2024-03-01", 6)
            .serve("2024-03-30", 5);
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2024-03-30 one WON", "2024-03-31 none LOST");
  }

  @Test
  void onceEverOnANumberThatBeginsAnewEachYear() {
    Ladder ladder = award(Ladder.atLeast("ofYear", 10)).serve("2024-03-01", 10);
    ladder.serve("2025-03-01", 10);
    assertThat(ladder.history("2025-12-31")).containsExactly("2024-03-01 one WON");
  }

  @Test
  void ranksAndSharesInAPopulationAreDatedFactsOfTheHost() {
    Dated ranks =
        new Dated(
            List.of(
                new Dated.Entry(LocalDate.of(2024, 1, 1), AttributeValue.of(11)),
                new Dated.Entry(LocalDate.of(2025, 1, 1), AttributeValue.of(10))));
    Ladder ladder =
        award(Condition.field("rank", Match.atMost(AttributeValue.of(10))))
            .with(
                scheme -> scheme.putFields("rank", Field.of(FieldType.NUMBER, FieldSource.SUBJECT)))
            .facts(who -> who.putAttributes("rank", ranks));
    assertThat(ladder.history("2025-12-31")).containsExactly("2025-01-01 one WON");
  }

  @Test
  void theLevelOfAnotherHonourIsARequirement() {
    Condition three = Condition.field("rank", Match.atLeast(AttributeValue.of("two")));
    Ladder ladder =
        Ladder.ofTotals(honour -> honour, 10, 20)
            .honour(
                Honour.builder()
                    .id(HonourId.of("medal"))
                    .addLevels(Level.of("medal", three))
                    .build())
            .with(scheme -> scheme.putFields("rank", Field.builder().level(Ladder.STARS).build()))
            .serve("2024-03-05", 15)
            .serve("2024-03-06", 15);
    assertThat(
            ladder
                .statement("2024-12-31")
                .standing(Ladder.WHO, HonourId.of("medal"))
                .flatMap(Standing::since))
        .contains(LocalDate.of(2024, 3, 6));
  }

  @Test
  void theLevelOnAnyDateIsToldByTheHistory() {
    Ladder ladder =
        Ladder.ofTotals(honour -> honour, 10, 20).serve("2024-03-05", 15).serve("2024-05-06", 15);
    Standing standing = ladder.standing("2024-12-31");
    for (String date : List.of("2024-03-04", "2024-03-05", "2024-05-05", "2024-05-06")) {
      assertThat(standing.levelOn(LocalDate.parse(date)))
          .as(date)
          .isEqualTo(ladder.standing(date).level());
    }
    assertThat(standing.levelOn(LocalDate.parse("2024-05-05"))).contains(LevelId.of("one"));
  }
}
