package org.kapok.demo;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.demo.city.DataUse;
import org.kapok.demo.city.GuangzhouPeople;
import org.kapok.demo.city.JiayuguanPeople;
import org.kapok.demo.city.MadeUp;
import org.kapok.id.MemberId;
import org.kapok.id.TeamId;
import org.kapok.network.CityNetwork;
import org.kapok.privacy.Purpose;
import org.kapok.quantity.DateSpan;
import org.kapok.talent.AgeFigures;
import org.kapok.talent.AnniversaryRule;
import org.kapok.talent.AssessmentGrade;
import org.kapok.talent.AssessmentKind;
import org.kapok.talent.Erasure;
import org.kapok.talent.Member;
import org.kapok.talent.MemberField;
import org.kapok.talent.MemberView;
import org.kapok.talent.PyramidFigures;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.TalentTier;

/** The rows of people: G6, G8 of Guangzhou, J6, J7 of Jiayuguan. */
final class TalentRows {
  private static final AnniversaryRule RULE = AnniversaryRule.FEBRUARY_28;

  private final TalentRegister talent;
  private final TalentRegister jiayuguan;
  private final RowLines rows;

  TalentRows(CityNetwork guangzhou, CityNetwork jiayuguan, RowLines rows) {
    this.talent = guangzhou.talent().orElseThrow();
    this.jiayuguan = jiayuguan.talent().orElseThrow();
    this.rows = rows;
  }

  void add() {
    addAdvisers("G6", talent);
    addPyramid();
    addTeams();
    new TalentDecisions(talent, rows).add();
    addMasked();
    addAdvisers("J6", jiayuguan);
    addStanding();
  }

  private void addAdvisers(String row, TalentRegister register) {
    int people = 0;
    int due = 0;
    int batches = 0;
    SortedMap<AssessmentGrade, Integer> grades = new TreeMap<>();
    for (SecondmentBatch batch : register.batches()) {
      batches++;
      people += batch.people();
      due += batch.due(MadeUp.TODAY).size();
      batch
          .grades(AssessmentKind.YEARLY)
          .forEach((grade, number) -> grades.merge(grade, number, Integer::sum));
    }
    String told =
        rows.list(
            grades.entrySet(), each -> rows.say(each.getKey().label()) + " " + each.getValue());
    rows.add(
        row,
        String.format(
            Locale.ROOT,
            "%d advisers in %d batches; yearly assessments: %s; assessments due: %d.",
            people,
            batches,
            told,
            due),
        String.format(Locale.ROOT, "指导员 %d 人，%d 批；年度考核：%s；待考核 %d 项。", people, batches, told, due));
  }

  private void addPyramid() {
    PyramidFigures figures = talent.pyramid().figures();
    String tiers =
        rows.list(
            figures.people().entrySet(),
            each -> rows.say(each.getKey().label()) + " " + Count.of(each.getValue()));
    boolean sound = talent.problems().isEmpty();
    int fields = figures.fields().size();
    rows.add(
        "G8",
        String.format(
            Locale.ROOT,
            "Pyramid: %s, %d teams, %d fields; %s.",
            tiers,
            figures.teams(),
            fields,
            sound ? "everything fits together" : "something does not fit together"),
        String.format(
            Locale.ROOT,
            "金字塔：%s，%d 支队伍，%d 个领域；%s。",
            tiers,
            figures.teams(),
            fields,
            sound ? "数据一致" : "数据不一致"));
  }

  private void addTeams() {
    Map<TeamId, AgeFigures> ages = talent.teamAges(MadeUp.TODAY, RULE);
    AgeFigures all = ages.values().stream().reduce(AgeFigures.NONE, AgeFigures::plus);
    String mean = all.mean().map(RowLines::tenths).orElse("-");
    String first =
        ages.getOrDefault(TeamId.of("t-001"), AgeFigures.NONE)
            .mean()
            .map(RowLines::tenths)
            .orElse("-");
    rows.add(
        "G8",
        "Mean age of all teams " + mean + ", of team t-001 " + first + ".",
        "各志愿服务队平均年龄 " + mean + " 岁，t-001 队 " + first + " 岁。");
  }

  private void addMasked() {
    Member member = talent.member(GuangzhouPeople.SHOWN).orElseThrow();
    Map<MemberField, String> shown = MemberView.masked(member).shown();
    String masked = rows.list(shown.values(), each -> each);
    Erasure erasure = talent.erase(GuangzhouPeople.SHOWN, DataUse.POLICY, MadeUp.NOON);
    int left =
        MemberView.masked(erasure.register().member(GuangzhouPeople.SHOWN).orElseThrow())
            .shown()
            .size();
    int bank =
        erasure.register().pyramid().figures().people().getOrDefault(TalentTier.TALENT_BANK, 0);
    rows.add(
        "G8",
        String.format(
            Locale.ROOT,
            "%s as everyone sees it: %s. Erased: %d fields are left, the number stays; talent bank"
                + " on that day: %s.",
            member.id(),
            masked,
            left,
            Count.of(bank)),
        String.format(
            Locale.ROOT,
            "%s 脱敏展示：%s。删除后：余 %d 项，编号保留；当日人才库 %s 人。",
            member.id(),
            masked,
            left,
            Count.of(bank)));
  }

  private void addStanding() {
    String years = rows.list(JiayuguanPeople.ELDERS, this::yearsOfStanding);
    DateSpan year =
        DateSpan.of(MadeUp.TODAY.withDayOfYear(1), MadeUp.TODAY.plusYears(1).withDayOfYear(1));
    String reaching =
        rows.list(
            jiayuguan
                .reaching(50, year, RULE, Purpose.HONOUR, DataUse.POLICY, MadeUp.NOON)
                .entrySet(),
            each -> each.getKey() + " " + each.getValue());
    rows.add(
        "J7",
        "Years of standing: " + years + "; fifty within the year: " + reaching + ".",
        "党龄：" + years + "；年内满五十年：" + reaching + "。");
  }

  private String yearsOfStanding(MemberId id) {
    Member member = jiayuguan.member(id).orElseThrow();
    return id + " " + member.yearsOfStanding(MadeUp.TODAY, RULE).orElseThrow();
  }
}
