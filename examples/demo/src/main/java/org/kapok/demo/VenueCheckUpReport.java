package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.CheckUpAnalysis;
import org.kapok.evaluation.CheckUpExplanation;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Fraction;
import org.kapok.evaluation.Improvement;
import org.kapok.evaluation.Line;
import org.kapok.evaluation.Reading;
import org.kapok.evaluation.SurveyConstruct;
import org.kapok.evaluation.SurveyResult;
import org.kapok.evaluation.TippingStep;
import org.kapok.evaluation.TippingWeight;
import org.kapok.evaluation.YearComparison;
import org.kapok.quantity.Amount;
import org.kapok.venue.Venue;

/** The yearly report on one venue: where every point comes from, and what to do. */
final class VenueCheckUpReport {
  private static final int TRIED = 60;

  /** How fine the search for the smallest change is, by indicator. */
  private static final Map<String, Amount> UNITS =
      new TreeMap<>(
          Map.of(
              "reach", Amount.ONE,
              "loyalty", Amount.of("0.01"),
              "activity", Amount.ONE,
              "rating", Amount.ONE,
              "experts", Amount.ONE,
              "gained", Amount.ONE,
              "recommended", Amount.of(2)));

  private final CityCheckUp city;
  private final Venue venue;
  private final Language language;
  private final EvaluationScheme scheme = CityCheckUp.scheme(CityCheckUp.YEAR);
  private final CheckUpWords words;
  private final CheckUpAnalysis analysis;
  private final CheckUp checkUp;
  private final YearComparison years;
  private final List<ReportBlock> blocks = new ArrayList<>();

  VenueCheckUpReport(CityCheckUp city, Venue venue, Language language) {
    this.city = city;
    this.venue = venue;
    this.language = language;
    words = new CheckUpWords(scheme, language);
    analysis = city.analysis(venue);
    checkUp = analysis.checkUp();
    years = city.comparison(venue);
  }

  /** What it is called. */
  String title() {
    return words.say(
        words.name(venue) + ": check-up " + CityCheckUp.YEAR,
        words.name(venue) + "：" + CityCheckUp.YEAR + " 年度体检");
  }

  List<ReportBlock> blocks() {
    CheckUpExplanation explanation = CheckUpExplanation.of(scheme, language.tag());
    heading(1, title());
    blocks.add(new ReportBlock.Paragraph(explanation.sentence(checkUp)));
    addLines();
    addSurveys();
    List<String> gaps = explanation.gaps(checkUp);
    if (!gaps.isEmpty()) {
      heading(2, words.say("What was missing", "证据缺口"));
      blocks.add(new ReportBlock.Remarks(gaps));
    }
    addYears();
    addSteps();
    addTipping();
    return blocks;
  }

  private void heading(int level, String text) {
    blocks.add(new ReportBlock.Heading(level, text));
  }

  private void table(List<String> heads, List<List<String>> rows) {
    blocks.add(new ReportBlock.Table(heads, rows));
  }

  private void addLines() {
    String title = words.say("Where the points come from", "得分明细");
    heading(2, title);
    List<CheckUpCharts.Pair> pairs = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    add(checkUp.total(), 0, rows);
    Fraction none = Fraction.of(-1);
    for (YearComparison.ItemChange each : years.items()) {
      pairs.add(
          new CheckUpCharts.Pair(
              words.item(each.item()), each.before().orElse(none), each.after().orElse(none)));
    }
    blocks.add(
        new ReportBlock.Chart(
            CheckUpCharts.pairs(
                title,
                String.valueOf(CityCheckUp.BEFORE),
                String.valueOf(CityCheckUp.YEAR),
                pairs)));
    table(
        List.of(
            words.say("Item", "指标"),
            words.say("Evidence", "证据"),
            words.say(">Measured", ">实测"),
            words.say(">Worth", ">得分"),
            words.say(">Weight", ">权重"),
            words.say(">Adds", ">计入")),
        rows);
  }

  private void add(Line line, int depth, List<List<String>> rows) {
    String part = line.part().map(each -> " (" + each + ")").orElse("");
    rows.add(
        List.of(
            "· ".repeat(depth) + words.item(line.item()) + part,
            line.readings().stream().map(this::reading).collect(Collectors.joining("; ")),
            line.raw().map(each -> each.toDecimal(2).toPlainString()).orElse("–"),
            line.value().map(each -> each.toDecimal(2).toPlainString()).orElse("–"),
            line.weight().toDecimal(3).stripTrailingZeros().toPlainString(),
            line.contribution().toDecimal(2).toPlainString()));
    line.lines().forEach(each -> add(each, depth + 1, rows));
  }

  private String reading(Reading reading) {
    return figure(reading.figure())
        + " "
        + reading.value().toDecimal(2).stripTrailingZeros().toPlainString();
  }

