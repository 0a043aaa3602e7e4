package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Total;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/** A member is erased; what was scored stays exact, and so does what is scored again. */
class ErasureKeepsScoresTest {
  private static final MemberId ERASED = MemberId.of("m-1");
  private static final MemberId OTHER = MemberId.of("m-2");
  private static final LocalDate MAY = LocalDate.of(2025, 5, 31);

  private static final IncentiveScheme SCHEME =
      IncentiveScheme.builder()
          .id(SchemeId.of("erasure"))
          .version("1")
          .zone(Cast.CHINA)
          .putFields("kind", Field.codes("study"))
          .addRules(
              Rule.builder()
                  .id(RuleId.of("study"))
                  .measure(Measure.pay(Amount.of("2.5")))
                  .addThen(Step.each(Window.WEEK).max(6))
                  .build(),
              rule("old", Condition.field("age", Match.atLeast(AttributeValue.of(70)))),
              rule(
                  "faithful", Condition.field("tenureYears", Match.atLeast(AttributeValue.of(49)))))
          .build();

  private static Rule rule(String id, Condition when) {
    return Rule.builder().id(RuleId.of(id)).when(when).measure(Measure.pay(10)).build();
  }

  /** What a host hands to scoring of what the register holds. */
  private static List<SubjectFacts> facts(TalentRegister register, long revision) {
    return register.members().stream()
        .map(
            member ->
                SubjectFacts.builder()
                    .subject(member.id())
                    .revision(revision)
                    .birthDate(member.birthDate())
                    .joined(member.standingSince())
                    .build())
        .toList();
  }

  private static final List<Participation> PARTICIPATIONS =
      List.of(
          participation("p-1", ERASED, "2025-05-05T01:00:00Z"),
          participation("p-2", ERASED, "2025-05-06T01:00:00Z"),
          participation("p-3", ERASED, "2025-05-07T01:00:00Z"),
          participation("p-4", OTHER, "2025-05-07T01:00:00Z"));

  private static Participation participation(String id, MemberId who, String start) {
    return Participation.builder()
        .id(ParticipationId.of(id))
        .subject(who)
        .kind("study")
        .start(Instant.parse(start))
        .build();
  }

  private final TalentRegister register = TalentRegisterTest.register();
  private final TalentRegister after = register.erase(ERASED, Cast.POLICY, Cast.JUNE).register();
  private final History history = History.of(facts(register, 0), PARTICIPATIONS);
  private final Statement issued = Scorer.of(SCHEME).score(history, MAY);
  private final Statement again =
      Scorer.of(SCHEME).score(history.merge(History.of(facts(after, 1), List.of())), MAY);

  private static Amount credited(Statement statement, SubjectId subject, String rule) {
    return statement.totals().stream()
        .filter(
            each ->
                each.subject().equals(subject) && each.rule().equals(Optional.of(RuleId.of(rule))))
        .map(Total::credited)
        .reduce(Amount.ZERO, Amount::plus);
  }

  private static void assertAddsUp(Statement statement) {
    for (SubjectId subject : statement.subjects()) {
      Statement own = statement.of(subject);
      assertThat(own.lines().stream().map(Line::amount).reduce(Amount.ZERO, Amount::plus))
          .isEqualTo(own.credited("points"));
    }
  }

  @Test
  void aStatementAlreadyIssuedStillAddsUp() {
    assertAddsUp(issued);
    assertThat(issued.of(ERASED).credited("points")).isEqualTo(Amount.of(66));
    assertThat(issued.of(ERASED).merge(again.of(OTHER))).isEqualTo(issued);
  }

  @Test
  void itTellsTheNumberAndNobodysName() {
    String told =
        issued
            + Explanation.of(SCHEME, "zh").text(issued)
            + Explanation.of(SCHEME, "en").text(issued)
            + again
            + history;
    assertThat(issued.lines()).extracting(Line::subject).contains(ERASED);
    assertThat(told).contains("m-1").doesNotContain("陈木棉", "13800138000", "越秀");
    assertThat(after.member(ERASED)).isPresent();
  }

  /** The policy keeps the birth, by a duty towards advisers, and not the standing. */
  @Test
  void scoredAgainOnlyWhatRestsOnAnErasedFactIsMissing() {
    assertAddsUp(again);
    assertThat(again.of(OTHER)).isEqualTo(issued.of(OTHER));
    assertThat(credited(again, ERASED, "study"))
        .isEqualTo(credited(issued, ERASED, "study"))
        .isEqualTo(Amount.of(6));
    assertThat(credited(again, ERASED, "old"))
        .isEqualTo(credited(issued, ERASED, "old"))
        .isEqualTo(Amount.of(30));
    assertThat(credited(issued, ERASED, "faithful")).isEqualTo(Amount.of(30));
    assertThat(credited(again, ERASED, "faithful")).isEqualTo(Amount.ZERO);
  }

  @Test
  void figuresOfWhatHappenedAreAsBefore() {
    assertThat(again.subjects()).isEqualTo(issued.subjects());
    assertThat(after.batches().get(0).people()).isEqualTo(register.batches().get(0).people());
    assertThat(after.batches().get(0).grades(AssessmentKind.YEARLY))
        .isEqualTo(register.batches().get(0).grades(AssessmentKind.YEARLY))
        .containsEntry(AssessmentGrade.EXCELLENT, 1);
  }
}
