package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kapok.id.EvidenceId;
import org.kapok.id.SchemeId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** What would improve a check-up, what would tip its grade, and why two years differ. */
class CheckUpAnalysisTest {
  private static final Examinee VENUE = Examinee.of(VenueId.of("v-1"));
  private static final DateSpan Y2024 = year(2024);
  private static final DateSpan Y2025 = year(2025);

  @Test
  void theStepThatLiftsTheGradeComesBeforeTheOneThatAddsMore() {
    CheckUpAnalysis analysis = grading("107", "580");

    List<Improvement> improvements =
        analysis.improvements(
            List.of(
                ReachableStep.by("service", Amount.of(20)),
                ReachableStep.by("environment", Amount.of(1))));

    assertThat(analysis.checkUp().grade()).contains("4");
    assertThat(improvements)
        .containsExactly(
            improvement(ReachableStep.by("environment", Amount.of(1)), 1, "5", true),
            improvement(ReachableStep.by("service", Amount.of(20)), 20, "4", false));
  }

  @Test
  void aStepBeyondFullMarksAddsNoMoreThanThey() {
    Improvement improvement =
        grading("107", "590")
            .improvements(List.of(ReachableStep.by("service", Amount.of(20))))
            .get(0);

    assertThat(improvement.gain()).contains(Fraction.of(10));
  }

  @Test
  void evidenceOfWhatIsMissingMayBeTheBestStep() {
    CheckUpAnalysis analysis =
        CheckUpAnalysis.of(weighted("0.6", "0.4"), VENUE, Y2025, register(value("use", 80, Y2025)));

    assertThat(analysis.checkUp().grade()).contains("good");
    assertThat(
            analysis.improvements(
                List.of(
                    ReachableStep.to("gain", Amount.of(90)),
                    ReachableStep.by("gain", Amount.of(20)))))
        .extracting(Improvement::gain)
        .containsExactly(Optional.of(Fraction.of(4)), Optional.of(Fraction.ZERO));
  }

  @Test
  void aStepOfASectionIsRefused() {
    assertThatThrownBy(
            () ->
                grading("107", "580").improvements(List.of(ReachableStep.by("total", Amount.ONE))))
        .hasMessage("step must be of an indicator that was judged, was \"total\"");
  }

  @Test
  void theSmallestChangeThatTipsTheGradeIsFoundEitherWay() {
    CheckUpAnalysis analysis = grading("107", "580");

    assertThat(analysis.tippingStep("environment", Amount.of("0.5"), 100))
        .contains(new TippingStep(ReachableStep.by("environment", Amount.of(1)), Optional.of("5")));
    assertThat(grading("109", "580").tippingStep("environment", Amount.of("0.5"), 100))
        .contains(
            new TippingStep(ReachableStep.by("environment", Amount.of("-1.5")), Optional.of("4")));
    assertThat(analysis.tippingStep("environment", Amount.of("0.5"), 1)).isEmpty();
  }

  @Test
  void theNearestWeightThatTipsTheGradeIsFound() {
    CheckUpAnalysis analysis =
        CheckUpAnalysis.of(
            weighted("0.6", "0.4"),
            VENUE,
            Y2025,
            register(value("use", 80, Y2025), value("gain", 50, Y2025)));

    // 80 w + 50 (1 − w) reaches 70 at w = 2/3.
    assertThat(analysis.checkUp().points()).contains(Fraction.of(68));
    assertThat(analysis.tippingWeights(Amount.of("0.01")))
        .containsExactly(
            new TippingWeight("use", Amount.of("0.6"), Amount.of("0.67"), Optional.of("good")),
            new TippingWeight("gain", Amount.of("0.4"), Amount.of("0.33"), Optional.of("good")));
  }

