package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Opening;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** How levels are won, and what they are read by. */
class HonourClimbTest {
  private static final UnaryOperator<Honour.Builder> AS_IT_IS = honour -> honour;

  @Test
  void theHighestLevelWhoseRequirementHoldsIsWonAfterTheParticipation() {
    Ladder ladder = Ladder.ofTotals(AS_IT_IS, 100, 300, 600).serve("2024-03-05", 320);
    assertThat(ladder.history("2024-03-05")).containsExactly("2024-03-05 two WON");
    assertThat(ladder.standing("2024-03-05").history())
        .extracting(LevelChange::participation)
        .containsExactly(Optional.of(ParticipationId.of("p0")));
    assertThat(ladder.level("2024-03-04")).isEqualTo("none");
  }

  @Test
  void stepByStepAtMostOneLevelIsWonOnADate() {
    Ladder ladder =
        Ladder.ofTotals(honour -> honour.climb(Climb.STEP_BY_STEP), 100, 300, 600)
            .serve("2024-03-05", 320)
            .serve("2024-03-05", 10);
    assertThat(ladder.history("2024-03-10"))
        .containsExactly("2024-03-05 one WON", "2024-03-06 two WON");
  }

  @Test
  void aReviewAtTheEndOfAWindowTakesEffectWithTheNext() {
    Ladder ladder =
        Ladder.of(honour -> honour.reviewed(Window.YEAR), "ofYear", 100).serve("2024-03-05", 120);
    assertThat(ladder.level("2024-12-31")).isEqualTo("none");
    assertThat(ladder.standing("2024-12-31").missing()).as("it has only to be reviewed").isEmpty();
    assertThat(ladder.history("2025-01-01")).containsExactly("2025-01-01 one WON");
  }

  @Test
  void aTenureIsReachedWithoutAnyParticipation() {
    Ladder ladder =
        Ladder.of(AS_IT_IS, "tenureMonths", 6, 12)
            .facts(who -> who.joined(LocalDate.of(2023, 8, 31)));
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2024-02-29 one WON", "2024-08-31 two WON");
  }

  @Test
  void aLevelIsReadAsItWasBeforeTheParticipation() {
    Rule bonus =
        Rule.builder()
            .id(RuleId.of("bonus"))
            .measure(Measure.pay(1))
            .addThen(Step.times(new Figure.Named("factor")))
            .into(List.of(AccountId.of("points")))
            .build();
    Ladder ladder =
        Ladder.ofTotals(AS_IT_IS, 100, 300)
            .with(
                scheme ->
                    scheme
                        .addAccounts(Account.of("points"))
                        .putFields("stars", Field.builder().level(Ladder.STARS).build())
                        .putFields(
                            "factor",
                            Field.lookup(
                                new Lookup(
                                    "stars",
                                    Map.of("one", Amount.of(2), "two", Amount.of(3)),
                                    Optional.of(Amount.ONE))))
                        .addRules(bonus))
            .serve("2024-03-05", 320)
            .serve("2024-03-06", 1);
    assertThat(ladder.statement("2024-03-06").lines())
        .filteredOn(line -> line.account().value().equals("points"))
        .extracting(line -> line.amount().toString())
        .containsExactly("1", "3");
  }

  @Test
  void levelsStandInOrderInConditions() {
    Condition atLeastTwo = Condition.field("stars", Match.atLeast(AttributeValue.of("two")));
    Honour medal =
        Honour.builder().id(HonourId.of("medal")).addLevels(Level.of("gold", atLeastTwo)).build();
    Ladder ladder =
        new Ladder()
            .honour(medal)
            .honour(Ladder.ofTotals(AS_IT_IS, 100, 300, 600).scheme.build().honours().get(0))
            .with(s -> s.putFields("stars", Field.builder().level(Ladder.STARS).build()))
            .serve("2024-03-05", 120)
            .serve("2024-04-05", 600);
    Standing gold =
        ladder.statement("2024-12-31").standing(Ladder.WHO, HonourId.of("medal")).orElseThrow();
    assertThat(gold.since()).contains(LocalDate.of(2024, 4, 5));
  }

  @Test
  void whatIsMissingComesInFigures() {
    Condition either =
        Condition.any(
            Condition.all(
                Condition.field("decision", Match.is(AttributeValue.of(true))),
                Ladder.atLeast("total", 1000)),
            Ladder.atLeast("ofYear", 150));
    Honour honour =
        Honour.builder()
            .id(Ladder.STARS)
            .addLevels(
                Level.of(
                    "one",
                    Condition.all(
                        Condition.field("total", Match.moreThan(AttributeValue.of(100))), either)))
            .build();
    List<Missing> missing =
        new Ladder().honour(honour).serve("2024-03-05", 60).standing("2024-12-31").missing();
    assertThat(missing).hasSize(2);
    String when = "/honours/0/levels/0/when/all/";
    assertThat(missing.get(0))
        .isEqualTo(
            new Missing(
                when + "0/total",
                Optional.of("60"),
                Optional.of("100"),
                Optional.of(Ratio.of(40)),
                0,
                List.of()));
    assertThat(missing.get(1).needed()).isEqualTo(1);
    assertThat(missing.get(1).parts())
        .as("the way with one figure missing comes before that with two")
        .extracting(Missing::place)
        .containsExactly(when + "1/any/1/ofYear", when + "1/any/0/all");
    assertThat(missing.get(1).parts().get(0).difference()).contains(Ratio.of(90));
    assertThat(missing.get(1).count()).isEqualTo(1);
  }

  @Test
  void aCountOfConditionsIsANumber() {
    Field count =
        Field.builder()
            .addCount(Ladder.atLeast("total", 100), Ladder.atLeast("ofYear", 50))
            .addCount(Condition.field("decision", Match.is(AttributeValue.of(true))))
            .build();
    Ladder ladder =
        Ladder.of(AS_IT_IS, "goals", 2, 3)
            .with(scheme -> scheme.putFields("goals", count))
            .decided("2024-09-01", "2024-10-01")
            .serve("2024-03-05", 60)
            .serve("2024-04-05", 60);
    assertThat(ladder.history("2024-12-31"))
        .containsExactly("2024-04-05 one WON", "2024-09-01 two WON");
  }

  @Test
  void anHonourIsForItsTypesOfSubjectsOnly() {
    Ladder ladder =
        Ladder.ofTotals(honour -> honour.addOf(SubjectType.TEAM), 1).serve("2024-03-05", 60);
    assertThat(ladder.statement("2024-12-31").standings()).isEmpty();
  }

  @Test
  void aLevelThatIsBroughtAlongIsHeldFromItsDateOn() {
    Ladder ladder =
        Ladder.ofTotals(AS_IT_IS, 100, 300, 600)
            .facts(
                who ->
                    who.addOpenings(
                        new Opening(
                            SchemeId.of("ladder"),
                            LocalDate.of(2024, 1, 1),
                            Map.of(Ladder.HOURS, Amount.of(350)),
                            Map.of(Ladder.STARS, LevelId.of("one")))))
            .serve("2024-03-05", 250);
    assertThat(ladder.history("2024-12-31"))
        .containsExactly(
            "2024-01-01 one BROUGHT_ALONG", "2024-01-01 two WON", "2024-03-05 three WON");
  }
}
