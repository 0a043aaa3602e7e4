package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kapok.evaluation.Yearly.checkUp;
import static org.kapok.evaluation.Yearly.indicator;
import static org.kapok.evaluation.Yearly.of;
import static org.kapok.evaluation.Yearly.ofPart;
import static org.kapok.evaluation.Yearly.points;
import static org.kapok.evaluation.Yearly.scheme;
import static org.kapok.evaluation.Yearly.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.curve.Brackets;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Rounding;

/** What items, series and grades make of the evidence. */
class CheckUpTest {
  private static Amount amount(String text) {
    return Amount.of(text);
  }

  private static Scaling.Line.Point point(long at, long worth) {
    return new Scaling.Line.Point(Amount.of(at), Amount.of(worth));
  }

  private static EvaluationScheme scaled(Scaling... steps) {
    return scheme("a").addItems(indicator("a").then(List.of(steps)).build()).build();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "1, 0, 1", "4, 100, 3", "10, 100, 1", "11, 100, 1"})
  void aLineIsStraightBetweenItsPoints(String value, long numerator, long denominator) {
    Scaling line = new Scaling.Line(List.of(point(1, 0), point(10, 100)));
    assertThat(points(scaled(line), of("a", value))).isEqualTo(worth(numerator, denominator));
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "1, 3", "4, 0", "9, 0"})
  void deductionsStopAtZero(String lapses, long expected) {
    EvaluationScheme scheme =
        scaled(new Scaling.Less(Amount.of(4), Rate.ONE), new Scaling.Min(Amount.ZERO));
    assertThat(points(scheme, of("a", lapses))).isEqualTo(worth(expected));
  }

  @Test
  void roundingStandsOnlyWhereTheSchemeSaysSo() {
    Scaling third = new Scaling.Along(new Rate(Amount.ONE, Amount.of(3)));
    assertThat(points(scaled(third), of("a", "2"))).isEqualTo(worth(2, 3));
    Scaling round = new Scaling.Along(new Rounded(Rate.ONE, Rounding.HALF_UP, amount("0.01")));
    assertThat(points(scaled(third, round), of("a", "2"))).isEqualTo(worth(67, 100));
  }

  @Test
  void theCurvesOfTheScoringLanguageNormalise() {
    Scaling table = new Scaling.Along(new Table(List.of(new Table.Row(amount("60"), amount("3")))));
    assertThat(points(scaled(table), of("a", "59.9"))).isEqualTo(worth(0));
    assertThat(points(scaled(table), of("a", "60"))).isEqualTo(worth(3));
    Scaling brackets =
        new Scaling.Along(
            new Brackets(
                List.of(
                    new Brackets.Row(Amount.ZERO, amount("2")),
                    new Brackets.Row(amount("10"), amount("0.5")))));
    assertThat(points(scaled(brackets, new Scaling.Max(amount("21"))), of("a", "15")))
        .isEqualTo(worth(21));
  }

  @ParameterizedTest
  @CsvSource({"MEAN, 6", "SUM, 18", "BEST, 8", "WORST, 4"})
  void ratersAreTakenTogetherWithoutTheLowestAndTheHighest(Series.Take take, long expected) {
    Series series =
        Series.builder().each(Series.Each.PART).take(take).dropLowest(1).dropHighest(1).build();
    EvaluationScheme scheme = scheme("a").addItems(indicator("a").series(series).build()).build();
    CheckUp checkUp =
        checkUp(
            scheme,
            ofPart("a", "rater 1", "8"),
            ofPart("a", "rater 2", "1"),
            ofPart("a", "rater 3", "6"),
            ofPart("a", "rater 4", "10"),
            ofPart("a", "rater 5", "4"));
    assertThat(checkUp.points()).isEqualTo(worth(expected));
    assertThat(checkUp.total().lines().get(0).lines())
        .filteredOn(each -> each.weight().signum() == 0)
        .extracting(each -> each.part().orElseThrow())
        .contains("rater 2", "rater 4");
  }

  @Test
  void aSeriesOfWhichMoreIsDroppedThanThereIsHasNoValue() {
    Series series =
        Series.builder()
            .each(Series.Each.PART)
            .take(Series.Take.MEAN)
            .dropLowest(Integer.MAX_VALUE)
            .dropHighest(1)
            .build();
    EvaluationScheme scheme = scheme("a").addItems(indicator("a").series(series).build()).build();
    assertThat(checkUp(scheme, ofPart("a", "rater 1", "8")).gaps())
        .flatExtracting(Line::gaps)
        .extracting(Gap::reason, Gap::detail)
        .containsExactly(tuple(Gap.Reason.TOO_FEW, "1 < 2147483649"));
  }

  @Test
  void aMonthWithoutEvidenceIsLeftOutOfTheMeanIfTheSchemeSaysSo() {
    Series monthly =
        Series.builder()
            .each(Series.Each.MONTH)
            .take(Series.Take.MEAN)
            .missing(MissingPolicy.EXCLUDE)
            .atLeast(2)
            .build();
    EvaluationScheme scheme = scheme("a").addItems(indicator("a").series(monthly).build()).build();
    assertThat(points(scheme, of("a", Yearly.month(1), "5"), of("a", Yearly.month(8), "6")))
        .isEqualTo(worth(11, 2));
    CheckUp one = checkUp(scheme, of("a", Yearly.month(1), "5"));
    assertThat(one.outcome()).isEqualTo(Outcome.WITHHELD);
    assertThat(one.line("a indicator").orElseThrow().gaps())
        .containsExactly(new Gap("a indicator", Gap.Reason.TOO_FEW, "1 < 2"));
  }

  @Test
  void theLatestMonthCounts() {
    Series latest =
        Series.builder()
            .each(Series.Each.MONTH)
            .take(Series.Take.LATEST)
            .missing(MissingPolicy.EXCLUDE)
            .build();
    EvaluationScheme scheme = scheme("a").addItems(indicator("a").series(latest).build()).build();
    assertThat(points(scheme, of("a", Yearly.month(9), "5"), of("a", Yearly.month(2), "6")))
        .isEqualTo(worth(5));
  }

  @Test
  void aSectionMayBeJudgedEachQuarter() {
    Series quarterly = Series.builder().each(Series.Each.QUARTER).take(Series.Take.BEST).build();
    Section section =
        Section.builder()
            .id("section")
            .series(quarterly)
            .addItems(indicator("a").build(), indicator("b").build())
            .build();
    EvaluationScheme scheme =
        scheme()
            .putFigures("a", EvidenceFigure.builder().otherwise(Amount.ZERO).build())
            .putFigures("b", EvidenceFigure.builder().otherwise(Amount.ZERO).build())
            .addItems(section)
            .build();
    assertThat(
            points(
                scheme,
                of("a", Yearly.month(2), "5"),
                of("b", Yearly.month(5), "3"),
                of("a", Yearly.month(6), "4")))
        .isEqualTo(worth(7));
  }

  @ParameterizedTest
  @CsvSource({"MEAN, 5", "BEST, 8", "WORST, 2", "SUM, 10"})
  void aSectionCombinesItsItems(Combination combine, long expected) {
    EvaluationScheme scheme =
        scheme("a", "b")
            .combine(combine)
            .addItems(indicator("a").build(), indicator("b").build())
            .build();
    assertThat(points(scheme, of("a", "8"), of("b", "2"))).isEqualTo(worth(expected));
  }

  @Test
  void weightsMayBeSigned() {
    EvaluationScheme scheme =
        scheme("promoters", "detractors")
            .combine(Combination.SIGNED)
            .addItems(indicator("promoters").weight(Amount.ONE).build())
            .addItems(indicator("detractors").weight(amount("-1")).build())
            .build();
    assertThat(points(scheme, of("promoters", "30"), of("detractors", "45"))).isEqualTo(worth(-15));
  }

  private static EvaluationScheme.Builder graded() {
    return scheme("a", "accidents", "years")
        .full(Amount.of(100))
        .addItems(indicator("a").full(Amount.of(100)).build())
        .addGrades(Grade.base("fail"))
        .addGrades(Grade.of("pass", Requirement.points("total", Bounds.atLeast(amount("60")))))
        .addGrades(Grade.of("good", Requirement.points("total", Bounds.moreThan(amount("80")))));
  }

  @ParameterizedTest
  @CsvSource({"59.9, fail", "60, pass", "80, pass", "80.1, good"})
  void boundsAreInclusiveOrStrictAsTheirNamesSay(String value, String grade) {
    assertThat(checkUp(graded().build(), of("a", value)).grade()).contains(grade);
  }

  @Test
  void aVetoOverridesTheGradeAndLeavesThePoints() {
    Requirement accident = new Requirement.Figure("accidents", Bounds.moreThan(Amount.ZERO));
    EvaluationScheme scheme =
        graded()
            .addVetoes(new Veto("accident", Optional.empty(), accident, Optional.of("pass")))
            .build();
    CheckUp vetoed = checkUp(scheme, of("a", "90"), of("accidents", "1"));
    assertThat(vetoed.grade()).contains("pass");
    assertThat(vetoed.points()).isEqualTo(worth(90));
    assertThat(vetoed.vetoes()).containsExactly("accident");
    CheckUp open = checkUp(scheme, of("a", "90"));
    assertThat(open.grade()).contains("good");
    assertThat(open.openVetoes()).containsExactly("accident");
    EvaluationScheme harsh =
        graded()
            .addVetoes(new Veto("accident", Optional.empty(), accident, Optional.empty()))
            .build();
    assertThat(checkUp(harsh, of("a", "90"), of("accidents", "1")).outcome())
        .isEqualTo(Outcome.VETOED);
  }

  @Test
  void whoMayNotBeJudgedHasPointsAndNoGrade() {
    EvaluationScheme scheme =
        graded().eligible(new Requirement.Figure("years", Bounds.atLeast(Amount.of(2)))).build();
    CheckUp tooYoung = checkUp(scheme, of("a", "90"), of("years", "1"));
    assertThat(tooYoung.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    assertThat(tooYoung.points()).isEqualTo(worth(90));
    assertThat(checkUp(scheme, of("a", "90")).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    assertThat(checkUp(scheme, of("a", "90"), of("years", "2")).grade()).contains("good");
  }

  @Test
  void whatIsNotKnownIsNotMetUnderNotEither() {
    EvaluationScheme scheme =
        graded()
            .eligible(
                new Requirement.Not(new Requirement.Figure("years", Bounds.atLeast(Amount.of(2)))))
            .build();
    assertThat(checkUp(scheme, of("a", "90")).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    assertThat(checkUp(scheme, of("a", "90"), of("years", "1")).grade()).contains("good");
  }

  @Test
  void aProfileWeighsOtherwise() {
    Profile village =
        new Profile(
            "village",
            Optional.empty(),
            new TreeMap<>(Map.of("kind", Set.of("village"))),
            new TreeSet<>(Set.of("c indicator")),
            new TreeMap<>(Map.of("a indicator", amount("0.9"), "b indicator", amount("0.1"))),
            new TreeMap<>(),
            new TreeMap<>(Map.of("b indicator", List.of(new Scaling.Max(amount("10"))))));
    EvaluationScheme scheme =
        scheme("a", "b", "c")
            .combine(Combination.WEIGHTED)
            .addItems(indicator("a").weight(amount("0.2")).build())
            .addItems(indicator("b").weight(amount("0.2")).build())
            .addItems(indicator("c").weight(amount("0.6")).build())
            .addProfiles(village)
            .build();
    Examinee examinee =
        new Examinee(Yearly.VENUE.subject(), new TreeMap<>(Map.of("kind", "village")));
    EvidenceRegister evidence = EvidenceRegister.of(List.of(of("a", "50"), of("b", "70")));
    CheckUp checkUp = Evaluator.of(scheme).checkUp(examinee, Yearly.YEAR, evidence);
    assertThat(checkUp.points()).isEqualTo(worth(46));
    assertThat(checkUp.profile()).contains("village");
    assertThat(Evaluator.of(scheme).checkUp(Yearly.VENUE, Yearly.YEAR, evidence).outcome())
        .isEqualTo(Outcome.WITHHELD);
  }

  @Test
  void aPeriodOutsideTheSchemeIsRefused() {
    EvaluationScheme scheme = graded().effective(DateSpan.from(LocalDate.of(2026, 1, 1))).build();
    assertThatThrownBy(() -> checkUp(scheme, of("a", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-01-01/..")
        .hasMessageContaining("2025-01-01/2026-01-01");
  }
}
