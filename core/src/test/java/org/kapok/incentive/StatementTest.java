package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** What a statement covers, what it leaves out, and what it says about that. */
class StatementTest {
  private final OneRule one = OneRule.of(Measure.pay(1));

  @Test
  void theInstantIsExclusiveAndADateMeansItsEnd() {
    one.at("2025-03-01T23:59:59").at("2025-03-02T00:00");
    Instant midnight = one.participations.get(1).start();
    assertThat(one.statement(midnight).lines()).hasSize(1);
    assertThat(one.statement(midnight.plusNanos(1)).lines()).hasSize(2);
    Scorer scorer = Scorer.of(one.scheme());
    assertThat(scorer.score(one.history(), LocalDate.of(2025, 3, 1)))
        .isEqualTo(one.statement(midnight));
  }

  @Test
  void whatIsPaidAtCloseIsPendingUntilItsWindowHasEnded() {
    OneRule scheme =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                rule ->
                    rule.measure(Measure.pay(1))
                        .addThen(Step.each(Window.YEAR).max(3))
                        .paid(Payment.AT_CLOSE))
            .at("2025-03-01T08:00");
    Instant close = LocalDate.of(2026, 1, 1).atStartOfDay(OneRule.SHANGHAI).toInstant();
    Statement before = scheme.statement(close.minusNanos(1));
    assertThat(before.lines().get(0).pendingUntil()).contains(close);
    assertThat(before.credited("points")).isEqualTo(Amount.ZERO);
    assertThat(before.pending(Rule.POINTS, Optional.empty(), Optional.empty()))
        .isEqualTo(Amount.ONE);
    Statement after = scheme.statement(close);
    assertThat(after.lines().get(0).pendingUntil()).isEmpty();
    assertThat(after.credited("points")).isEqualTo(Amount.ONE);
  }

  @Test
  void onlyWhatStartedWhileTheSchemeWasInForceCounts() {
    one.with(
        draft -> draft.effective(DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1))));
    one.at("2025-02-28T23:59:59").at("2025-03-01T00:00").at("2025-03-31T23:59:59");
    one.at("2025-04-01T00:00");
    assertThat(one.statement().lines())
        .extracting(Line::date)
        .containsExactly(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
  }

  @Test
  void equalRevisionsOfDifferentContentAreAConflictAndNotScored() {
    one.at("2025-03-01T08:00").at("2025-03-02T08:00", each -> each.revision(1));
    Participation first = one.participations.get(0);
    Participation second = one.participations.get(1);
    History conflicting =
        one.history()
            .merge(History.of(List.of(Participation.builder().from(first).kind("b").build())));
    Scorer scorer = Scorer.of(one.scheme());
    Statement statement = scorer.score(conflicting, Instant.MAX);
    assertThat(statement.conflicts())
        .containsExactly(new Conflict(OneRule.WHO, Optional.of(first.id()), 0));
    assertThat(statement.lines())
        .extracting(Line::participation)
        .containsExactly(Optional.of(second.id()));

    Participation mended = Participation.builder().from(first).revision(1).build();
    Statement resolved = scorer.score(conflicting.merge(History.of(List.of(mended))), Instant.MAX);
    assertThat(resolved.conflicts()).isEmpty();
    assertThat(resolved.lines()).hasSize(2);
  }

  @Test
  void aLateOlderRevisionDoesNotReviveWhatIsCancelled() {
    one.at("2025-03-01T08:00");
    Participation cancelled =
        Participation.builder().from(one.participations.get(0)).revision(1).cancelled(true).build();
    History history = History.of(List.of(cancelled)).merge(one.history());
    assertThat(Scorer.of(one.scheme()).score(history, Instant.MAX).lines()).isEmpty();
  }

  @Test
  void nothingOfASubjectWhoseFactsConflictIsScored() {
    one.at("2025-03-01T08:00");
    SubjectFacts other =
        SubjectFacts.builder().subject(OneRule.WHO).joined(LocalDate.of(2020, 1, 1)).build();
    Statement statement =
        Scorer.of(one.scheme())
            .score(one.history().merge(History.of(List.of(other), List.of())), Instant.MAX);
    assertThat(statement.lines()).isEmpty();
    assertThat(statement.unpaid()).isEmpty();
    assertThat(statement.conflicts())
        .containsExactly(new Conflict(OneRule.WHO, Optional.empty(), 0));
  }

  @Test
  void statementsThatShareASubjectDoNotMerge() {
    one.at("2025-03-01T08:00");
    assertThatThrownBy(() -> one.statement().merge(one.statement()))
        .hasMessageContaining("both hold [m-1]");
  }

  @Test
  void everyFaultOfAHistoryIsReportedAtOnce() {
    OneRule scheme =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                rule ->
                    rule.measure(Measure.count("delta"))
                        .when(
                            Condition.all(Condition.is("kind", "a"), Condition.is("theme", "red"))))
            .delta("2025-03-01T08:00", -1001)
            .at("2025-03-02T08:00", each -> each.theme("gren"))
            .at("2025-03-03T08:00", each -> each.putAttributes("delta", AttributeValue.of("x")));
    RefusedException refused = catchThrowableOfType(RefusedException.class, scheme::statement);
    assertThat(refused.problems())
        .extracting(each -> each.code() + " " + each.place())
        .containsExactlyInAnyOrder(
            "out-of-range /quantities/delta",
            "unknown-code /theme",
            "wrong-type /attributes/delta");
    assertThat(refused)
        .hasMessageContaining("\"gren\". Maybe \"green\"? (participation p-001)")
        .hasMessageContaining("at least -1000, was -1001 (participation p-000)");
  }

  @Test
  void aNumberThatAStepNeedsAndLacksIsReported() {
    OneRule scheme =
        OneRule.of(Measure.pay(1), Step.times(org.kapok.incentive.rule.Figure.named("rating")))
            .at("2025-03-01T08:00");
    assertThatThrownBy(scheme::statement)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/rules/0/then/0/times: the step needs rating, which is missing")
        .hasMessageContaining("p-000");
  }

  // Why a rule paid nothing

  private static Unpaid unpaid(OneRule scheme) {
    List<Unpaid> unpaid = scheme.statement().unpaid();
    assertThat(unpaid).hasSize(1);
    Unpaid only = unpaid.get(0);
    return new Unpaid(
        only.subject(),
        only.rule(),
        only.version(),
        only.reason(),
        only.participation(),
        only.place(),
        only.value(),
        0); // how near it came shows in which participation is named
  }

  private static Unpaid because(
      UnpaidReason reason, String participation, String place, String value) {
    return new Unpaid(
        OneRule.WHO,
        RuleId.of("r"),
        Optional.empty(),
        reason,
        Optional.ofNullable(participation).map(ParticipationId::of),
        place,
        Optional.ofNullable(value),
        0);
  }

  private static OneRule when(Condition condition) {
    return new OneRule(OneRule.SHANGHAI)
        .rule("r", rule -> rule.measure(Measure.pay(1)).when(condition));
  }

  @Test
  void becauseThereIsNoParticipation() {
    assertThat(unpaid(OneRule.of(Measure.pay(1))))
        .isEqualTo(because(UnpaidReason.NO_PARTICIPATION, null, "", null));
  }

  @Test
  void becauseTheNearestOneFailsACondition() {
    OneRule scheme =
        when(
            Condition.all(
                Condition.is("kind", "a"),
                Condition.field("minutes", Match.atLeast(AttributeValue.of(30)))));
    scheme.minutes("2025-03-01T08:00", 29);
    scheme.at("2025-03-02T08:00", each -> each.kind("b"));
    assertThat(unpaid(scheme))
        .isEqualTo(
            because(UnpaidReason.CONDITION_FAILED, "p-000", "/rules/0/when/all/1/minutes", "29"));
  }

  @Test
  void becauseAValueIsMissing() {
    OneRule scheme = when(Condition.is("theme", "red")).at("2025-03-01T08:00");
    assertThat(unpaid(scheme))
        .isEqualTo(because(UnpaidReason.VALUE_MISSING, "p-000", "/rules/0/when/theme", null));
  }

  @Test
  void becauseAStepLeftNothing() {
    OneRule scheme =
        OneRule.of(
                Measure.count("seconds"),
                Step.each(Window.DAY).pay(org.kapok.curve.Every.of(1800, 2)),
                Step.each(Window.DAY).max(1))
            .minutes("2025-03-01T08:00", 29);
    assertThat(unpaid(scheme))
        .isEqualTo(because(UnpaidReason.NOTHING_LEFT, "p-000", "/rules/0/then/0", "1740"));
  }

  @Test
  void becauseTheSchemeWasNotInForce() {
    OneRule scheme = OneRule.of(Measure.pay(1)).at("2025-03-01T08:00");
    scheme.with(draft -> draft.effective(DateSpan.until(LocalDate.of(2025, 3, 1))));
    assertThat(unpaid(scheme))
        .isEqualTo(because(UnpaidReason.CONDITION_FAILED, "p-000", "/effective", "2025-03-01"));
  }
}
