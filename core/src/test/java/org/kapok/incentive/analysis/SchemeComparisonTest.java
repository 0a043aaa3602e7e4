package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Two versions on the same histories: who gains, who loses, by how much and by which rule. */
class SchemeComparisonTest {
  private static final Instant AS_OF = Instant.parse("2026-01-01T00:00:00Z");

  /** Two a visit, at most six a year. */
  private static final IncentiveScheme OLD =
      scheme(
          "1",
          Field.codes("visit", "study"),
          rule("visit", 2, Step.each(Window.YEAR).max(6)),
          rule("study", 1, Step.each(Window.YEAR).max(100)));

  /** One a visit without a limit; a new bonus for the first study. */
  private static final IncentiveScheme NEW =
      scheme(
          "2",
          Field.codes("visit", "study", "lecture"),
          rule("visit", 1, Step.each(Window.YEAR).max(1000)),
          rule("study", 1, Step.each(Window.YEAR).max(100)),
          Rule.builder()
              .id(RuleId.of("bonus"))
              .when(Condition.is("kind", "study"))
              .measure(Measure.pay(5))
              .addThen(Step.each(Window.LIFETIME).max(5))
              .build());

  private static Rule rule(String kind, long pay, Step step) {
    return Rule.builder()
        .id(RuleId.of(kind))
        .when(Condition.is("kind", kind))
        .measure(Measure.pay(pay))
        .addThen(step)
        .build();
  }

  private static IncentiveScheme scheme(String version, Field kinds, Rule... rules) {
    return IncentiveScheme.builder()
        .id(SchemeId.of("points"))
        .version(version)
        .zone(ZoneId.of("UTC"))
        .putFields("kind", kinds)
        .addRules(rules)
        .build();
  }

  private static History times(String member, String kind, int times) {
    List<Participation> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(
          Participation.builder()
              .id(ParticipationId.of(member + "-" + kind + "-" + i))
              .subject(MemberId.of(member))
              .kind(kind)
              .start(LocalDate.of(2025, 3, 1 + i).atStartOfDay().toInstant(ZoneOffset.UTC))
              .build());
    }
    return History.of(all);
  }

  /** a loses 1, b loses 3, c gains 2, d gains 5, e keeps 6, f lectures. */
  private static final History HISTORY =
      times("a", "visit", 1)
          .merge(times("b", "visit", 3))
          .merge(times("c", "visit", 8))
          .merge(times("d", "study", 2))
          .merge(times("e", "visit", 6))
          .merge(times("f", "lecture", 1));

  private final SchemeComparison comparison = SchemeComparison.of(OLD, NEW, HISTORY, AS_OF);
  private final AccountComparison points = comparison.account("points");

  @Test
  void saysWhoGainsAndWhoLoses() {
    assertThat(comparison.accounts()).containsExactly(AccountId.of("points"));
    assertThat(points.gainers()).isEqualTo(2);
    assertThat(points.losers()).isEqualTo(2);
    assertThat(points.unchanged()).isEqualTo(1);
    assertThat(points.largestGains(1)).containsExactly(change("d", 2, 7));
    assertThat(points.largestLosses(9)).containsExactly(change("b", 6, 3), change("a", 2, 1));
  }

  @Test
  void saysByWhichRule() {
    assertThat(points.rules())
        .containsExactly(
            new RuleChange(Optional.of(RuleId.of("bonus")), Amount.ZERO, Amount.of(5), 1, 0),
            new RuleChange(Optional.of(RuleId.of("study")), Amount.of(2), Amount.of(2), 0, 0),
            new RuleChange(Optional.of(RuleId.of("visit")), Amount.of(20), Amount.of(18), 1, 2));
    assertThat(comparison.of(MemberId.of("d")))
        .containsExactly(
            new Difference(
                MemberId.of("d"),
                AccountId.of("points"),
                Optional.of(RuleId.of("bonus")),
                Amount.ZERO,
                Amount.of(5)));
  }

  @Test
  void addsUpWhatItCosts() {
    assertThat(points.before()).isEqualTo(Amount.of(22));
    assertThat(points.after()).isEqualTo(Amount.of(25));
    assertThat(points.change()).isEqualTo(Amount.of(3));
  }

  @Test
  void quantilesAreChangesOfRealSubjectsByNearestRank() {
    assertThat(points.quantile(Ratio.ZERO)).contains(Amount.of(-3));
    assertThat(points.quantile(Ratio.of(1, 5))).contains(Amount.of(-3));
    assertThat(points.quantile(Ratio.of(1, 4))).contains(Amount.of(-1));
    assertThat(points.quantile(Ratio.of(1, 2))).contains(Amount.ZERO);
    assertThat(points.quantile(Ratio.ONE)).contains(Amount.of(5));
    assertThatThrownBy(() -> points.quantile(Ratio.of(3, 2)))
        .hasMessage("share must be from 0 to 1, was 1.5");
    assertThat(SchemeComparison.of(OLD, NEW, History.EMPTY, AS_OF).account("points"))
        .matches(nobody -> nobody.quantile(Ratio.ONE).isEmpty());
  }

  @Test
  void equalChangesStandById() {
    History both = times("z", "visit", 1).merge(times("y", "visit", 1));
    assertThat(SchemeComparison.of(OLD, NEW, both, AS_OF).account("points").largestLosses(2))
        .containsExactly(change("y", 2, 1), change("z", 2, 1));
  }

  @Test
  void aHistoryThatOneOfThemRefusesIsReportedAndDoesNotHinderTheOthers() {
    assertThat(comparison.subjects()).hasSize(5);
    RefusedSubject refused = comparison.refused().get(0);
    assertThat(refused.subject()).isEqualTo(MemberId.of("f"));
    assertThat(refused.before()).extracting(Problem::code).containsExactly("unknown-code");
    assertThat(refused.after()).isEmpty();
  }

  @Test
  void refusesToMergeWhatDoesNotBelongTogether() {
    assertThatThrownBy(() -> comparison.merge(comparison)).hasMessageContaining("both hold");
    assertThatThrownBy(() -> comparison.merge(SchemeComparison.of(NEW, OLD, HISTORY, AS_OF)))
        .hasMessageContaining("the same schemes and instant");
  }

  @Test
  void readsAsSentences() {
    List<IncentiveScheme> labels = List.of(NEW, OLD);
    assertThat(ComparisonExplanation.of(labels, "en").sentences(points))
        .containsExactly(
            "points: 2 gain, 2 lose, 1 unchanged; in all 22 → 25 (+3); change per subject: least"
                + " -3, median 0, greatest +5.",
            "  bonus: 0 → 5 (+5), 1 gain, 0 lose.",
            "  visit: 20 → 18 (-2), 1 gain, 2 lose.",
            "  gain most: d +5, c +2.",
            "  lose most: b -3, a -1.");
    assertThat(ComparisonExplanation.of(labels, "zh").text(comparison))
        .startsWith("points，1 版 → points，2 版；截至 2025-12-31 日终；5 个对象\n")
        .contains("points：2 个增加，2 个减少，1 个不变；合计 22 → 25（+3）；每个对象的变化：最小 -3，中位 0，最大 +5。")
        .contains("  减少最多：b -3、a -1。")
        .contains("f 未比较：前者不接受");
  }

  private static SubjectChange change(String member, long before, long after) {
    return new SubjectChange(MemberId.of(member), Amount.of(before), Amount.of(after));
  }
}
