package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

class ProgrammeAnalysisTest {
  private static final AccountId POINTS = AccountId.of("points");
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private static IncentiveScheme version(
      String version, DateSpan effective, long pay, Step... then) {
    return IncentiveScheme.builder()
        .id(SchemeId.of("city"))
        .version(version)
        .zone(ZoneId.of("Asia/Shanghai"))
        .effective(effective)
        .addAccounts(Account.builder().id(POINTS).addThen(then).build())
        .addRules(Rule.builder().id(RuleId.of("a")).measure(Measure.pay(pay)).build())
        .build();
  }

  private static IncentiveProgramme programme(LocalDate change, Step before, Step after) {
    return IncentiveProgramme.builder()
        .id(SchemeId.of("city"))
        .addVersions(version("1", DateSpan.of(START, change), 2, before))
        .addVersions(version("2", DateSpan.of(change, START.plusYears(2)), 3, after))
        .build();
  }

  private static Bound proven(long amount) {
    return new Bound.Proven(Amount.of(amount));
  }

  @Test
  void aLimitThatGoesOnBoundsAYearOfBothVersionsByTheGreater() {
    ProgrammeAnalysis analysis =
        ProgrammeAnalysis.of(
            programme(
                LocalDate.of(2024, 7, 1),
                Step.each(Window.YEAR).max(100),
                Step.each(Window.YEAR).max(60)));
    assertThat(analysis.most(POINTS, Window.YEAR)).isEqualTo(proven(100));
    assertThat(analysis.most(POINTS, Window.LIFETIME)).isEqualTo(proven(100 + 60 + 60));
    assertThat(analysis.most(POINTS, Window.PARTICIPATION)).isEqualTo(proven(3));
  }

  @Test
  void limitsOfMonthsAddUpOverTheMonthsOfAYear() {
    ProgrammeAnalysis analysis =
        ProgrammeAnalysis.of(
            programme(
                LocalDate.of(2024, 7, 1),
                Step.each(Window.MONTH).max(10),
                Step.each(Window.MONTH).max(20)));
    assertThat(analysis.most(POINTS, Window.MONTH)).isEqualTo(proven(20));
    assertThat(analysis.most(POINTS, Window.YEAR)).isEqualTo(proven(20 * 12));
    DateSpan year = DateSpan.of(START, START.plusYears(1));
    assertThat(analysis.largestCost(POINTS, 1000, year)).isEqualTo(proven(180_000));
  }

  @Test
  void aTotalThatGoesOnMayPayAtOnceWhatWasCountedBefore() {
    Step stamps = Step.each(Window.YEAR).pay(Every.of(100, 50));
    ProgrammeAnalysis analysis =
        ProgrammeAnalysis.of(programme(LocalDate.of(2024, 7, 1), stamps, stamps));
    assertThat(analysis.most(POINTS, Window.PARTICIPATION)).isEqualTo(proven(50));
    assertThat(analysis.isOrderFree()).isTrue();
  }

  @Test
  void anotherStepForATotalThatGoesOnMakesTheOrderMatter() {
    ProgrammeAnalysis within =
        ProgrammeAnalysis.of(
            programme(
                LocalDate.of(2024, 7, 1),
                Step.each(Window.YEAR).max(100),
                Step.each(Window.YEAR).max(60)));
    assertThat(within.orderBreaks())
        .extracting(each -> each.code() + " " + each.place())
        .containsExactly("carried-over /versions/1/accounts/0/then/0");
    ProgrammeAnalysis between =
        ProgrammeAnalysis.of(
            programme(
                LocalDate.of(2025, 1, 1),
                Step.each(Window.YEAR).max(100),
                Step.each(Window.YEAR).max(60)));
    assertThat(between.isOrderFree()).isTrue();
    assertThat(between.most(POINTS, Window.LIFETIME)).isEqualTo(proven(160));
  }

  /** A window that lies in one version is not bounded by what one over the change can hold. */
  @Test
  void openingsOfQuartersCountInHalfYearsBeforeTheChange() {
    Account opened =
        Account.builder().id(POINTS).each(Window.QUARTER).opening(Figure.of(Amount.of(5))).build();
    LocalDate change = LocalDate.of(2024, 12, 28);
    IncentiveScheme first =
        IncentiveScheme.builder()
            .from(version("1", DateSpan.of(START, change), 0))
            .accounts(List.of(opened))
            .build();
    IncentiveScheme second =
        IncentiveScheme.builder()
            .from(version("2", DateSpan.of(change, START.plusYears(2)), 0))
            .accounts(List.of(opened))
            .build();
    ProgrammeAnalysis analysis =
        ProgrammeAnalysis.of(
            IncentiveProgramme.builder()
                .id(SchemeId.of("city"))
                .addVersions(first, second)
                .build());
    assertThat(analysis.most(POINTS, Window.HALF_YEAR)).isEqualTo(proven(15));
    DateSpan year = DateSpan.of(START, START.plusYears(1));
    assertThat(analysis.largestCost(POINTS, 10, year)).isEqualTo(proven(250));
  }

  @Test
  void partOfAYearMayCostMoreThanTheYearIfSomethingIsTakenAway() {
    IncentiveScheme taking =
        IncentiveScheme.builder()
            .from(version("1", DateSpan.of(START, START.plusYears(1)), 2))
            .rules(
                List.of(
                    Rule.builder()
                        .id(RuleId.of("a"))
                        .measure(Measure.pay(2))
                        .addThen(Step.each(Window.DAY).max(2))
                        .build(),
                    Rule.builder().id(RuleId.of("b")).measure(Measure.pay(-1)).build()))
            .accounts(
                List.of(
                    Account.builder().id(POINTS).addThen(Step.each(Window.YEAR).max(3)).build()))
            .build();
    SchemeAnalysis analysis = SchemeAnalysis.of(taking);
    DateSpan march = DateSpan.of(START.plusMonths(2), START.plusMonths(3));
    assertThat(analysis.largestCost(POINTS, 1, march)).isEqualTo(proven(2 * 31));
    assertThat(analysis.largestCost(POINTS, 1, DateSpan.of(START, START.plusYears(1))))
        .isEqualTo(proven(3));
  }
}
