package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** The lesser remarks, and everything that makes the order of participations matter. */
class EveryRemarkTest {
  private static final AccountId POINTS = AccountId.of("points");

  private static IncentiveScheme.Builder scheme() {
    return IncentiveScheme.builder()
        .id(SchemeId.of("city"))
        .version("1")
        .zone(ZoneId.of("Asia/Shanghai"))
        .putFields("kind", Field.codes("study", "visit"))
        .putFields("worth", Field.lookup(worth()))
        .putFields("score", Field.of(FieldType.NUMBER, FieldSource.PARTICIPATION));
  }

  private static Lookup worth() {
    return new Lookup(
        "kind", Map.of("study", Amount.of(2), "visit", Amount.of(3)), Optional.empty());
  }

  private static Rule.Builder rule(String id) {
    return Rule.builder().id(RuleId.of(id)).measure(Measure.pay(2));
  }

  private static Account.Builder points() {
    return Account.builder().id(POINTS);
  }

  private static IncentiveScheme of(Step... steps) {
    return scheme().addRules(rule("a").addThen(steps).build()).build();
  }

  private static IncentiveScheme account(Step... steps) {
    return scheme()
        .addAccounts(points().addThen(steps).build())
        .addRules(rule("a").build())
        .addRules(rule("b").build())
        .build();
  }

  private static List<String> breaks(IncentiveScheme scheme) {
    return SchemeAnalysis.of(scheme).orderBreaks().stream()
        .map(each -> each.code() + " " + each.place())
        .toList();
  }

  private static List<String> remarks(Condition condition) {
    return SchemeAnalysis.of(scheme().addRules(rule("a").when(condition).build()).build())
        .remarks()
        .stream()
        .map(each -> each.code() + " " + each.place())
        .toList();
  }

  @Test
  void aRangeOutsideOfAllValuesIsNamed() {
    assertThat(remarks(Condition.field("score", Match.lessThan(AttributeValue.of(0)))))
        .containsExactly("never-pays /rules/0", "never-holds /rules/0/when/score");
  }

  @Test
  void aCodeThatAnOpenFieldDoesNotListIsNamed() {
    Field open =
        Field.builder()
            .type(FieldType.CODE)
            .of(FieldSource.PARTICIPATION)
            .addValues(CodeValue.of("park"))
            .open(true)
            .build();
    IncentiveScheme scheme =
        scheme()
            .putFields("place", open)
            .addRules(rule("a").when(Condition.is("place", "parc")).build())
            .build();
    assertThat(SchemeAnalysis.of(scheme).remarks())
        .extracting(each -> each.code() + " " + each.place())
        .containsExactly("code-not-listed /rules/0/when/place");
  }

  @Test
  void whatTheConditionOfTheSchemeImpliesIsNamed() {
    IncentiveScheme scheme =
        scheme()
            .when(Condition.is("kind", "study"))
            .addRules(
                rule("a").when(Condition.field("kind", Match.oneOf("study", "visit"))).build())
            .build();
    assertThat(SchemeAnalysis.of(scheme).remarks())
        .extracting(each -> each.code() + " " + each.place())
        .containsExactly("implied-condition /rules/0/when/kind");
  }

  @Test
  void whatIsHeldDependsOnTheOrder() {
    Field held = Field.builder().held(new Held(POINTS, Optional.empty())).build();
    Condition poor = Condition.field("had", Match.lessThan(AttributeValue.of(10)));
    IncentiveScheme scheme =
        scheme().putFields("had", held).addRules(rule("a").when(poor).build()).build();
    assertThat(breaks(scheme)).containsExactly("held /rules/0/when");
    IncentiveScheme counted =
        scheme()
            .putFields("had", held)
            .addRules(rule("a").measure(Measure.count("had")).build())
            .build();
    assertThat(breaks(counted))
        .containsExactly("held /rules/0/count", "negative-measure /rules/0/count");
  }

  @Test
  void anOpeningThatMayChangeDependsOnTheOrder() {
    IncentiveScheme below =
        scheme()
            .addAccounts(points().opening(Figure.of(-5)).build())
            .addRules(rule("a").build())
            .build();
    assertThat(breaks(below)).containsExactly("opening /accounts/0/opening");
  }

  @Test
  void limitsThatSlideAreSoftOrRaiseDependOnTheOrder() {
    assertThat(breaks(of(Step.each(new Window.Rolling(30)).max(5))))
        .containsExactly("rolling /rules/0/then/0");
    assertThat(breaks(of(Step.each(Window.DAY).min(5))))
        .containsExactly("lower-limit /rules/0/then/0");
    assertThat(breaks(account(Step.each(Window.DAY).max(5).countingPaid())))
        .containsExactly("counts-paid /accounts/0/then/0");
    assertThat(breaks(account(Step.each(Window.DAY).max(5).exceptCounted("b"))))
        .containsExactly("except-counted /accounts/0/then/0");
    assertThat(breaks(account(Step.each(Window.DAY).keep(Keep.FIRST))))
        .containsExactly("first /accounts/0/then/0");
  }

  @Test
  void rulesThatAreTakenApartAgainDependOnTheOrder() {
    IncentiveScheme scheme =
        scheme()
            .addAccounts(
                Account.builder()
                    .id(AccountId.of("inner"))
                    .addThen(Step.each(Window.DAY).max(5))
                    .addInto(POINTS)
                    .build())
            .addAccounts(points().addThen(Step.each(Window.MONTH).max(50).except("b")).build())
            .addRules(rule("a").addInto(AccountId.of("inner")).build())
            .addRules(rule("b").addInto(AccountId.of("inner")).build())
            .build();
    assertThat(breaks(scheme)).containsExactly("split-again /accounts/1/then/0");
  }

  @Test
  void figuresThatChangeWithinTheirWindowDependOnTheOrder() {
    IncentiveScheme own =
        scheme()
            .putFields("cap", Field.of(FieldType.NUMBER, FieldSource.SUBJECT))
            .addRules(rule("a").addThen(Step.each(Window.WEEK).max(Figure.named("cap"))).build())
            .build();
    assertThat(breaks(own)).containsExactly("figure-not-constant /rules/0/then/0");
    assertThat(breaks(of(Step.each(Window.DAY).by("kind").max(Figure.named("worth"))))).isEmpty();
    assertThat(breaks(of(Step.each(Window.DAY).max(5), Step.times(Figure.named("worth")))))
        .containsExactly("factor-not-constant /rules/0/then/1");
    assertThat(breaks(of(Step.times(Figure.named("worth")), Step.each(Window.DAY).max(5))))
        .isEmpty();
  }

  @Test
  void aPeriodWithinTheWindowOfAStepDependsOnTheOrder() {
    IncentiveScheme scheme =
        scheme()
            .addAccounts(points().each(Window.MONTH).build())
            .addRules(rule("a").addThen(Step.each(Window.YEAR).max(5)).build())
            .build();
    assertThat(breaks(scheme)).containsExactly("period-not-coarser /accounts/0/each");
  }

  @Test
  void whatCountsAPartOfAnAccountDependsOnTheOrder() {
    IncentiveScheme scheme =
        scheme()
            .addAccounts(points().build())
            .addAccounts(Account.of("stamps"))
            .addRules(rule("a").addInto(POINTS).addThen(Step.each(Window.DAY).max(3)).build())
            .addRules(
                rule("stamp")
                    .measure(Measure.from(POINTS))
                    .when(Condition.is("kind", "study"))
                    .addInto(AccountId.of("stamps"))
                    .build())
            .build();
    assertThat(breaks(scheme)).containsExactly("filter /rules/1/when");
  }
}
