package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** An account may keep one of several rules that pay for the same thing. */
class KeepTest {

  /** Two rules, each worth what the participation says, feed a group that keeps one. */
  private static Scorer scorer(Step... steps) {
    return Scorer.of(
        IncentiveScheme.builder()
            .id(SchemeId.of("keep"))
            .version("1")
            .zone(ZoneId.of("Asia/Shanghai"))
            .putFields("a", Field.of(FieldType.NUMBER, FieldSource.PARTICIPATION))
            .putFields("b", Field.of(FieldType.NUMBER, FieldSource.PARTICIPATION))
            .accounts(
                List.of(
                    Account.builder()
                        .id(AccountId.of("group"))
                        .addThen(steps)
                        .addInto(AccountId.of("points"))
                        .build(),
                    Account.of("points")))
            .addRules(rule("a"), rule("b"))
            .build());
  }

  private static Rule rule(String field) {
    return Rule.builder()
        .id(RuleId.of(field))
        .measure(Measure.count(field))
        .into(List.of(AccountId.of("group")))
        .build();
  }

  /**
   * What each line of {@code points} brings, as {@code a1} for 1 by rule a, one participation a
   * day; −1 stands for none.
   */
  private static List<String> lines(Scorer scorer, int[]... days) {
    WorkedCase.Builder workedCase = WorkedCase.builder().id("1");
    for (int i = 0; i < days.length; i++) {
      workedCase.addHistory(
          CaseParticipation.builder()
              .kind("day")
              .at(LocalDate.of(2025, 3, 3).plusDays(i).atStartOfDay())
              .quantities(quantities(days[i]))
              .build());
    }
    return scorer.verify(workedCase.build()).statement().lines().stream()
        .filter(line -> line.account().equals(AccountId.of("points")))
        .map(line -> line.rule().orElseThrow() + "" + line.amount())
        .toList();
  }

  private static Map<String, Amount> quantities(int[] day) {
    Map<String, Amount> quantities = new HashMap<>();
    if (day[0] >= 0) {
      quantities.put("a", Amount.of(day[0]));
    }
    if (day[1] >= 0) {
      quantities.put("b", Amount.of(day[1]));
    }
    return quantities;
  }

  @Test
  void theBestOfEachParticipationIsKept() {
    Scorer scorer = scorer(Step.each(Window.PARTICIPATION).keep(Keep.BEST));
    assertThat(lines(scorer, new int[] {2, 5}, new int[] {3, 1})).containsExactly("b5", "a3");
  }

  @Test
  void ofEqualCreditsTheRuleThatRunsFirstIsKept() {
    Scorer scorer = scorer(Step.each(Window.PARTICIPATION).keep(Keep.BEST));
    assertThat(lines(scorer, new int[] {4, 4})).containsExactly("a4");
  }

  @Test
  void overAWindowTheGrowthOfTheGreatestTotalIsKept() {
    Scorer scorer = scorer(Step.each(Window.YEAR).keep(Keep.BEST));
    assertThat(lines(scorer, new int[] {2, 5}, new int[] {6, 1})).containsExactly("b5", "a3");
  }

  @Test
  void aLimitOfTheGroupSeesOnlyWhatIsKept() {
    Scorer scorer =
        scorer(Step.each(Window.PARTICIPATION).keep(Keep.BEST), Step.each(Window.YEAR).max(6));
    assertThat(lines(scorer, new int[] {2, 5}, new int[] {3, 1})).containsExactly("b5", "a1");
  }

  @Test
  void theFirstRuleOfAWindowIsKept() {
    Scorer scorer = scorer(Step.each(Window.WEEK).keep(Keep.FIRST));
    assertThat(lines(scorer, new int[] {0, 5}, new int[] {3, 1})).containsExactly("b5", "b1");
  }

  @Test
  void whereAnotherRuleHoldsTheGreatestTotalNothingIsKept() {
    // The curve behind would pay 1 for the first credit that reaches it in the day, even for 0.
    Table one = new Table(List.of(new Table.Row(Amount.ZERO, Amount.ONE)));
    Scorer scorer = scorer(Step.each(Window.YEAR).keep(Keep.BEST), Step.each(Window.DAY).pay(one));
    assertThat(lines(scorer, new int[] {9, -1}, new int[] {-1, 3}, new int[] {-1, 9}))
        .containsExactly("a1", "b1");
  }

  @Test
  void ofEqualTotalsTheOneOfTheRuleThatRunsFirstIsKept() {
    Scorer scorer = scorer(Step.each(Window.YEAR).keep(Keep.BEST));
    assertThat(lines(scorer, new int[] {4, -1}, new int[] {-1, 4})).containsExactly("a4");
    assertThat(lines(scorer, new int[] {-1, 4}, new int[] {4, -1})).containsExactly("b4", "a0");
  }

  @Test
  void aCreditOfNothingDoesNotKeepAStreakOfAnAccountAlive() {
    Window days = new Window.Unbroken(Window.DAY);
    for (Keep keep : Keep.values()) {
      assertThat(
              lines(
                  scorer(Step.each(days).keep(keep)),
                  new int[] {0, 0},
                  new int[] {2, 5},
                  new int[] {0, 0},
                  new int[] {3, 1}))
          .as("keep %s", keep)
          .containsExactlyElementsOf(
              keep == Keep.BEST ? List.of("b5", "b0", "a3") : List.of("a2", "a0", "a3"));
    }
  }

  @Test
  void whatIsExcludedSaysSo() {
    Scorer scorer = scorer(Step.each(Window.PARTICIPATION).keep(Keep.BEST));
    Statement statement =
        scorer
            .verify(
                WorkedCase.builder()
                    .id("1")
                    .addHistory(
                        CaseParticipation.builder()
                            .kind("day")
                            .at(LocalDate.of(2025, 3, 3).atStartOfDay())
                            .quantities(Map.of("a", Amount.of(2), "b", Amount.of(5)))
                            .build())
                    .build())
            .statement();
    assertThat(statement.lines().get(0).effects())
        .extracting(Effect::kind)
        .containsExactly(EffectKind.EXCLUDED);
    assertThat(statement.unpaid())
        .extracting(Unpaid::reason)
        .containsExactly(UnpaidReason.NOTHING_LEFT);
  }

  @Test
  void keepElsewhereIsRefused() {
    assertThatThrownBy(
            () ->
                scorer(
                    Step.each(Window.DAY).max(3), Step.each(Window.PARTICIPATION).keep(Keep.BEST)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/accounts/0/then/1/keep");
  }

  @Test
  void accountsThatFanOutWithoutEndAreRefused() {
    List<Account> layers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (String side : List.of("l", "r")) {
        Account.Builder account = Account.builder().id(AccountId.of(side + i));
        if (i < 19) {
          account.addInto(AccountId.of("l" + (i + 1)), AccountId.of("r" + (i + 1)));
        }
        layers.add(account.build());
      }
    }
    assertThatThrownBy(
            () ->
                IncentiveScheme.builder()
                    .id(SchemeId.of("fan"))
                    .version("1")
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .accounts(layers)
                    .addRules(
                        Rule.builder()
                            .id(RuleId.of("r"))
                            .measure(Measure.pay(1))
                            .into(List.of(AccountId.of("l0")))
                            .build())
                    .build())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("10000 ways");
  }
}
