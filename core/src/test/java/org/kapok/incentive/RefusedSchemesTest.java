package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Rate;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** What cannot be scored is refused when it is built, every fault with its place. */
class RefusedSchemesTest {
  private static List<Problem> problems(OneRule scheme) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, scheme::scheme);
    assertThat(refused).isNotNull();
    return refused.problems();
  }

  private static List<String> codesAndPlaces(OneRule scheme) {
    return problems(scheme).stream().map(each -> each.code() + " " + each.place()).toList();
  }

  @Test
  void fiveFaultsAreReportedAtOnceEachWithItsPlace() {
    OneRule scheme =
        new OneRule(OneRule.SHANGHAI)
            .with(draft -> draft.when(Condition.is("kind", "d")))
            .rule(
                "one",
                rule ->
                    rule.measure(Measure.pay(1))
                        .when(
                            Condition.all(
                                Condition.is("kind", "a"),
                                Condition.field(
                                    "duratoin", Match.atLeast(AttributeValue.of("PT30M"))))))
            .rule(
                "two",
                rule ->
                    rule.measure(Measure.count("duration"))
                        .addThen(Step.each(Window.DAY).by("minutes").max(1)))
            .rule("three", rule -> rule.measure(Measure.count("hours")));
    assertThat(codesAndPlaces(scheme))
        .containsExactlyInAnyOrder(
            "unknown-code /when/kind",
            "unknown-field /rules/0/when/all/1/duratoin",
            "wrong-type /rules/1/count",
            "wrong-type /rules/1/then/0/by/0",
            "not-decimal /rules/2");
  }

  @Test
  void aCaseThatTheSchemeCannotReadIsRefusedAtItsPlace() {
    OneRule scheme =
        OneRule.of(Measure.pay(1))
            .with(
                draft ->
                    draft
                        .putFields("tier", Field.codes("general", "expert"))
                        .addCases(
                            WorkedCase.builder()
                                .id("1")
                                .attributes(
                                    Map.of("tier", Dated.always(AttributeValue.of("generl"))))
                                .addHistory(entry("a"), entry("d"))
                                .build()));
    assertThat(codesAndPlaces(scheme))
        .containsExactly(
            "unknown-code /cases/0/attributes/tier", "unknown-code /cases/0/history/1/kind");
  }

  private static CaseParticipation entry(String kind) {
    return CaseParticipation.builder()
        .kind(kind)
        .at(LocalDate.of(2025, 3, 3).atStartOfDay())
        .build();
  }

  @Test
  void anUndeclaredFieldIsRefusedWithTheNearestName() {
    OneRule scheme =
        new OneRule(OneRule.SHANGHAI)
            .rule("r", rule -> rule.measure(Measure.pay(1)).when(Condition.is("themes", "red")));
    assertThat(problems(scheme))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("unknown-field");
              assertThat(problem.place()).isEqualTo("/rules/0/when/themes");
              assertThat(problem.message()).endsWith("Maybe \"theme\"?");
            });
  }

  @Test
  void aCycleIsRefusedWithItsPath() {
    AccountId points = AccountId.of("points");
    OneRule throughAccounts =
        new OneRule(OneRule.SHANGHAI)
            .with(
                draft ->
                    draft.accounts(
                        List.of(
                            Account.builder().id(points).addInto(AccountId.of("b")).build(),
                            Account.builder().id(AccountId.of("b")).addInto(points).build())))
            .rule("r", rule -> rule.measure(Measure.pay(1)));
    assertThat(problems(throughAccounts))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("cycle");
              assertThat(problem.message()).contains("points → b → points");
            });
    OneRule throughARule =
        new OneRule(OneRule.SHANGHAI).rule("r", rule -> rule.measure(Measure.from(points)));
    assertThat(problems(throughARule))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("points → points"));
  }

  @Test
  void creditsThatWouldBeNoDecimalsAreRefusedOnceWhereTheyArise() {
    OneRule third =
        OneRule.of(Measure.pay(1), Step.each(Window.DAY).pay(new Rate(Amount.ONE, Amount.of(3))));
    assertThat(codesAndPlaces(third)).containsExactly("not-decimal /rules/0/then/0");
  }

  @Test
  void aBoundThatDiffersWithinItsWindowIsRefused() {
    Map<String, Amount> caps = Map.of("a", Amount.of(3), "b", Amount.of(1), "c", Amount.ZERO);
    OneRule noKey =
        OneRule.of(Measure.pay(2), Step.each(Window.YEAR).max(Figure.named("cap")))
            .with(
                draft ->
                    draft.putFields(
                        "cap", Field.lookup(new Lookup("kind", caps, Optional.empty()))));
    assertThat(codesAndPlaces(noKey)).containsExactly("not-in-key /rules/0/then/0/max");
    OneRule partial =
        OneRule.of(Measure.pay(2), Step.each(Window.YEAR).by("kind").max(Figure.named("cap")))
            .with(
                draft ->
                    draft.putFields(
                        "cap",
                        Field.lookup(
                            new Lookup("kind", Map.of("a", Amount.ONE), Optional.empty()))));
    assertThat(codesAndPlaces(partial)).containsExactly("partial-lookup /rules/0/then/0/max");
  }

  @Test
  void whatIsPaidAtCloseNeedsAWindowThatCloses() {
    OneRule never =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                rule ->
                    rule.measure(Measure.pay(1))
                        .addThen(Step.each(Window.LIFETIME).max(3))
                        .paid(Payment.AT_CLOSE));
    assertThat(codesAndPlaces(never)).containsExactly("wrong-window /rules/0/paid");
  }

  @Test
  void aConditionThatCanNeverHoldIsRefused() {
    OneRule never =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                rule ->
                    rule.measure(Measure.pay(1))
                        .when(
                            Condition.field(
                                "age",
                                new Match.Compare(
                                    Optional.empty(),
                                    Optional.of(AttributeValue.of(60)),
                                    Optional.empty(),
                                    Optional.of(AttributeValue.of(61))))));
    assertThat(codesAndPlaces(never)).containsExactly("never /rules/0/when/age");
  }
}
