package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Lookup;
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
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

/** A statement reads as sentences, in Chinese and in English. */
class ExplanationTest {
  private static final MemberId MEMBER = MemberId.of("m-1");

  private final IncentiveScheme scheme =
      IncentiveScheme.builder()
          .id(SchemeId.of("study"))
          .version("2025")
          .label(LocalizedText.of("zh", "学习积分", "en", "Study points"))
          .zone(ZoneId.of("Asia/Shanghai"))
          .putFields(
              "kind",
              Field.builder()
                  .type(FieldType.CODE)
                  .addValues(
                      CodeValue.of("study", LocalizedText.of("zh", "集中学习", "en", "study session")),
                      CodeValue.of("visit", LocalizedText.of("zh", "参观", "en", "visit")))
                  .build())
          .putFields("tier", Field.codes("general", "expert"))
          .putFields(
              "tierFactor",
              Field.builder()
                  .label(LocalizedText.of("zh", "层级系数", "en", "the tier's factor"))
                  .lookup(
                      new Lookup(
                          "tier", Map.of("expert", Amount.of("1.5")), Optional.of(Amount.ONE)))
                  .build())
          .addRules(
              Rule.builder()
                  .id(RuleId.of("study"))
                  .label(LocalizedText.of("zh", "学习", "en", "Study"))
                  .when(Condition.is("kind", "study"))
                  .measure(Measure.count("minutes"))
                  .addThen(
                      Step.each(Window.PARTICIPATION).pay(Every.of(30, 2)),
                      Step.times(Figure.named("tierFactor")),
                      Step.each(Window.WEEK).max(7))
                  .build(),
              Rule.builder()
                  .id(RuleId.of("long-visit"))
                  .label(LocalizedText.of("zh", "长时参观", "en", "Long visit"))
                  .when(
                      Condition.together(
                          Condition.is("kind", "visit"),
                          Condition.field(
                              "duration", Match.atLeast(AttributeValue.of(Duration.ofHours(2))))))
                  .measure(Measure.pay(5))
                  .build())
          .build();

  private final Statement statement =
      Scorer.of(scheme)
          .score(
              History.of(
                  List.of(
                      SubjectFacts.builder()
                          .subject(MEMBER)
                          .attribute("tier", AttributeValue.of("expert"))
                          .build()),
                  List.of(participation("p-1", "study", 90), participation("p-2", "visit", 40))),
              LocalDate.of(2025, 12, 31));

  private static Participation participation(String id, String kind, long minutes) {
    return Participation.builder()
        .id(ParticipationId.of(id))
        .subject(MEMBER)
        .kind(kind)
        .start(Instant.parse("2025-03-03T01:00:00Z"))
        .duration(Duration.ofMinutes(minutes))
        .build();
  }

  @Test
  void inEnglish() {
    assertThat(Explanation.of(scheme, "en").text(statement))
        .isEqualTo(
            """
            Study points, version 2025, up to the end of 2025-12-31

            m-1
              2025-03-03 Study: 90 minutes; 2 for every 30 per participation makes 6; times the tier's factor makes 9; at most 7 per week leaves 7; 7 to points. [p-1]
              points: 7 credited.
              Long visit: nothing. Needed: duration at least 2 hours; the nearest, with 40 minutes, was [p-2].
            """);
  }

  @Test
  void inChinese() {
    assertThat(Explanation.of(scheme, "zh-CN").text(statement))
        .isEqualTo(
            """
            学习积分，2025 版，截至 2025-12-31 日终

            m-1
              2025-03-03 学习：90 分钟；每次每满 30 计 2，得 6；乘以 层级系数，得 9；每周至多 7，余 7；记入points 7。〔p-1〕
              points：已记 7。
              长时参观：未得分，要求时长至少 2 小时；最接近的一次为“40 分钟”。〔p-2〕
            """);
  }

  @Test
  void aLeastBelowZeroReadsAsTheMostThatIsDeducted() {
    OneRule lapses =
        OneRule.of(Measure.pay(-3), Step.each(Window.YEAR).min(-4))
            .at("2025-03-01T08:00")
            .at("2025-03-02T08:00");
    Line second = lapses.statement().lines().get(1);
    assertThat(Explanation.of(lapses.scheme(), "en").line(second))
        .contains("counts -3; at most 4 deducted per year leaves -1; -1 to points");
    assertThat(Explanation.of(lapses.scheme(), "zh").line(second))
        .contains("每次计 -3；每年至多扣 4，余 -1；记入points -1");
  }

  @Test
  void outsideTheEffectiveSpanTheSpanIsNamed() {
    OneRule ended =
        OneRule.of(Measure.count("seconds"))
            .with(draft -> draft.effective(DateSpan.until(LocalDate.of(2025, 1, 1))))
            .at("2025-03-01T08:00");
    assertThat(Explanation.of(ended.scheme(), "en").unpaid(ended.statement().unpaid().get(0)))
        .contains(
            "a date on which the scheme is in force, to 2024-12-31; the nearest, with 2025-03-01");
  }

  @Test
  void ofSeveralAlternativesEveryFieldIsNamed() {
    OneRule unknown =
        new OneRule(OneRule.SHANGHAI)
            .rule(
                "r",
                rule ->
                    rule.measure(Measure.count("seconds"))
                        .when(
                            Condition.any(
                                Condition.field("age", Match.atLeast(AttributeValue.of(70))),
                                Condition.field("rating", Match.atLeast(AttributeValue.of(4))))))
            .at("2025-03-01T08:00");
    assertThat(Explanation.of(unknown.scheme(), "en").unpaid(unknown.statement().unpaid().get(0)))
        .contains(
            "age at least 70 or rating at least 4; of the nearest the age or rating is not known");
  }
}
