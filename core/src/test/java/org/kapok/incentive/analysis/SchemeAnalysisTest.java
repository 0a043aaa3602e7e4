package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Brackets;
import org.kapok.curve.Every;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

class SchemeAnalysisTest {
  private static final AccountId POINTS = AccountId.of("points");

  private static IncentiveScheme.Builder scheme() {
    return IncentiveScheme.builder()
        .id(SchemeId.of("city"))
        .version("1")
        .zone(ZoneId.of("Asia/Shanghai"))
        .putFields("kind", Field.codes("study", "visit"));
  }

  private static Rule.Builder rule(String id) {
    return Rule.builder().id(RuleId.of(id)).measure(Measure.pay(2));
  }

  private static IncentiveScheme of(Step... steps) {
    return scheme().addRules(rule("a").addThen(steps).build()).build();
  }

  private static IncentiveScheme when(Condition condition) {
    return scheme().addRules(rule("a").when(condition).build()).build();
  }

  private static List<String> remarks(IncentiveScheme scheme) {
    return SchemeAnalysis.of(scheme).remarks().stream()
        .map(each -> each.code() + " " + each.place())
        .toList();
  }

  private static List<String> breaks(IncentiveScheme scheme) {
    return SchemeAnalysis.of(scheme).orderBreaks().stream()
        .map(each -> each.code() + " " + each.place())
        .toList();
  }

  private static Bound proven(long amount) {
    return new Bound.Proven(Amount.of(amount));
  }

  private static AttributeValue minutes(int minutes) {
    return AttributeValue.of(Duration.ofMinutes(minutes));
  }

  @Test
  void aCapOfEachWeekBoundsTheYearByItsWeeks() {
    SchemeAnalysis analysis = SchemeAnalysis.of(of(Step.each(Window.WEEK).max(10)));
    assertThat(analysis.most(POINTS, Window.WEEK)).isEqualTo(proven(10));
    assertThat(analysis.most(POINTS, Window.DAY)).isEqualTo(proven(10));
    assertThat(analysis.most(POINTS, Window.MONTH)).isEqualTo(proven(60));
    assertThat(analysis.most(POINTS, Window.YEAR)).isEqualTo(proven(540));
    assertThat(analysis.most(POINTS, Window.LIFETIME)).isInstanceOf(Bound.Unbounded.class);
  }

  @Test
  void withoutALimitNothingIsBoundedButOneParticipation() {
    SchemeAnalysis analysis = SchemeAnalysis.of(of());
    assertThat(analysis.most(POINTS, Window.PARTICIPATION)).isEqualTo(proven(2));
    assertThat(analysis.most(POINTS, Window.DAY))
        .isInstanceOfSatisfying(
            Bound.Unbounded.class,
            open -> assertThat(open.why().in("zh")).isEqualTo("没有任何上限约束参与次数或计量"));
    assertThat(analysis.payout(POINTS, Optional.of(RuleId.of("a")), Window.PARTICIPATION))
        .map(Payout::least)
        .contains(proven(0));
  }

  @Test
  void aCapForEachCodeCountsTheCodes() {
    SchemeAnalysis analysis = SchemeAnalysis.of(of(Step.each(Window.YEAR).by("kind").max(5)));
    assertThat(analysis.most(POINTS, Window.YEAR)).isEqualTo(proven(10));
  }

  @Test
  void aCapForEachVenueIsNotProvedToBoundTheYear() {
    SchemeAnalysis analysis = SchemeAnalysis.of(of(Step.each(Window.YEAR).by("venue").max(5)));
    assertThat(analysis.most(POINTS, Window.YEAR)).isInstanceOf(Bound.NotProved.class);
  }

