package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Every;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

/** A scheme and a programme read as rule sheets, in Chinese and in English. */
class RuleSheetTest {
  private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

  private static IncentiveScheme version(String version, DateSpan effective, long most) {
    return IncentiveScheme.builder()
        .id(SchemeId.of("study"))
        .version(version)
        .label(LocalizedText.of("zh", "学习积分", "en", "Study points"))
        .zone(ZoneId.of("Asia/Shanghai"))
        .effective(effective)
        .addRules(
            Rule.builder()
                .id(RuleId.of("study"))
                .label(LocalizedText.of("zh", "学习", "en", "Study"))
                .measure(Measure.count("minutes"))
                .addThen(
                    Step.each(Window.PARTICIPATION).pay(Every.of(30, 2)),
                    Step.each(Window.WEEK).max(most))
                .build())
        .build();
  }

  @Test
  void aRuleReadsAsAClerkWouldWriteIt() {
    IncentiveScheme scheme = version("2025", DateSpan.ALWAYS, 20);
    assertThat(RuleSheet.of(scheme, "zh-CN").sections().get(2).sentences())
        .containsExactly("学习：每次参与，按分钟计；每次每满 30 分钟计 2 分；每人每周至多 20 分；记入 points。");
    assertThat(RuleSheet.of(scheme, "en").sections().get(2).sentences())
        .containsExactly(
            "Study: for every participation, counted by minutes; 2 points for every 30 minutes per"
                + " participation; at most 20 points per week; credited to points.");
  }

  @Test
  void whatItSaysOfOneLevelStandsInTheSheet() {
    Honour stars =
        Honour.builder()
            .id(Ladder.STARS)
            .addLevels(Level.of("one", Ladder.atLeast("tenureMonths", 6)))
            .addLevels(Level.of("two", Ladder.atLeast("tenureMonths", 12)))
            .build();
    IncentiveScheme scheme =
        IncentiveScheme.builder()
            .from(version("2025", DateSpan.ALWAYS, 20))
            .addHonours(stars)
            .build();
    LevelId two = LevelId.of("two");
    assertThat(RuleSheet.level(scheme, stars.id(), two, "en"))
        .hasSize(2)
        .allMatch(RuleSheet.of(scheme, "en").text()::contains)
        .element(1)
        .asString()
        .contains("12");
    assertThatThrownBy(() -> RuleSheet.level(scheme, HonourId.of("star"), two, "en"))
        .hasMessage("scheme study has no honour \"star\". Maybe \"stars\"?");
    assertThatThrownBy(() -> RuleSheet.level(scheme, stars.id(), LevelId.of("three"), "en"))
        .hasMessage("honour stars has no level \"three\"");
  }

  @Test
  void aProgrammeShowsEachVersionWithItsDates() {
    IncentiveProgramme programme =
        IncentiveProgramme.builder()
            .id(SchemeId.of("study"))
            .label(LocalizedText.of("zh", "学习积分", "en", "Study points"))
            .addVersions(version("1", DateSpan.until(CHANGE), 20))
            .addVersions(version("2", DateSpan.from(CHANGE), 10))
            .build();
    RuleSheet sheet = RuleSheet.of(programme, "zh");
    assertThat(sheet.text())
        .startsWith(
            """
            学习积分

            一、版本
              1. 1 版：至 2025-06-30 止。
              2. 2 版：2025-07-01 起。

            学习积分
            1 版

            一、总则
              1. 施行日期：至 2025-06-30 止。
            """)
        .contains("每人每周至多 20 分", "每人每周至多 10 分");
    assertThat(sheet.versions()).hasSize(2);
  }
}
