package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.curve.Table;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** A run of windows is unbroken as long as each brings something above 0. */
class StreakTest {
  private static final Window WEEKS = new Window.Unbroken(Window.WEEK);

  /** Twenty at every so many weeks in a row. */
  private static OneRule twentyEvery(int weeks) {
    return OneRule.of(
        Measure.pay(1),
        Step.each(Window.WEEK).max(1),
        Step.each(WEEKS).pay(Every.of(Amount.of(weeks), Amount.of(20))));
  }

  /** One at every ten of what is counted in an unbroken run of weeks. */
  private static OneRule oneEveryTen() {
    return OneRule.of(
        Measure.count("delta"), Step.each(WEEKS).pay(Every.of(Amount.of(10), Amount.ONE)));
  }

  @Test
  void aSecondCreditInTheSameWeekDoesNotExtendTheRun() {
    assertThat(twentyEvery(2).at("2025-03-03T08:00").at("2025-03-09T08:00").amounts())
        .containsExactly("0", "0");
    // Only eight days later, but a week lies between.
    assertThat(
            twentyEvery(2)
                .at("2025-03-03T08:00")
                .at("2025-03-09T08:00")
                .at("2025-03-17T08:00")
                .amounts())
        .containsExactly("0", "0", "0");
  }

  @Test
  void weeksFollowOneAnotherHoweverFarApartTheirDays() {
    assertThat(twentyEvery(2).at("2025-03-03T00:00").at("2025-03-16T23:59").amounts())
        .containsExactly("0", "20");
  }

  @Test
  void aGapEndsTheRunAndTheNextCreditBeginsANewOne() {
    OneRule scheme = twentyEvery(2).at("2025-03-03T08:00").at("2025-03-17T08:00");
    assertThat(scheme.at("2025-03-24T08:00").amounts()).containsExactly("0", "0", "20");
  }

  @Test
  void aCreditOfNothingDoesNotExtendARun() {
    OneRule scheme = oneEveryTen().delta("2025-03-03T08:00", 5).delta("2025-03-10T08:00", 0);
    assertThat(scheme.delta("2025-03-17T08:00", 5).amounts()).containsExactly("0", "0", "0");
  }

  @Test
  void aDeductionDoesNotExtendARunButCountsInIt() {
    OneRule broken = oneEveryTen().delta("2025-03-03T08:00", 5).delta("2025-03-10T08:00", -1);
    assertThat(broken.delta("2025-03-17T08:00", 9).amounts()).containsExactly("0", "0", "0");
    OneRule counted = oneEveryTen().delta("2025-03-03T08:00", 10).delta("2025-03-10T08:00", -1);
    assertThat(counted.delta("2025-03-11T08:00", 1).amounts()).containsExactly("1", "-1", "1");
  }

  @Test
  void aCreditOfNothingDoesNotBeginARun() {
    Table one = new Table(List.of(new Table.Row(Amount.ZERO, Amount.ONE)));
    OneRule scheme = OneRule.of(Measure.count("delta"), Step.each(WEEKS).pay(one));
    scheme.delta("2025-03-03T08:00", 0).delta("2025-03-04T08:00", 3).delta("2025-03-05T08:00", 0);
    assertThat(scheme.amounts()).containsExactly("0", "1", "0");
  }

  @Test
  void theWeekStillOpenBreaksNothing() {
    OneRule scheme = twentyEvery(3).at("2025-03-03T08:00").at("2025-03-10T08:00");
    Instant wednesday = Instant.parse("2025-03-19T00:00:00Z");
    assertThat(scheme.statement(wednesday).lines()).hasSize(2);
    assertThat(scheme.at("2025-03-23T23:59").amounts()).containsExactly("0", "0", "20");
  }

  @Test
  void yearsInARowAreCountedFromTheirFirstDay() {
    Window years = new Window.Unbroken(new Window.Year(MonthDay.of(4, 1)));
    OneRule scheme =
        OneRule.of(Measure.pay(1), Step.each(years).pay(Every.of(Amount.of(3), Amount.of(20))));
    scheme.at("2023-03-31T08:00").at("2023-04-01T08:00").at("2025-03-31T08:00");
    assertThat(scheme.amounts()).containsExactly("0", "0", "20");
  }

  @Test
  void aYearWithoutACreditBreaksARunOfYears() {
    Window years = new Window.Unbroken(Window.YEAR);
    OneRule scheme =
        OneRule.of(Measure.pay(1), Step.each(years).pay(Every.of(Amount.of(3), Amount.of(20))));
    scheme.at("2022-12-31T08:00").at("2023-01-01T08:00").at("2025-01-01T08:00");
    assertThat(scheme.at("2026-12-31T08:00").amounts()).containsExactly("0", "0", "0", "0");
  }

  @Test
  void weeksGoOnOverTheEndOfAYearWithAWeek53() {
    OneRule scheme = twentyEvery(3).at("2020-12-21T08:00").at("2020-12-28T08:00");
    scheme.at("2021-01-03T08:00").at("2021-01-04T08:00");
    assertThat(scheme.amounts()).containsExactly("0", "0", "0", "20");
    OneRule without53 = twentyEvery(3).at("2020-12-21T08:00");
    without53.at("2021-01-04T08:00").at("2021-01-11T08:00");
    assertThat(without53.amounts()).containsExactly("0", "0", "0");
  }

  @Test
  void monthsGoOnFromDecemberToJanuary() {
    for (Window each : List.of(Window.MONTH, Window.QUARTER, Window.HALF_YEAR)) {
      OneRule scheme =
          OneRule.of(
              Measure.pay(1),
              Step.each(new Window.Unbroken(each)).pay(Every.of(Amount.of(2), Amount.of(20))));
      scheme.at("2024-12-31T23:59").at("2025-01-01T00:00").at("2026-01-01T00:00");
      assertThat(scheme.amounts()).containsExactly("0", "20", "0");
    }
  }

  @Test
  void eachKeyHasItsOwnRun() {
    OneRule scheme =
        OneRule.of(
            Measure.pay(1),
            Step.each(WEEKS).by("theme").pay(Every.of(Amount.of(2), Amount.of(20))));
    scheme.at("2025-03-03T08:00", one -> one.theme("red"));
    scheme.at("2025-03-10T08:00", one -> one.theme("green"));
    scheme.at("2025-03-17T08:00", one -> one.theme("red"));
    scheme.at("2025-03-18T08:00", one -> one.theme("green"));
    assertThat(scheme.amounts()).containsExactly("0", "0", "0", "20");
  }

  @Test
  void aLimitMayHoldForARun() {
    OneRule scheme = OneRule.of(Measure.pay(1), Step.each(WEEKS).max(2));
    scheme.at("2025-03-03T08:00").at("2025-03-10T08:00").at("2025-03-17T08:00");
    assertThat(scheme.at("2025-03-31T08:00").amounts()).containsExactly("1", "1", "0", "1");
  }

  @Test
  void outsideARunADeductionIsWorthNothingUnlessItsRulePasses() {
    Step limit = Step.each(WEEKS).max(9);
    List<Step> limits = List.of(limit, limit.except("r"), limit.exceptCounted("r"));
    assertThat(limits)
        .extracting(
            each ->
                OneRule.of(Measure.count("delta"), each)
                    .delta("2025-03-03T08:00", -2)
                    .amounts()
                    .get(0))
        .containsExactly("0", "-2", "-2");
  }
}
