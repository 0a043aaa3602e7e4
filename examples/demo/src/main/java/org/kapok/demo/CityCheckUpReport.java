package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapok.demo.city.Guangzhou;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.CheckUpExplanation;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.EvidenceStanding;
import org.kapok.evaluation.Fraction;
import org.kapok.evaluation.Gap;
import org.kapok.evaluation.Grade;
import org.kapok.evaluation.YearComparison;
import org.kapok.venue.Venue;

/** The yearly report on all venues of a city (年度体检报告). */
final class CityCheckUpReport {
  private static final int SHOWN = 5;
  private static final Fraction NONE = Fraction.of(-1);

  private final CityCheckUp city;
  private final EvaluationScheme scheme = CityCheckUp.scheme(CityCheckUp.YEAR);
  private final CheckUpWords words;
  private final CheckUpExplanation explanation;
  private final List<CheckUp> before;
  private final List<CheckUp> now;
  private final List<ReportBlock> blocks = new ArrayList<>();

  CityCheckUpReport(CityCheckUp city, Language language) {
    this.city = city;
    words = new CheckUpWords(scheme, language);
    explanation = CheckUpExplanation.of(scheme, language.tag());
    before = city.checkUps(CityCheckUp.BEFORE);
    now = city.checkUps(CityCheckUp.YEAR);
  }

  /** What it is called. */
  String title() {
    return words.say(
        "Guangzhou: check-up of " + city.venues().size() + " venues, " + CityCheckUp.YEAR,
        "广州阵地年度体检：" + city.venues().size() + " 处，" + CityCheckUp.YEAR + " 年");
  }

  List<ReportBlock> blocks() {
    heading(1, title());
    blocks.add(
        new ReportBlock.Paragraph(
            words.say(
                "Scheme, venues and evidence are made up; that participation, satisfaction and"
                    + " sense of gain are judged every year is published (G15).",
                "方案、阵地与证据均为虚构；每年评价参与度、满意度、获得感见公开报道（G15）。")));
    addGrades();
    addGroups(words.say("By district", "各区情况"), this::district);
    addYears();
    addPlaces();
    heading(2, words.say("What would help most", "以评促建：改进方向"));
    blocks.addAll(new CitySteps(city, words, now).blocks());
    addEvidence();
    return blocks;
  }

  private void heading(int level, String text) {
    blocks.add(new ReportBlock.Heading(level, text));
  }

  private void table(List<String> heads, List<List<String>> rows) {
    blocks.add(new ReportBlock.Table(heads, rows));
  }

  private void addGrades() {
    String title = words.say("Grades", "等级分布");
    heading(2, title);
    List<String> names = scheme.grades().stream().map(words::grade).toList();
    blocks.add(
        new ReportBlock.Chart(
            CheckUpCharts.grades(
                title,
                names,
                List.of(
                    new CheckUpCharts.Divided(year(CityCheckUp.BEFORE), counts(before)),
                    new CheckUpCharts.Divided(year(CityCheckUp.YEAR), counts(now))))));
    List<List<String>> rows = new ArrayList<>();
    for (int i = names.size() - 1; i >= 0; i--) {
      rows.add(
          List.of(names.get(i), counts(before).get(i).toString(), counts(now).get(i).toString()));
    }
    rows.add(List.of(words.say("No grade", "未评定"), ungraded(before), ungraded(now)));
    rows.add(
        List.of(
            words.say("Mean points", "平均分"),
            CheckUpWords.points(mean(before)),
            CheckUpWords.points(mean(now))));
    table(
        List.of(words.say("Grade", "等级"), ">" + CityCheckUp.BEFORE, ">" + CityCheckUp.YEAR), rows);
  }

  private static String ungraded(List<CheckUp> checkUps) {
    return String.valueOf(checkUps.stream().filter(each -> each.grade().isEmpty()).count());
  }

  private static String year(int year) {
    return String.valueOf(year);
  }

  private List<Long> counts(List<CheckUp> checkUps) {
    return scheme.grades().stream()
        .map(Grade::id)
        .map(id -> checkUps.stream().filter(each -> each.grade().equals(Optional.of(id))).count())
        .toList();
  }

  private static Optional<Fraction> mean(List<CheckUp> checkUps) {
    return meanOf(checkUps.stream().flatMap(each -> each.points().stream()).toList());
  }

  /** The mean of values; empty of none. */
  static Optional<Fraction> meanOf(List<Fraction> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(Fraction.sum(values).dividedBy(Fraction.of(values.size())));
  }

  private String district(Venue venue) {
    return venue
        .division()
        .flatMap(Guangzhou::district)
        .map(each -> each.in(words.say("en", "zh")))
        .orElse("–");
  }