  private String figure(String name) {
    return Optional.ofNullable(scheme.figures().get(name))
        .map(each -> language.label(each.label(), name))
        .or(
            () ->
                scheme.surveys().stream()
                    .filter(each -> each.id().equals(name))
                    .findFirst()
                    .map(each -> language.label(each.label(), name)))
        .orElse(name);
  }

  private void addSurveys() {
    String title = words.say("Surveys", "问卷结果");
    List<CheckUpCharts.Uncertain> uncertain = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (SurveyConstruct survey : scheme.surveys()) {
      SurveyResult result = result(survey);
      String name = language.label(survey.label(), survey.id());
      String figure = result.figure().map(Amount::toString).orElse("–");
      String interval = result.interval().map(each -> each.low() + " – " + each.high()).orElse("–");
      rows.add(
          List.of(
              name,
              String.valueOf(result.counted()),
              result.responseRate().map(each -> each + " %").orElse("–"),
              figure,
              interval));
      result
          .interval()
          .ifPresent(
              each ->
                  uncertain.add(
                      new CheckUpCharts.Uncertain(name, result.figure().orElseThrow(), each)));
    }
    heading(2, title);
    if (!uncertain.isEmpty()) {
      blocks.add(new ReportBlock.Chart(CheckUpCharts.intervals(title, uncertain)));
    }
    table(
        List.of(
            words.say("Survey", "问卷"),
            words.say(">Answers", ">有效答卷"),
            words.say(">Response rate", ">回收率"),
            words.say(">Figure", ">得分"),
            words.say(">95 % interval", ">95% 置信区间")),
        rows);
  }

  private SurveyResult result(SurveyConstruct survey) {
    return survey.resultOf(
        city.register().standing(checkUp.examinee().subject(), survey.id(), List.of()).stream()
            .filter(each -> each.key().period().equals(checkUp.period()))
            .findFirst()
            .orElseThrow()
            .answers()
            .orElseThrow());
  }

  private void addYears() {
    String title = words.say("Compared with " + CityCheckUp.BEFORE, "与 2024 年相比");
    heading(2, title);
    List<CheckUpCharts.Cause> causes = new ArrayList<>();
    cause(words.say("Other scheme", "方案调整"), years.scheme(), causes);
    cause(words.say("Other evidence", "证据口径"), years.evidence(), causes);
    cause(words.say("Performance", "工作成效"), years.performance(), causes);
    cause(words.say("Together", "合计"), years.change(), causes);
    blocks.add(new ReportBlock.Chart(CheckUpCharts.causes(title, causes)));
    table(
        List.of(words.say("Due to", "原因"), words.say(">Points", ">分")),
        causes.stream()
            .map(each -> List.of(each.label(), CheckUpWords.signed(each.change())))
            .toList());
  }

  private static void cause(
      String label, Optional<Fraction> change, List<CheckUpCharts.Cause> causes) {
    change.ifPresent(each -> causes.add(new CheckUpCharts.Cause(label, each)));
  }

  private void addSteps() {
    heading(2, words.say("What would help most", "以评促建：改进建议"));
    List<List<String>> rows = new ArrayList<>();
    for (Improvement each : analysis.improvements(CityCheckUp.STEPS)) {
      String lifts = words.say(" (lifted)", "（提升）");
      rows.add(
          List.of(
              words.step(each.step()),
              CheckUpWords.signed(each.gain()),
              words.grade(each.grade()) + (each.lifts() ? lifts : "")));
    }
    table(
        List.of(
            words.say("Step", "改进"), words.say(">Gain", ">加分"), words.say("Grade then", "改进后等级")),
        rows);
  }

  private void addTipping() {
    heading(2, words.say("How firm the grade is", "等级稳健性"));
    List<List<String>> rows = new ArrayList<>();
    UNITS.forEach(
        (indicator, unit) ->
            analysis.tippingStep(indicator, unit, TRIED).ifPresent(each -> rows.add(tipped(each))));
    for (TippingWeight each : analysis.tippingWeights(Amount.of("0.01"))) {
      rows.add(
          List.of(
              words.say("Weight of ", "权重：") + words.item(each.item()),
              each.weight() + " → " + each.tipping(),
              words.grade(each.grade())));
    }
    table(
        List.of(
            words.say("What would have to change", "需要变化的因素"),
            words.say(">By the least", ">最小变化"),
            words.say("Grade then", "变化后等级")),
        rows);
  }

  private List<String> tipped(TippingStep each) {
    Amount by = each.step().amount();
    return List.of(
        words.item(each.step().indicator()),
        (by.signum() > 0 ? "+" : "−") + (by.signum() > 0 ? by : by.negated()),
        words.grade(each.grade()));
  }
}
