package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** Tables give what statements give, line by line. */
class TableTest {
  private static final Instant AS_OF = Instant.parse("2100-01-01T00:00:00Z");

  private static ParticipationTable table(Scorer scorer, OneRule trial) {
    ParticipationTable.Builder rows = scorer.table();
    trial.participations.forEach(rows::add);
    return rows.build();
  }

  private static void requireSame(OneRule trial) {
    Scorer scorer = Scorer.of(trial.scheme());
    assertThat(scorer.notCompact()).isEmpty();
    CreditJournal journal = scorer.journal(table(scorer, trial), AS_OF);
    List<Line> lines = trial.statement().lines();
    assertThat(journal.lines(OneRule.WHO)).isEqualTo(lines);
    List<Line> credits = lines.stream().filter(line -> !line.amount().isZero()).toList();
    assertThat(journal.size()).isEqualTo(credits.size());
    for (int i = 0; i < credits.size(); i++) {
      assertThat(journal.participation(i)).isEqualTo(credits.get(i).participation());
      assertThat(journal.rule(i)).isEqualTo(credits.get(i).rule());
      assertThat(journal.amount(i)).isEqualTo(credits.get(i).amount());
    }
  }

  @Test
  void thereMayBeMoreThan64Rules() {
    OneRule trial = new OneRule(OneRule.SHANGHAI);
    String[] kinds = {"a", "b", "c"};
    for (int i = 0; i < 150; i++) {
      int number = i;
      trial.rule(
          String.format(Locale.ROOT, "r%03d", number),
          rule ->
              rule.measure(Measure.pay(number + 1))
                  .when(Condition.is("kind", kinds[number % 3]))
                  .addThen(Step.each(Window.DAY).max(2L * number + 1)));
    }
    for (int i = 0; i < 12; i++) {
      String kind = kinds[i % 3];
      String at = String.format(Locale.ROOT, "2025-03-%02dT08:%02d", 1 + i / 9, i);
      trial.at(at, one -> one.kind(kind));
    }
    requireSame(trial);
  }

  @Test
  void daysAreThoseOfTheZoneAlsoWhereClocksAreTurned() {
    OneRule trial =
        OneRule.in(
            ZoneId.of("Europe/Berlin"),
            Measure.pay(2),
            Step.each(Window.DAY).max(3),
            Step.each(Window.WEEK).max(5));
    for (String date : List.of("2025-03-29", "2025-03-30", "2025-03-31", "2025-10-26")) {
      trial.at(date + "T00:10").at(date + "T03:30").at(date + "T23:40").at(date + "T23:50");
    }
    requireSame(trial);
  }

  @Test
  void whatIsLeftOfALimitGrowsWithADeduction() {
    requireSame(
        OneRule.of(Measure.count("delta"), Step.each(Window.YEAR).max(10))
            .delta("2025-01-01T08:00", 8)
            .delta("2025-01-02T08:00", 8)
            .delta("2025-01-03T08:00", -5)
            .delta("2025-01-04T08:00", 9));
  }

  /** A limit of halves has the account count in halves, whether or not a rule goes through it. */
  @Test
  void rulesShareACurveOfAnAccountThoughALimitAfterItCountsOnlySome() {
    Step curve =
        Step.each(Window.PARTICIPATION)
            .pay(new Table(List.of(new Table.Row(Amount.of(10), Amount.of(11)))));
    Step limit = Step.each(Window.DAY).min(Figure.of(Amount.of("0.5")));
    OneRule trial =
        new OneRule(OneRule.SHANGHAI)
            .with(
                draft ->
                    draft.addAccounts(
                        Account.builder()
                            .id(Rule.POINTS)
                            .addThen(curve, limit.except("passes").exceptCounted("counts"))
                            .build()))
            .rule("passes", rule -> rule.measure(Measure.pay(12)))
            .rule("counts", rule -> rule.measure(Measure.pay(7)))
            .at("2025-05-01T20:00");
    assertThat(trial.amounts()).containsExactly("11", "0");
    requireSame(trial);
  }

  @Test
  void overflowUnderALimitThatRulesShareNamesRuleAndParticipation() {
    long most = 999_999_999_999_999L;
    OneRule trial =
        new OneRule(OneRule.SHANGHAI)
            .with(
                draft ->
                    draft.addAccounts(
                        Account.builder()
                            .id(Rule.POINTS)
                            .addThen(Step.each(Window.DAY).max(most))
                            .build()))
            .rule("small", rule -> rule.measure(Measure.pay(1)))
            .rule("large", rule -> rule.measure(Measure.pay(most)))
            .at("2025-05-01T20:00")
            .at("2025-05-02T20:00");
    Scorer scorer = Scorer.of(trial.scheme());
    ParticipationTable table = table(scorer, trial);
    assertThatThrownBy(() -> scorer.tally(table, AS_OF))
        .isInstanceOf(ScoringOverflowException.class)
        .hasMessageContaining("rule small")
        .hasMessageContaining("participation p-001");
    assertThatThrownBy(() -> scorer.journal(table, AS_OF))
        .isInstanceOf(ScoringOverflowException.class);
    assertThatThrownBy(trial::statement).isInstanceOf(ScoringOverflowException.class);
  }

  @Test
  void rowsAreParticipations() {
    OneRule trial =
        OneRule.of(Measure.count("seconds"), Step.each(Window.DAY).max(3000))
            .minutes("2025-03-01T08:00", 30)
            .minutes("2025-03-01T09:00", 30)
            .minutes("2025-03-02T09:00", 20);
    Scorer scorer = Scorer.of(trial.scheme());
    ParticipationTable.Builder rows = scorer.table();
    int kind = rows.column("kind");
    int duration = rows.column("duration");
    trial.participations.forEach(
        each ->
            rows.row(OneRule.WHO, each.id().value(), each.start().getEpochSecond())
                .text(kind, "a")
                .seconds(duration, each.duration().orElse(Duration.ZERO).toSeconds()));
    Tally tally = scorer.tally(rows.build(), AS_OF);
    assertThat(tally).isEqualTo(scorer.tally(trial.history(), AS_OF));
    assertThat(tally.credited(RuleId.of("r"), AccountId.of("points"))).isEqualTo(Amount.of(4200));
    assertThat(tally.credits(RuleId.of("r"), AccountId.of("points"))).isEqualTo(3);
  }
}
