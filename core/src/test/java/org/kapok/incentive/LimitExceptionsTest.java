package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** A soft limit pays what crosses it; rules may pass a limit, counted in it or not. */
class LimitExceptionsTest {

  private static OneRule softly(long bound, long... deltas) {
    OneRule scheme = OneRule.of(Measure.count("delta"), Step.each(Window.DAY).softMax(bound));
    for (int i = 0; i < deltas.length; i++) {
      scheme.delta("2025-03-01T08:0" + i, deltas[i]);
    }
    return scheme;
  }

  /** {@code exam} and {@code read} feed an account with the limit. */
  private static List<String> examThenRead(Step limit, long exam, long... read) {
    OneRule scheme =
        new OneRule(OneRule.SHANGHAI)
            .with(
                draft ->
                    draft.addAccounts(Account.builder().id(Rule.POINTS).addThen(limit).build()))
            .rule(
                "exam",
                rule -> rule.measure(Measure.count("delta")).when(Condition.is("kind", "a")))
            .rule(
                "read",
                rule -> rule.measure(Measure.count("delta")).when(Condition.is("kind", "b")))
            .delta("2025-03-01T08:00", exam);
    for (int i = 0; i < read.length; i++) {
      int delta = i;
      scheme.at(
          "2025-03-01T09:0" + i,
          one -> one.kind("b").putQuantities("delta", Amount.of(read[delta])));
    }
    return scheme.amounts();
  }

  @Test
  void aSoftLimitPaysTheCreditThatCrossesItInFullAndNothingAfterIt() {
    assertThat(softly(5, 3, 3, 1, 3).amounts()).containsExactly("3", "3", "0", "0");
  }

  @Test
  void aSoftLimitThatIsJustReachedIsClosed() {
    assertThat(softly(5, 5, 1).amounts()).containsExactly("5", "0");
    assertThat(softly(0, 1).amounts()).containsExactly("0");
  }

  @Test
  void aDeductionPassesASoftLimitAndOpensItAgain() {
    assertThat(softly(5, 4, 4, -2, 1, -2, 3, 1).amounts())
        .containsExactly("4", "4", "-2", "0", "-2", "3", "0");
  }

  @Test
  void anExceptedRulePassesUncounted() {
    Step limit = Step.each(Window.DAY).max(5).except("exam");
    assertThat(examThenRead(limit, 4, 3, 3)).containsExactly("4", "3", "2");
    assertThat(examThenRead(limit, 9, 3)).containsExactly("9", "3");
  }

  @Test
  void aCountedExceptionPassesAndUsesTheLimitUp() {
    Step limit = Step.each(Window.DAY).max(5).exceptCounted("exam");
    assertThat(examThenRead(limit, 4, 3, 3)).containsExactly("4", "1", "0");
    assertThat(examThenRead(limit, 9, 3)).containsExactly("9", "0");
  }

  @Test
  void aDeductionGivesHeadroomBackOnlyIfItIsCounted() {
    Step limit = Step.each(Window.DAY).max(5);
    assertThat(examThenRead(limit.except("exam"), -3, 9)).containsExactly("-3", "5");
    assertThat(examThenRead(limit.exceptCounted("exam"), -3, 9)).containsExactly("-3", "8");
  }

  @Test
  void exceptionsOfASoftLimitAndOfALowerLimit() {
    Step soft = Step.each(Window.DAY).softMax(5);
    assertThat(examThenRead(soft.except("exam"), 9, 3, 3, 3)).containsExactly("9", "3", "3", "0");
    assertThat(examThenRead(soft.exceptCounted("exam"), 4, 3, 3)).containsExactly("4", "3", "0");
    Step min = Step.each(Window.DAY).min(Figure.of(-4));
    assertThat(examThenRead(min.except("exam"), -9, -3, -3)).containsExactly("-9", "-3", "-1");
    assertThat(examThenRead(min.exceptCounted("exam"), -3, -3)).containsExactly("-3", "-1");
    // Below the bound because of what passed: the next credit, even of 0, is lifted back to it.
    assertThat(examThenRead(min.exceptCounted("exam"), -9, 0)).containsExactly("-9", "5");
  }
}
