package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kapok.evaluation.Yearly.indicator;
import static org.kapok.evaluation.Yearly.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** A scheme that cannot be computed is refused with every fault, its place and the nearest name. */
class FaultySchemesAreRefusedTest {

  private static List<String> faults(EvaluationScheme.Builder scheme) {
    return catchThrowableOfType(RefusedException.class, scheme::build).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private static Indicator weighing(String figure, String weight) {
    return indicator(figure).weight(Amount.of(weight)).build();
  }

  private static Requirement total(long bound) {
    return Requirement.points("total", Bounds.atLeast(Amount.of(bound)));
  }

  @Test
  void weightsThatDoNotAddUpSayWhatIsMissing() {
    assertThat(
            faults(
                scheme("a", "b")
                    .combine(Combination.WEIGHTED)
                    .addItems(weighing("a", "0.5"), weighing("b", "0.4"))))
        .containsExactly(
            "/items: weights must add up to 1: those of total add up to 0.9, 0.1 is missing");
  }

  @Test
  void fullMarksThatDoNotAddUpSayWhatIsTooMuch() {
    assertThat(
            faults(
                scheme("a", "b")
                    .full(Amount.of(100))
                    .addItems(indicator("a").full(Amount.of(60)).build())
                    .addItems(indicator("b").full(Amount.of(50)).build())))
        .containsExactly(
            "/full: full marks must be those of the items: 100 of total, its items add up to 110,"
                + " 10 is too much; a limit below them is a max in then, without full");
  }

  @Test
  void everyFaultIsToldAtOnceWithTheNearestName() {
    Section empty = Section.builder().id("empty").build();
    Requirement share = new Requirement.Share("visits", Bounds.atLeast(Amount.ONE));
    assertThat(
            faults(
                scheme("visits", "capacity")
                    .addItems(
                        Indicator.builder().id("visits").figure("visit").over("capacity").build())
                    .addItems(Indicator.builder().id("visits").figure("capacity").build(), empty)
                    .addGrades(Grade.of("pass", share), Grade.base("base"))
                    .addVetoes(new Veto("v", Optional.empty(), total(1), Optional.of("pas")))))
        .containsExactly(
            "/items/0/figure: no figure has this name: \"visit\". Maybe \"visits\"?",
            "/items/1/id: two items have the same id: visits",
            "/items/2/items: section must have an item: empty",
            "/grades/0/when/share: a share needs full marks above 0: visits has none",
            "/grades/1/when: only the lowest grade may ask for nothing: base would always be given",
            "/vetoes/0/grade: no grade has this name: \"pas\". Maybe \"pass\"?");
  }

  @Test
  void misplacedWeightsBonusesAndPoliciesAreTold() {
    assertThat(
            faults(
                scheme("a", "b", "c")
                    .addItems(weighing("a", "0.5"))
                    .addItems(indicator("b").missing(MissingPolicy.FULL).build())
                    .addItems(
                        Section.builder()
                            .id("best")
                            .combine(Combination.BEST)
                            .addItems(indicator("c").bonus(true).build())
                            .build())))
        .containsExactly(
            "/items/0/weight: weight may stand only in a section that weighs its items: a"
                + " indicator. Maybe \"combine\": \"weighted\"?",
            "/items/1/missing: full needs full marks: b indicator has none",
            "/items/2/items/0/bonus: a bonus may stand only where points are added up: c"
                + " indicator");
  }

  @Test
  void figuresMustNotBeDerivedFromThemselves() {
    assertThat(
            faults(
                scheme()
                    .putFigures("x", EvidenceFigure.builder().addSum("y").build())
                    .putFigures("y", EvidenceFigure.builder().addLess("x").build())
                    .addItems(indicator("x").build())))
        .containsExactly(
            "/figures/x: figures must not be derived from themselves: x",
            "/figures/y: figures must not be derived from themselves: y");
  }

  @Test
  void onlyWhatIsPartOfACircleIsToldToBe() {
    assertThat(
            faults(
                scheme("a")
                    .putFigures("over", EvidenceFigure.builder().addSum("x", "a").build())
                    .putFigures("x", EvidenceFigure.builder().addSum("x", "under").build())
                    .putFigures("under", EvidenceFigure.builder().addSum("a", "a").build())
                    .addItems(indicator("over").build())))
        .containsExactly("/figures/x: figures must not be derived from themselves: x");
  }

  @Test
  void figuresMayNotBeDerivedOverVeryManyLevels() {
    EvaluationScheme.Builder scheme = scheme("f0").addItems(indicator("f30000").build());
    for (int i = 1; i <= 30_000; i++) {
      scheme.putFigures("f" + i, EvidenceFigure.builder().addSum("f" + (i - 1)).build());
    }
    assertThat(faults(scheme))
        .hasSize(30_000 - 50)
        .contains("/figures/f51: a figure must be derived over at most 50 levels: f51");
  }

  @Test
  void figuresMayNotBeDerivedFromVeryManyOthers() {
    EvaluationScheme.Builder scheme = scheme("f0").addItems(indicator("f40").build());
    for (int i = 1; i <= 40; i++) {
      String below = "f" + (i - 1);
      scheme.putFigures("f" + i, EvidenceFigure.builder().addSum(below).addLess(below).build());
    }
    assertThat(faults(scheme))
        .hasSize(40 - 12)
        .contains(
            "/figures/f13: a figure must be derived from at most 10000 figures, each counted as"
                + " often as it is read: f13");
  }

  @Test
  void aCaseThatCannotBeJudgedIsTold() {
    EvaluationCase.Builder workedCase =
        EvaluationCase.builder()
            .expect(
                new CaseExpectation(
                    new TreeMap<>(Map.of("total", Amount.ONE)),
                    Optional.empty(),
                    Optional.empty()));
    assertThat(
            faults(
                scheme("a")
                    .addItems(indicator("a").build())
                    .effective(DateSpan.from(LocalDate.of(2025, 1, 1)))
                    .addCases(workedCase.id(" ").build())))
        .containsExactly(
            "/cases/0/id: id must not be blank",
            "/cases/0/period: the period of a case must begin in the effective span 2025-01-01/.."
                + " and end, was 2000-01-01/2001-01-01");
  }

  @Test
  void anItemWithinASeriesHasNoOneValue() {
    Series monthly = Series.builder().each(Series.Each.MONTH).take(Series.Take.MEAN).build();
    Section section =
        Section.builder().id("index").series(monthly).addItems(indicator("a").build()).build();
    Requirement requirement = Requirement.points("a indicator", Bounds.atLeast(Amount.ONE));
    assertThat(faults(scheme("a").addItems(section).eligible(requirement)))
        .containsExactly(
            "/eligible/points: an item within a series has no one value: a indicator."
                + " Maybe name the series?");
  }

  @Test
  void aProfileThatLeavesWeightsShortIsTold() {
    Profile profile =
        new Profile(
            "village",
            Optional.empty(),
            new TreeMap<>(Map.of("kind", Set.of("village"))),
            new TreeSet<>(Set.of("b indicator")),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>());
    assertThat(
            faults(
                scheme("a", "b")
                    .combine(Combination.WEIGHTED)
                    .addItems(weighing("a", "0.6"), weighing("b", "0.4"))
                    .addProfiles(profile)))
        .containsExactly(
            "/profiles/0: weights must add up to 1: those of total add up to 0.6, 0.4 is missing");
  }
}