  @Test
  void underAProfileItsOwnWeightsAreChanged() {
    EvaluationScheme scheme =
        EvaluationScheme.builder()
            .from(weighted("0.5", "0.5"))
            .addProfiles(
                new Profile(
                    "village",
                    Optional.empty(),
                    new TreeMap<>(Map.of("kind", Set.of("village"))),
                    new TreeSet<>(),
                    new TreeMap<>(Map.of("use", Amount.of("0.6"), "gain", Amount.of("0.4"))),
                    new TreeMap<>(),
                    new TreeMap<>()))
            .build();
    Examinee village = new Examinee(VENUE.subject(), new TreeMap<>(Map.of("kind", "village")));

    assertThat(
            CheckUpAnalysis.of(
                    scheme,
                    village,
                    Y2025,
                    register(value("use", 80, Y2025), value("gain", 50, Y2025)))
                .tippingWeights(Amount.of("0.01")))
        .extracting(TippingWeight::tipping)
        .containsExactly(Amount.of("0.67"), Amount.of("0.33"));
  }

  @Test
  void underOneSchemeAndWithEqualEvidenceTheChangeIsTheSubjectsOwn() {
    YearComparison comparison =
        compare(
            weighted("0.6", "0.4"),
            weighted("0.6", "0.4"),
            value("use", 70, Y2024),
            value("gain", 50, Y2024),
            value("use", 80, Y2025),
            value("gain", 60, Y2025));

    assertThat(comparison.change()).contains(Fraction.of(10));
    assertThat(comparison.scheme()).contains(Fraction.ZERO);
    assertThat(comparison.evidence()).contains(Fraction.ZERO);
    assertThat(comparison.performance()).contains(Fraction.of(10));
    assertThat(comparison.items())
        .extracting(each -> each.item() + " " + each.change().orElseThrow())
        .containsExactly("total 10", "use 10", "gain 10");
  }

  @Test
  void aNewSchemeIsToldFromABetterYear() {
    YearComparison comparison =
        compare(
            weighted("0.6", "0.4"),
            weighted("0.5", "0.5"),
            value("use", 70, Y2024),
            value("gain", 50, Y2024),
            value("use", 80, Y2025),
            value("gain", 60, Y2025));

    assertThat(comparison.change()).contains(Fraction.of(8));
    assertThat(comparison.scheme()).contains(Fraction.of(-2));
    assertThat(comparison.performance()).contains(Fraction.of(10));
    assertThat(comparison.evidence()).contains(Fraction.ZERO);
  }

  @Test
  void whatCouldBeJudgedInOneYearOnlyIsToldApart() {
    YearComparison comparison =
        compare(
            weighted("0.6", "0.4"),
            weighted("0.6", "0.4"),
            value("use", 70, Y2024),
            value("use", 80, Y2025),
            value("gain", 60, Y2025));

    // 70 before, 72 after; of what is known in both years, 70 and 80.
    assertThat(comparison.change()).contains(Fraction.of(2));
    assertThat(comparison.performance()).contains(Fraction.of(10));
    assertThat(comparison.evidence()).contains(Fraction.of(-8));
    assertThat(comparison.onlyAfter()).containsExactly("gain");
    assertThat(comparison.onlyBefore()).isEmpty();
  }