  @Test
  void theBudgetCountsTheWindowsThatTheDatesMeet() {
    SchemeAnalysis analysis = SchemeAnalysis.of(of(Step.each(Window.MONTH).max(10)));
    DateSpan spring = DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 1));
    assertThat(analysis.largestCost(POINTS, 1000, spring)).isEqualTo(proven(30_000));
    assertThat(analysis.largestCost(POINTS, 0, spring)).isEqualTo(proven(0));
    assertThatThrownBy(() -> analysis.largestCost(POINTS, -1, spring))
        .hasMessage("members must be 0 or above, was -1");
  }

  @Test
  void twoKindsAtOnceContradict() {
    assertThat(
            remarks(
                when(Condition.all(Condition.is("kind", "study"), Condition.is("kind", "visit")))))
        .containsExactly("never-pays /rules/0", "contradiction /rules/0/when");
  }

  @Test
  void rangesThatDoNotMeetContradict() {
    Condition shorter = Condition.field("duration", Match.lessThan(minutes(30)));
    Condition longer = Condition.field("duration", Match.atLeast(minutes(60)));
    assertThat(remarks(when(Condition.all(shorter, longer))))
        .containsExactly("never-pays /rules/0", "contradiction /rules/0/when");
    assertThat(remarks(when(Condition.all(shorter, Condition.not(shorter)))))
        .containsExactly("never-pays /rules/0", "contradiction /rules/0/when");
    assertThat(remarks(when(Condition.not(Condition.field("kind", Match.oneOf("study", "visit"))))))
        .containsExactly("never-pays /rules/0");
  }

  @Test
  void aConditionOfTheSchemeContradictsARule() {
    IncentiveScheme scheme =
        scheme()
            .when(Condition.is("kind", "visit"))
            .addRules(rule("a").when(Condition.is("kind", "study")).build())
            .addRules(rule("b").when(Condition.is("kind", "study")).always(true).build())
            .build();
    assertThat(remarks(scheme))
        .containsExactly("never-pays /rules/0", "contradiction /rules/0/when");
  }

  @Test
  void aLowerThresholdIsImpliedByAHigherOneAndARepeatedConditionIsNamed() {
    Condition half = Condition.field("duration", Match.atLeast(minutes(30)));
    Condition hour = Condition.field("duration", Match.atLeast(minutes(60)));
    Condition study = Condition.is("kind", "study");
    assertThat(remarks(when(Condition.all(half, hour, study, study))))
        .containsExactly(
            "implied-condition /rules/0/when/all/0/duration",
            "repeated-condition /rules/0/when/all/3/kind");
    assertThat(remarks(when(Condition.any(half, hour))))
        .containsExactly("absorbed-condition /rules/0/when/any/1");
  }

  @Test
  void aLimitThatWhatComesBeforeItNeverPassesIsDead() {
    IncentiveScheme scheme = of(Step.each(Window.QUARTER).max(1), Step.each(Window.YEAR).max(4));
    assertThat(remarks(scheme)).containsExactly("dead-limit /rules/0/then/1");
    assertThat(remarks(of(Step.each(Window.QUARTER).max(1), Step.each(Window.YEAR).max(3))))
        .isEmpty();
  }

  @Test
  void rowsThatChangeNothingOrAreNeverReachedAreNamed() {
    Table table =
        new Table(
            List.of(
                new Table.Row(Amount.of(1), Amount.of(5)),
                new Table.Row(Amount.of(2), Amount.of(5)),
                new Table.Row(Amount.of(9), Amount.of(8))));
    assertThat(remarks(of(Step.each(Window.DAY).max(4), Step.each(Window.DAY).pay(table))))
        .containsExactly(
            "idle-row /rules/0/then/1/table/1", "unreachable-row /rules/0/then/1/table/2");
    Brackets brackets =
        new Brackets(
            List.of(
                new Brackets.Row(Amount.of(1), Amount.of(1)),
                new Brackets.Row(Amount.of(3), Amount.of(0)),
                new Brackets.Row(Amount.of(5), Amount.of(2))));
    assertThat(remarks(of(Step.each(Window.DAY).pay(brackets))))
        .containsExactly("gap /rules/0/then/0/brackets/0", "gap /rules/0/then/0/brackets/1");
  }

  @Test
  void rangesOfRulesThatOverlapOrLeaveAGapAreNamed() {
    Match upToHour =
        new Match.Compare(
            Optional.empty(), Optional.empty(), Optional.of(minutes(60)), Optional.empty());
    IncentiveScheme overlapping =
        scheme()
            .addRules(rule("short").when(Condition.field("duration", upToHour)).build())
            .addRules(
                rule("long").when(Condition.field("duration", Match.atLeast(minutes(60)))).build())
            .build();
    assertThat(remarks(overlapping)).containsExactly("overlapping-ranges /rules/1/when/duration");
    IncentiveScheme apart =
        scheme()
            .addRules(
                rule("short")
                    .when(Condition.field("duration", Match.lessThan(minutes(60))))
                    .build())
            .addRules(
                rule("long").when(Condition.field("duration", Match.moreThan(minutes(60)))).build())
            .build();
    assertThat(remarks(apart)).containsExactly("gap-between-ranges /rules/1/when/duration");
  }

  @Test
  void aCodeWithoutANumberIsAGap() {
    Lookup worth = new Lookup("kind", Map.of("study", Amount.of(2)), Optional.empty());
    IncentiveScheme scheme =
        scheme()
            .putFields("worth", Field.lookup(worth))
            .addRules(rule("a").measure(Measure.count("worth")).build())
            .build();
    assertThat(remarks(scheme)).containsExactly("gap /fields/worth/lookup/values");
  }

  @Test
  void weeksAreNotPartsOfMonths() {
    assertThat(breaks(of(Step.each(Window.WEEK).max(4), Step.each(Window.MONTH).max(9))))
        .containsExactly("not-coarser /rules/0/then/1");
    assertThat(breaks(of(Step.each(Window.DAY).max(4), Step.each(Window.MONTH).max(9)))).isEmpty();
    assertThat(breaks(of(Step.each(Window.WEEK).max(4), Step.each(Window.DAY).max(2))))
        .containsExactly("not-coarser /rules/0/then/1");
  }

  @Test
  void softLimitsStreaksAndDeductionsDependOnTheOrder() {
    assertThat(breaks(of(Step.each(Window.DAY).softMax(3))))
        .containsExactly("soft-limit /rules/0/then/0");
    assertThat(breaks(of(Step.each(new Window.Unbroken(Window.WEEK)).pay(Every.of(4, 20)))))
        .containsExactly("unbroken /rules/0/then/0");
    assertThat(breaks(scheme().addRules(rule("a").measure(Measure.pay(-1)).build()).build()))
        .containsExactly("negative-measure /rules/0/pay");
  }

  @Test
  void anAccountThatNothingFeedsIsNamed() {
    IncentiveScheme scheme =
        scheme()
            .addAccounts(Account.of("points"))
            .addAccounts(Account.of("stamps"))
            .addRules(rule("a").build())
            .build();
    assertThat(remarks(scheme)).containsExactly("account-never-fed /accounts/1");
  }
}
