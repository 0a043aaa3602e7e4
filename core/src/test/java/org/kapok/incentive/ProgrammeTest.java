package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** What goes on and what begins anew when a scheme is revised. */
class ProgrammeTest {
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

  private final OneRule one = OneRule.of(Measure.pay(1));

  private IncentiveScheme version(String name, UnaryOperator<Rule.Builder> rule) {
    OneRule scheme = new OneRule(OneRule.SHANGHAI).rule("r", rule);
    DateSpan effective = name.equals("1") ? DateSpan.until(JULY) : DateSpan.from(JULY);
    return IncentiveScheme.builder()
        .from(scheme.scheme())
        .version(name)
        .effective(effective)
        .build();
  }

  private static IncentiveProgramme programme(IncentiveScheme... versions) {
    return IncentiveProgramme.builder().id(SchemeId.of("one")).versions(List.of(versions)).build();
  }

  private static UnaryOperator<Rule.Builder> counting(Step... steps) {
    return rule -> rule.measure(Measure.pay(1)).addThen(steps);
  }

  private Statement score(IncentiveProgramme programme, String asOf) {
    return Scorer.of(programme).score(one.history(), LocalDate.parse(asOf));
  }

  private List<String> amounts(Statement statement) {
    return statement.lines().stream()
        .map(line -> line.version().orElse("?") + ": " + line.amount())
        .toList();
  }

  @Test
  void whatHappenedIsScoredByTheVersionInForceOnItsDate() {
    one.at("2025-06-30T23:59").at("2025-07-01T00:00");
    IncentiveProgramme programme =
        programme(
            version("1", rule -> rule.measure(Measure.pay(2))),
            version("2", rule -> rule.measure(Measure.pay(5))));
    assertThat(amounts(score(programme, "2025-12-31"))).containsExactly("1: 2", "2: 5");
    assertThat(score(programme, "2025-06-30").version()).isEqualTo("1");
    assertThat(score(programme, "2025-07-01").version()).isEqualTo("2");
  }

  @Test
  void aTotalGoesOnAndIsPaidTheGrowthOfTheNewCurve() {
    one.at("2025-05-01T08:00").at("2025-06-01T08:00").at("2025-08-01T08:00").at("2025-09-01T08:00");
    Step everyTwo = Step.each(Window.YEAR).pay(Every.of(Amount.of(2), Amount.of(10)));
    Step everyThree = Step.each(Window.YEAR).pay(Every.of(Amount.of(3), Amount.of(100)));
    IncentiveProgramme programme =
        programme(version("1", counting(everyTwo)), version("2", counting(everyThree)));
    assertThat(programme.discontinuities()).isEmpty();
    assertThat(amounts(score(programme, "2025-12-31")))
        .as("the third of the year pays by the new version, which knows of the first two")
        .containsExactly("1: 0", "1: 10", "2: 100", "2: 0");
  }

  @Test
  void aLimitLoweredBelowWhatWasPaidPaysNothingMoreAndTakesNothingBack() {
    one.at("2025-05-01T08:00").at("2025-06-01T08:00").at("2025-06-02T08:00").at("2025-08-01T08:00");
    IncentiveProgramme programme =
        programme(
            version("1", counting(Step.each(Window.YEAR).max(3))),
            version("2", counting(Step.each(Window.YEAR).max(2))));
    assertThat(amounts(score(programme, "2025-12-31")))
        .containsExactly("1: 1", "1: 1", "1: 1", "2: 0");
  }

  @Test
  void aTotalOfFinerPartsGoesOnInAVersionThatNeedsNone() {
    one.at("2025-05-01T08:00").at("2025-08-01T08:00").at("2025-09-01T08:00");
    Step half = Step.each(Window.YEAR).max(Figure.of(Amount.of("0.5")));
    IncentiveProgramme programme =
        programme(
            version("1", counting(half)), version("2", counting(Step.each(Window.YEAR).max(2))));
    assertThat(amounts(score(programme, "2025-12-31"))).containsExactly("1: 0.5", "2: 1", "2: 0.5");
  }