  @Property(tries = 100)
  void theThreePartsAddUpToTheChange(
      @ForAll @IntRange(min = 0, max = 100) int useBefore,
      @ForAll @IntRange(min = -1, max = 100) int gainBefore,
      @ForAll @IntRange(min = 0, max = 100) int useAfter,
      @ForAll @IntRange(min = -1, max = 100) int gainAfter,
      @ForAll @IntRange(min = 1, max = 9) int tenths) {
    Amount use = Amount.of(tenths).times(Amount.of("0.1"));
    List<Evidence> pieces = new ArrayList<>();
    pieces.add(value("use", useBefore, Y2024));
    pieces.add(value("use", useAfter, Y2025));
    if (gainBefore >= 0) {
      pieces.add(value("gain", gainBefore, Y2024));
    }
    if (gainAfter >= 0) {
      pieces.add(value("gain", gainAfter, Y2025));
    }
    YearComparison comparison =
        compare(
            weighted("0.6", "0.4"),
            weighted(use.toString(), Amount.ONE.minus(use).toString()),
            pieces.toArray(Evidence[]::new));

    Fraction parts =
        comparison
            .scheme()
            .orElseThrow()
            .plus(comparison.evidence().orElseThrow())
            .plus(comparison.performance().orElseThrow());
    assertThat(comparison.change()).contains(parts);
    assertThat(parts)
        .isEqualTo(
            comparison
                .after()
                .points()
                .orElseThrow()
                .minus(comparison.before().points().orElseThrow()));
    if (gainBefore < 0 || gainAfter < 0) {
      assertThat(comparison.performance()).contains(Fraction.of(useAfter - (long) useBefore));
    } else {
      assertThat(comparison.evidence()).contains(Fraction.ZERO);
    }
  }

  private static YearComparison compare(
      EvaluationScheme earlier, EvaluationScheme later, Evidence... pieces) {
    return YearComparison.of(earlier, later, VENUE, Y2024, Y2025, register(pieces));
  }

  private static Improvement improvement(
      ReachableStep step, long gain, String grade, boolean lifts) {
    return new Improvement(
        step, Optional.of(Fraction.of(gain)), Outcome.GRADED, Optional.of(grade), lifts);
  }

  /** Grades 4 and 5 of elderly-care institutions, with two of the four sections. */
  private static CheckUpAnalysis grading(String environment, String service) {
    EvaluationScheme scheme =
        EvaluationScheme.builder()
            .id(SchemeId.of("grading"))
            .version("1")
            .putFigures("environment", EvidenceFigure.builder().build())
            .putFigures("service", EvidenceFigure.builder().build())
            .full(Amount.of(720))
            .addItems(marked("environment", 120), marked("service", 600))
            .addGrades(
                Grade.of("4", Requirement.shares("total", Bounds.atLeast(Amount.of("0.8")))),
                Grade.of("5", Requirement.shares("total", Bounds.atLeast(Amount.of("0.9")))))
            .build();
    return CheckUpAnalysis.of(
        scheme,
        VENUE,
        Y2025,
        register(
            piece("environment", Amount.of(environment), Y2025),
            piece("service", Amount.of(service), Y2025)));
  }

  private static Indicator marked(String id, long full) {
    return Indicator.builder().id(id).figure(id).full(Amount.of(full)).build();
  }

  /** Two indicators of 100 points, 70 of them in the mean are good; what is missing is left out. */
  private static EvaluationScheme weighted(String use, String gain) {
    return EvaluationScheme.builder()
        .id(SchemeId.of("weighted"))
        .version(use)
        .putFigures("use", EvidenceFigure.builder().build())
        .putFigures("gain", EvidenceFigure.builder().build())
        .combine(Combination.WEIGHTED)
        .addItems(weighted("use", Amount.of(use)), weighted("gain", Amount.of(gain)))
        .addGrades(Grade.of("good", Requirement.points("total", Bounds.atLeast(Amount.of(70)))))
        .build();
  }

  private static Indicator weighted(String id, Amount weight) {
    return Indicator.builder()
        .id(id)
        .figure(id)
        .weight(weight)
        .missing(MissingPolicy.EXCLUDE)
        .build();
  }

  private static Evidence value(String figure, long value, DateSpan period) {
    return piece(figure, Amount.of(value), period);
  }

  private static Evidence piece(String figure, Amount value, DateSpan period) {
    return Evidence.builder()
        .id(EvidenceId.of(figure + period))
        .figure(figure)
        .subject(VENUE.subject())
        .period(period)
        .source("monitoring")
        .value(value)
        .build();
  }

  private static EvidenceRegister register(Evidence... pieces) {
    return EvidenceRegister.of(List.of(pieces));
  }

  private static DateSpan year(int year) {
    return DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }
}
