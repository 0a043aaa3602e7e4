package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
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
import org.kapok.text.LocalizedText;

class AnalysisExplanationTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final MemberId MEMBER = MemberId.of("m-1");

  private static final IncentiveScheme SCHEME =
      IncentiveScheme.builder()
          .id(SchemeId.of("city"))
          .version("1")
          .zone(ZONE)
          .putFields("kind", Field.codes("visit"))
          .putFields(
              "total",
              Field.builder()
                  .held(new Held(AccountId.of("points"), Optional.empty()))
                  .label(LocalizedText.of("zh", "累计积分", "en", "points in all"))
                  .build())
          .addAccounts(
              Account.builder()
                  .id(AccountId.of("points"))
                  .label(LocalizedText.of("zh", "积分", "en", "Points"))
                  .build())
          .addRules(
              Rule.builder()
                  .id(RuleId.of("visit"))
                  .label(LocalizedText.of("zh", "走访", "en", "visits"))
                  .measure(Measure.pay(2))
                  .addThen(Step.each(Window.MONTH).max(4))
                  .build())
          .addHonours(
              Honour.builder()
                  .id(HonourId.of("stars"))
                  .addLevels(
                      Level.builder()
                          .id(LevelId.of("one"))
                          .label(LocalizedText.of("zh", "一星", "en", "one star"))
                          .when(Condition.field("total", Match.atLeast(AttributeValue.of(12))))
                          .build())
                  .build())
          .build();

  @Test
  void saysInEnglishWhatTheAnalysisProves() {
    assertThat(AnalysisExplanation.of(SCHEME, "en").text(SchemeAnalysis.of(SCHEME)))
        .isEqualTo(
            """
            city, version 1
            Points, each participation: at most 2, at least 0.
            Points, each month, each day: at most 4, at least 0.
            Points, in all: without an upper limit (what limits it holds in windows of which this one holds any number), at least 0.
            Points, each week: at most 8, at least 0.
            Points, each quarter: at most 12, at least 0.
            Points, each half-year: at most 24, at least 0.
            Points, each year: at most 48, at least 0.
            Points by visits, each participation: at most 2, at least 0.
            Points by visits, each month: at most 4, at least 0.
            Points by visits, in all: without an upper limit (what limits it holds in windows of which this one holds any number), at least 0.
            Points by visits, each year: at most 48, at least 0.
            one star takes at least 12 of Points, which takes 30 days or more by the limits.
            The order of participations does not matter: any order gives the same totals.
            """);
  }

  @Test
  void saysInChineseWhatTheAnalysisProves() {
    assertThat(AnalysisExplanation.of(SCHEME, "zh").text(SchemeAnalysis.of(SCHEME)))
        .startsWith(
            """
            city，1 版
            积分，每次参与：最多 2，最少 0。
            积分，每月、每日：最多 4，最少 0。
            积分，累计：没有上限（上限按较短的周期计算，累计没有上限），最少 0。
            """)
        .endsWith(
            """
            一星至少需要 12 积分，按上限至少需要 30 天。
            参与的先后顺序不影响合计。
            """);
  }

  private static PathToTarget path(Target target, LocalDate deadline) {
    Participation visit =
        Participation.builder()
            .id(ParticipationId.of("visit"))
            .subject(MEMBER)
            .kind("visit")
            .start(LocalDate.of(2025, 1, 1).atTime(9, 30).atZone(ZONE).toInstant())
            .build();
    Activity activity =
        new Activity(
            visit,
            Amount.of(3),
            9,
            List.of(
                visit.start(), LocalDate.of(2025, 1, 2).atTime(9, 30).atZone(ZONE).toInstant()));
    return PathFinder.of(SCHEME)
        .find(
            History.of(List.of(SubjectFacts.builder().subject(MEMBER).build()), List.of()),
            MEMBER,
            target,
            LocalDate.of(2024, 12, 31),
            deadline,
            List.of(activity));
  }

  @Test
  void saysWhatIsStillToBeDone() {
    PathToTarget path =
        path(new Target.Holding(AccountId.of("points"), Amount.of(4)), LocalDate.of(2025, 1, 31));
    assertThat(PathExplanation.of(List.of(SCHEME), "en").text(path))
        .isEqualTo(
            """
            Target: Points ≥ 4.
            If nothing more is done: 0 held, 4 missing.
              2025-01-01 09:30 visit#1
              2025-01-02 09:30 visit#2
            Cost 6; no way costs less. Then: 4 held, 0 missing.
            """);
    assertThat(PathExplanation.of(List.of(SCHEME), "zh").text(path))
        .isEqualTo(
            """
            目标：积分 ≥ 4。
            如不再参与：持有 0，还差 4。
              2025-01-01 09:30 visit#1
              2025-01-02 09:30 visit#2
            成本 6，没有更低的办法。之后：持有 4，还差 0。
            """);
  }

  @Test
  void saysThatNoWayLeadsToALevel() {
    PathToTarget path =
        path(new Target.Level(HonourId.of("stars"), LevelId.of("one")), LocalDate.of(2025, 1, 31));
    assertThat(PathExplanation.of(List.of(SCHEME), "en").text(path))
        .isEqualTo(
            """
            Target: one star.
            If nothing more is done: no level yet; for one star: points in all: 12 more (0 now, at least 12 needed).
            These activities, however combined, do not lead there by the deadline.
            """);
    assertThat(PathExplanation.of(List.of(SCHEME), "zh").text(path))
        .isEqualTo(
            """
            目标：一星。
            如不再参与：尚无等级；距“一星”：累计积分还差 12（现为 0，须至少 12）。
            这些活动无论如何组合，都不能在期限前达标。
            """);
  }
}