  @Test
  void whatIsPaidAtTheCloseIsTheWholeTotalByTheVersionInForceThen() {
    one.at("2025-05-01T08:00").at("2025-06-01T08:00").at("2025-08-01T08:00");
    IncentiveProgramme programme =
        programme(version("1", atClose(10, 20, 30)), version("2", atClose(100, 200, 300)));
    Statement before = score(programme, "2025-06-30");
    assertThat(before.pending(Rule.POINTS, Optional.empty(), Optional.empty()))
        .isEqualTo(Amount.of(20));
    Statement after = score(programme, "2025-12-31");
    assertThat(after.credited(Rule.POINTS)).isEqualTo(Amount.of(300));
    assertThat(amounts(after)).containsExactly("1: 10", "1: 10", "2: 180", "2: 100");
    Line change = after.lines().get(2);
    assertThat(change.participation()).isEmpty();
    assertThat(change.date()).isEqualTo(JULY);
    assertThat(Explanation.of(programme, "en").line(change))
        .isEqualTo(
            "2025-07-01 r: version 2 begins; by table (1 → 100, 2 → 200, 3 → 300) per year makes 180;"
                + " 180 to points.");
  }

  private static UnaryOperator<Rule.Builder> atClose(long one, long two, long three) {
    Table table =
        new Table(
            List.of(
                new Table.Row(Amount.of(1), Amount.of(one)),
                new Table.Row(Amount.of(2), Amount.of(two)),
                new Table.Row(Amount.of(3), Amount.of(three))));
    return rule ->
        rule.measure(Measure.pay(1))
            .addThen(Step.each(Window.YEAR).pay(table))
            .paid(Payment.AT_CLOSE);
  }

  @Test
  void theChangeAtTheCloseComesAlsoIfNothingHappensAfterwards() {
    one.at("2025-05-01T08:00").at("2025-06-01T08:00");
    IncentiveProgramme programme =
        programme(version("1", atClose(10, 20, 30)), version("2", atClose(100, 200, 300)));
    assertThat(score(programme, "2025-12-31").credited(Rule.POINTS)).isEqualTo(Amount.of(200));
  }

  @Test
  void whatBeginsAnewIsReported() {
    IncentiveProgramme programme =
        programme(
            version("1", counting(Step.each(Window.YEAR).max(3))),
            version("2", counting(Step.each(Window.WEEK).max(2), Step.each(Window.YEAR).max(9))));
    assertThat(programme.discontinuities())
        .extracting(Discontinuity::place, Discontinuity::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/rules/0/then/0", "its window was \"year\" in the version before"),
            org.assertj.core.groups.Tuple.tuple(
                "/rules/0/then/1", "the version before has no such step"));
  }

  @Test
  void aWindowThatClosesWithTheVersionIsNotReported() {
    IncentiveProgramme programme =
        programme(
            version("1", counting(Step.each(Window.MONTH).max(3))),
            version("2", counting(Step.each(Window.QUARTER).max(2))));
    assertThat(programme.discontinuities()).isEmpty();
  }

  @Test
  void anAccountOpensOncePerPeriodWhateverTheVersion() {
    one.at("2025-05-01T08:00").at("2025-08-01T08:00");
    Account account =
        Account.builder()
            .id(AccountId.of("points"))
            .each(Window.YEAR)
            .opening(Figure.of(7))
            .build();
    UnaryOperator<IncentiveScheme> opening =
        scheme -> IncentiveScheme.builder().from(scheme).accounts(List.of(account)).build();
    IncentiveProgramme programme =
        programme(opening.apply(version("1", counting())), opening.apply(version("2", counting())));
    assertThat(amounts(score(programme, "2026-01-01")))
        .containsExactly("1: 7", "1: 1", "2: 1", "2: 7");
  }

  @Test
  void versionsThatDoNotFollowOneAnotherAreRefused() {
    IncentiveScheme first = version("1", counting());
    IncentiveScheme again = IncentiveScheme.builder().from(first).id(SchemeId.of("other")).build();
    assertThatThrownBy(() -> programme(first, again))
        .hasMessageContaining("/versions/1/id")
        .hasMessageContaining("/versions/1/version")
        .hasMessageContaining("/versions/1/effective");
  }
}
