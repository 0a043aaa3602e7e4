package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.evaluation.Yearly.checkUp;
import static org.kapok.evaluation.Yearly.indicator;
import static org.kapok.evaluation.Yearly.of;
import static org.kapok.evaluation.Yearly.points;
import static org.kapok.evaluation.Yearly.scheme;
import static org.kapok.evaluation.Yearly.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.EvidenceId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** What is missing is treated as the scheme states, and never as a silent zero. */
class MissingEvidenceIsShownTest {

  private static EvaluationScheme marks(MissingPolicy missing) {
    return scheme("a", "b")
        .full(Amount.of(100))
        .addItems(indicator("a").full(Amount.of(60)).build())
        .addItems(indicator("b").full(Amount.of(40)).missing(missing).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({"ZERO, 30", "FULL, 70", "EXCLUDE, 50"})
  void theSchemeSaysWhatBecomesOfIt(MissingPolicy missing, long expected) {
    CheckUp checkUp = checkUp(marks(missing), of("a", "30"));
    assertThat(checkUp.points()).isEqualTo(worth(expected));
    Line line = checkUp.line("b indicator").orElseThrow();
    assertThat(line.treatment()).contains(missing);
    assertThat(line.gaps()).extracting(Gap::reason).containsExactly(Gap.Reason.NO_EVIDENCE);
    assertThat(checkUp.gaps()).containsExactly(line);
  }

  @Test
  void withoutAPolicyThereIsNoResult() {
    CheckUp checkUp = checkUp(marks(MissingPolicy.WITHHOLD), of("a", "30"));
    assertThat(checkUp.outcome()).isEqualTo(Outcome.WITHHELD);
    assertThat(checkUp.points()).isEmpty();
    assertThat(checkUp.line("a indicator").orElseThrow().value()).isEqualTo(worth(30));
  }

  @Test
  void theValueOfThePeriodBeforeIsUsedOnce() {
    EvaluationScheme scheme = marks(MissingPolicy.PREVIOUS);
    Evidence before = of("b", Yearly.year(2024), "25");
    assertThat(points(scheme, of("a", "30"), before)).isEqualTo(worth(55));
    Evidence longBefore = of("b", Yearly.year(2023), "25");
    assertThat(points(scheme, of("a", "30"), longBefore)).isEmpty();
  }

  @Test
  void theWeightsOfTheOthersAreSharedOutExactly() {
    EvaluationScheme scheme =
        scheme("a", "b", "c")
            .combine(Combination.WEIGHTED)
            .addItems(indicator("a").weight(Amount.of("0.5")).build())
            .addItems(indicator("b").weight(Amount.of("0.2")).build())
            .addItems(
                indicator("c").weight(Amount.of("0.3")).missing(MissingPolicy.EXCLUDE).build())
            .build();
    CheckUp checkUp = checkUp(scheme, of("a", "10"), of("b", "80"));
    assertThat(checkUp.points()).isEqualTo(worth(30));
    assertThat(checkUp.line("a indicator").orElseThrow().weight()).isEqualTo(Fraction.of(5, 7));
  }

  @Test
  void aBonusAloneMakesUpForNothing() {
    EvaluationScheme scheme =
        scheme("a", "extra")
            .full(Amount.of(100))
            .addItems(indicator("a").full(Amount.of(100)).missing(MissingPolicy.EXCLUDE).build())
            .addItems(indicator("extra").bonus(true).build())
            .build();
    assertThat(points(scheme, of("extra", "5"))).isEmpty();
    assertThat(points(scheme, of("a", "90"), of("extra", "5"))).isEqualTo(worth(95));
    assertThat(points(scheme, of("a", "99"), of("extra", "5"))).isEqualTo(worth(100));
  }

  @Test
  void anIndicatorDividedByNothingIsMissing() {
    EvaluationScheme scheme =
        scheme("a", "b")
            .addItems(indicator("a").over("b").missing(MissingPolicy.ZERO).build())
            .build();
    CheckUp checkUp = checkUp(scheme, of("a", "3"), of("b", "0"));
    assertThat(checkUp.points()).isEqualTo(worth(0));
    assertThat(checkUp.gaps().get(0).gaps())
        .containsExactly(new Gap("b", Gap.Reason.ZERO_DENOMINATOR, ""));
    assertThat(points(scheme, of("a", "3"), of("b", "4"))).isEqualTo(worth(3, 4));
  }

  @Test
  void elevenMonthsAreNotAYear() {
    EvaluationScheme scheme = scheme("a").addItems(indicator("a").build()).build();
    Evidence[] months = new Evidence[11];
    for (int month = 1; month <= 11; month++) {
      months[month - 1] = of("a", Yearly.month(month), "2");
    }
    CheckUp checkUp = checkUp(scheme, months);
    assertThat(checkUp.outcome()).isEqualTo(Outcome.WITHHELD);
    assertThat(checkUp.gaps().get(0).gaps())
        .containsExactly(
            new Gap("a", Gap.Reason.PARTLY_COVERED, List.of(Yearly.month(12)).toString()));
  }

  @Test
  void monthsThatTheSchemeStatesCountAsStated() {
    EvaluationScheme scheme =
        scheme()
            .putFigures("a", EvidenceFigure.builder().otherwise(Amount.ZERO).build())
            .addItems(indicator("a").build())
            .build();
    assertThat(points(scheme, of("a", Yearly.month(3), "2"), of("a", Yearly.month(7), "5")))
        .isEqualTo(worth(7));
    assertThat(points(scheme)).isEqualTo(worth(0));
  }

  @Test
  void sourcesThatDisagreeAreAGapUnlessOneIsPreferred() {
    Evidence monitored = of("a", "10");
    Evidence registered =
        Yearly.given("a", "12").id(EvidenceId.of("other")).source("register").build();
    EvaluationScheme open = scheme("a").addItems(indicator("a").build()).build();
    CheckUp disputed = checkUp(open, monitored, registered);
    assertThat(disputed.outcome()).isEqualTo(Outcome.WITHHELD);
    assertThat(disputed.gaps().get(0).gaps().get(0).reason()).isEqualTo(Gap.Reason.CONFLICT);
    EvaluationScheme preferring =
        scheme()
            .putFigures("a", EvidenceFigure.builder().addSources("register", "monitoring").build())
            .addItems(indicator("a").build())
            .build();
    CheckUp decided = checkUp(preferring, monitored, registered);
    assertThat(decided.points()).isEqualTo(worth(12));
    assertThat(decided.total().lines().get(0).readings().get(0).overruled())
        .containsExactly(EvidenceId.of("a"));
  }

  @Test
  void impossibleValuesAndOverlappingPeriodsAreNotUsed() {
    EvaluationScheme scheme =
        scheme()
            .putFigures("a", EvidenceFigure.builder().atMost(Amount.of(120)).build())
            .addItems(indicator("a").build())
            .build();
    assertThat(checkUp(scheme, of("a", "121")).gaps().get(0).gaps())
        .containsExactly(new Gap("a", Gap.Reason.IMPOSSIBLE_VALUE, "monitoring 121 (a)"));
    Evidence half = of("a", DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1)), "5");
    assertThat(checkUp(scheme, half, of("a", Yearly.month(6), "1")).gaps().get(0).gaps())
        .extracting(Gap::reason)
        .containsExactly(Gap.Reason.CONFLICT);
  }

  @Test
  void tooFewAnswersAreNotCounted() {
    SurveyConstruct survey =
        SurveyConstruct.builder().from(SurveyConstruct.likert("s", 5)).minimumSample(3).build();
    EvaluationScheme scheme = scheme().addSurveys(survey).addItems(indicator("s").build()).build();
    Evidence two =
        Yearly.given("s", "1")
            .value(Optional.empty())
            .answers(SurveyAnswers.of(List.of(SurveyResponse.of("s", 4, 2))))
            .build();
    assertThat(checkUp(scheme, two).gaps().get(0).gaps())
        .containsExactly(new Gap("s", Gap.Reason.SAMPLE_TOO_SMALL, "2 < 3"));
  }
}
