package org.kapok.demo;

import static org.kapok.demo.SourceFigure.key;
import static org.kapok.demo.SourceFigure.parts;
import static org.kapok.demo.SourceFigure.standing;
import static org.kapok.demo.SourceFigure.sum;

import java.util.List;
import java.util.Optional;
import org.kapok.activity.ReachPrecision;
import org.kapok.demo.SourceFigure.Measured;
import org.kapok.demo.SourceFigure.Reading;
import org.kapok.demo.SourceFigure.Span;
import org.kapok.demo.SourceFigure.Unit;
import org.kapok.place.DivisionCode;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/** What the published reports of the two cities say in figures. */
final class SourceFigures {
  private static final List<SourceFigure> GUANGZHOU =
      List.of(
          row("G1", "flagship base", "党建实践基地", exactly(1), key("flagshipBases")),
          row("G2", "items of the activity menu", "活动菜单项目", atLeast(50), key("menuItems")),
          row("G2", "branches served", "服务支部", atLeast(100), key("groupsServed")),
          row("G3", "senior-member studios", "老党员工作室", exactly(230), key("studios")),
          row("G3", "education points", "基层老年教育分教育点", exactly(350), key("educationPoints")),
          row("G3", "existing places reused", "共享的既有场所", named(), key("reusedPlaces")),
          row("G4", "services near home", "就近服务", exactly(4), parts("nearby")),
          row("G5", "venues of several functions", "一站多能阵地", named(), key("multiFunctionVenues")),
          new SourceFigure(
              "G5",
              text("参与人次同比增长", "growth of participation in a year"),
              Optional.of(new Measured(Ratio.of(80, 100), ReachPrecision.EXACT)),
              Unit.PERCENT,
              Span.LAST_CALENDAR_YEAR,
              key("participationGrowth")),
          row("G6", "advisers", "党建工作指导员", exactly(157), key("advisers")),
          row("G6", "batches of advisers", "选派批次", exactly(3), key("batches")),
          row("G7", "alliances that share both ways", "双向共享的联盟", named(), key("twoWayAlliances")),
          row("G8", "think tank", "银发智库", atLeast(1400), key("talent.thinkTank")),
          row("G8", "talent bank", "人才库", atLeast(8000), key("talent.talentBank")),
          row("G8", "fields of talent", "人才领域", exactly(9), parts("talentInField")),
          row("G8", "volunteer teams", "志愿服务队", atLeast(200), key("teams")),
          row("G9", "bases on themed routes", "主题路线基地", exactly(432), key("bases")),
          row("G9", "themes of routes", "路线主题", exactly(5), key("themes")),
          row("G10", "beneficiary visits", "受益人次", atLeast(6_000_000), reach("beneficiaryVisits")),
          row("G10", "projects introduced", "引进项目", exactly(32), reach("projectsIntroduced")),
          row("G10", "volunteer fairs", "志愿集市", exactly(11), key("sessionsOfKind.volunteerFair")),
          row("G10", "spending in yuan", "消费金额（元）", about(10_000_000), reach("spendingYuan")),
          row("G10", "lectures", "国医大学堂讲座", atLeast(50), key("sessionsOfKind.lecture")),
          row("G11", "coordination groups", "协作组", named(), key("coordinationGroups")),
          row("G11", "liaison officers", "联络员", named(), key("liaisons")));

  private static final List<SourceFigure> JIAYUGUAN =
      List.of(
          row("J1", "learning modes in use", "学习方式", exactly(7), parts("sessionsByMode")),
          row("J1", "education sessions in 3 years", "三年教育场次", atLeast(400), sum("sessionsByMode")),
          row("J1", "years with a training class", "培训班连续年数", exactly(6), key("trainingYears")),
          row("J1", "field activities", "现场活动", atLeast(120), key("sessionsOfKind.fieldVisit")),
          row("J2", "featured formats", "特色形式", exactly(3), parts("sessionsInFormat")),
          row("J3", "links", "五联", exactly(5), key("careDuties.link")),
          row("J3", "deliveries", "五送", exactly(5), key("careDuties.delivery")),
          row("J3", "must-visits", "五必访", exactly(5), key("careDuties.visit")),
          row("J4", "teaching points", "教学点", exactly(6), key("teachingPoints")),
          row("J4", "specialities", "专业", exactly(14), key("specialities")),
          new SourceFigure(
              "J4",
              text("年活动场次", "events in a year"),
              atLeast(50),
              Unit.NUMBER,
              Span.ONE_YEAR,
              key("sessionsOfKind.culturalEvent")),
          row("J5", "members of volunteer teams", "志愿服务队队员", atLeast(400), key("teamMembers")),
          row("J5", "volunteer teams", "志愿服务队", exactly(20), key("teams")),
          row("J5", "mean age", "平均年龄", exactly(68), key("teamMeanAge")),
          row("J5", "actions in 3 years", "三年行动次数", atLeast(800), sum("teamActions")),
          row("J6", "advisers", "党建指导员", exactly(35), key("advisers")),
          row("J6", "batches of advisers", "选派批次", exactly(2), key("batches")),
          row("J7", "of 54 years' standing", "党龄54年", atLeast(1), standing(54)),
          row("J7", "of 72 years' standing", "党龄72年", atLeast(1), standing(72)));

  private SourceFigures() {}

  /** The figures of the city that is this division; none if no report is known of it. */
  static List<SourceFigure> of(DivisionCode division) {
    return switch (division.value()) {
      case "440100" -> GUANGZHOU;
      case "620200" -> JIAYUGUAN;
      default -> List.of();
    };
  }

  private static SourceFigure row(
      String fact, String english, String chinese, Optional<Measured> source, Reading reading) {
    return new SourceFigure(
        fact, text(chinese, english), source, Unit.NUMBER, Span.THREE_YEARS, reading);
  }

  private static LocalizedText text(String chinese, String english) {
    return LocalizedText.of("zh", chinese, "en", english);
  }

  private static Reading reach(String measure) {
    return key("reach." + measure);
  }

  private static Optional<Measured> exactly(long number) {
    return Optional.of(new Measured(Ratio.of(number), ReachPrecision.EXACT));
  }

  private static Optional<Measured> atLeast(long number) {
    return Optional.of(new Measured(Ratio.of(number), ReachPrecision.AT_LEAST));
  }

  private static Optional<Measured> about(long number) {
    return Optional.of(new Measured(Ratio.of(number), ReachPrecision.ABOUT));
  }

  /** The report names it and gives no figure. */
  private static Optional<Measured> named() {
    return Optional.empty();
  }
}