  private void addGroups(String title, Function<Venue, String> group) {
    heading(2, title);
    Map<String, List<Integer>> numbers = new TreeMap<>();
    for (int i = 0; i < city.venues().size(); i++) {
      numbers.computeIfAbsent(group.apply(city.venues().get(i)), name -> new ArrayList<>()).add(i);
    }
    List<CheckUpCharts.Pair> pairs = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    numbers.forEach(
        (name, members) -> {
          Optional<Fraction> first = mean(members.stream().map(before::get).toList());
          Optional<Fraction> second = mean(members.stream().map(now::get).toList());
          pairs.add(new CheckUpCharts.Pair(name, first.orElse(NONE), second.orElse(NONE)));
          rows.add(
              List.of(
                  name,
                  String.valueOf(members.size()),
                  CheckUpWords.points(first),
                  CheckUpWords.points(second),
                  CheckUpWords.signed(second.flatMap(each -> first.map(each::minus)))));
        });
    blocks.add(
        new ReportBlock.Chart(
            CheckUpCharts.pairs(title, year(CityCheckUp.BEFORE), year(CityCheckUp.YEAR), pairs)));
    table(
        List.of(
            words.say("District", "区"),
            words.say(">Venues", ">阵地"),
            ">" + CityCheckUp.BEFORE,
            ">" + CityCheckUp.YEAR,
            words.say(">Change", ">变化")),
        rows);
  }

  private void addYears() {
    String title = words.say("Why the points changed", "同比变化原因");
    heading(2, title);
    List<YearComparison> years = city.venues().stream().map(city::comparison).toList();
    List<CheckUpCharts.Cause> causes =
        List.of(
            cause(words.say("Other scheme", "方案调整"), years, YearComparison::scheme),
            cause(words.say("Other evidence", "证据口径"), years, YearComparison::evidence),
            cause(words.say("Performance", "工作成效"), years, YearComparison::performance));
    blocks.add(new ReportBlock.Chart(CheckUpCharts.causes(title, causes)));
    List<List<String>> rows = new ArrayList<>();
    causes.forEach(each -> rows.add(List.of(each.label(), CheckUpWords.signed(each.change()))));
    rows.add(
        List.of(
            words.say("Together", "合计"),
            CheckUpWords.signed(meanOf(values(years, YearComparison::change)))));
    table(List.of(words.say("Mean of the venues", "各阵地平均"), words.say(">Points", ">分")), rows);
  }

  private static CheckUpCharts.Cause cause(
      String label, List<YearComparison> years, Function<YearComparison, Optional<Fraction>> part) {
    return new CheckUpCharts.Cause(label, meanOf(values(years, part)).orElse(Fraction.ZERO));
  }

  private static List<Fraction> values(
      List<YearComparison> years, Function<YearComparison, Optional<Fraction>> part) {
    return years.stream().flatMap(each -> part.apply(each).stream()).toList();
  }

  private void addPlaces() {
    heading(2, words.say("First and last", "排名前列与末位"));
    List<CheckUp> ranked = now.stream().sorted(CityCheckUp.bestFirst()).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      if (i < SHOWN || i >= ranked.size() - SHOWN) {
        CheckUp each = ranked.get(i);
        rows.add(
            List.of(
                String.valueOf(i + 1),
                words.name(venue(each)),
                CheckUpWords.points(each.points()),
                explanation.sentence(each)));
      }
    }
    table(
        List.of(
            words.say(">Place", ">名次"),
            words.say("Venue", "阵地"),
            words.say(">Points", ">分"),
            words.say("Result", "结果")),
        rows);
  }

  private Venue venue(CheckUp checkUp) {
    String id = checkUp.examinee().subject().id();
    return city.venues().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void addEvidence() {
    heading(2, words.say("What the evidence lacks", "证据缺口"));
    Map<String, Long> gaps =
        now.stream()
            .flatMap(each -> each.gaps().stream())
            .flatMap(line -> line.gaps().stream().map(gap -> gapName(line.item(), gap)))
            .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    List<List<String>> rows = new ArrayList<>();
    gaps.forEach((name, count) -> rows.add(List.of(name, count.toString())));
    table(List.of(words.say("Gap", "缺口"), words.say(">Times", ">次数")), rows);
    List<EvidenceStanding> conflicts =
        city.register().conflicts().stream()
            .filter(each -> each.key().period().equals(CityCheckUp.period(CityCheckUp.YEAR)))
            .toList();
    blocks.add(
        new ReportBlock.Remarks(conflicts.stream().limit(SHOWN).map(this::conflict).toList()));
  }

  private String gapName(String item, Gap gap) {
    return words.item(item) + words.say(": ", "：") + gap.reason().label().in(words.say("en", "zh"));
  }

  private String conflict(EvidenceStanding standing) {
    String values =
        standing.disputed().stream()
            .map(each -> each.value().map(Object::toString).orElse("–"))
            .collect(Collectors.joining(words.say(" or ", " 或 ")));
    return String.format(
        Locale.ROOT,
        words.say("%s, %s: %s. Neither is used.", "%s，%s：%s，均未采用。"),
        city.venues().stream()
            .filter(each -> each.id().value().equals(standing.key().subject().id()))
            .map(words::name)
            .collect(Collectors.joining()),
        standing.key().part().orElse(standing.key().figure()),
        values);
  }
}
