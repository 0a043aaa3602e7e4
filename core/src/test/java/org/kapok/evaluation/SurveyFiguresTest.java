package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.evaluation.SurveyResult.Withheld;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Surveys give the figures of the published formulas. */
class SurveyFiguresTest {
  private static final List<Amount> OHIO =
      List.of(Amount.of("0.3885"), Amount.of("0.3190"), Amount.of("0.2925"));

  @Test
  void acsiWeighsItsQuestions() {
    assertThat(figure(rounded(SurveyConstruct.acsi("acsi", OHIO)), "8 7 6")).isEqualTo("67.73");
    assertThat(figure(rounded(SurveyConstruct.acsi("acsi", OHIO)), "10 10 10", "10 10 10"))
        .isEqualTo("100");
  }

  @Test
  void simpleAcsiIsTheOneWithEqualWeights() {
    List<Amount> equal = List.of(Amount.ONE, Amount.ONE, Amount.ONE);

    assertThat(figure(rounded(SurveyConstruct.acsi("acsi", equal)), "8 7 6")).isEqualTo("66.67");
  }

  @Test
  void aSkippedQuestionIsLeftOutOfItsOwnMeanOnly() {
    assertThat(figure(rounded(SurveyConstruct.acsi("acsi", OHIO)), "9 7 6", "8 - 6", "7 5 6"))
        .isEqualTo("64.19");
  }

  @Test
  void netPromoterScoreIsHighLessLow() {
    SurveyAnswers answers = counts("nps", 10, 15, 9, 7, 8, 6, 7, 4, 6, 5, 3, 3);

    assertThat(SurveyConstruct.netPromoter("nps").resultOf(answers).figure())
        .contains(Amount.of(35));
  }

  @Test
  void netPromoterScoreMayBeBelowZero() {
    SurveyAnswers answers = counts("nps", 10, 1, 8, 1, 0, 2);

    assertThat(SurveyConstruct.netPromoter("nps").resultOf(answers).figure())
        .contains(Amount.of(-25));
  }

  @Test
  void ofFiveGradesTheBestThreeAreSatisfied() {
    SurveyAnswers answers = counts("service", 5, 50, 4, 30, 3, 10, 2, 6, 1, 4);

    assertThat(SurveyConstruct.fiveGrades("service").resultOf(answers).figure())
        .contains(Amount.of(90));
  }

  @Test
  void weightedSatisfactionIsTheWeightedMean() {
    SurveyConstruct construct =
        SurveyConstruct.builder()
            .id("weighted")
            .addItems(percent("q1", "5"), percent("q2", "3"), percent("q3", "2"))
            .form(new SurveyForm.Mean())
            .build();

    assertThat(figure(construct, "90 75 60")).isEqualTo("79.5");
  }

  @Test
  void likertIsTheMeanScore() {
    SurveyAnswers answers = counts("gain", 3, 1, 4, 2, 5, 2);

    assertThat(SurveyConstruct.likert("gain", 5).resultOf(answers).figure())
        .contains(Amount.of("4.2"));
  }

  @Test
  void aReversedItemIsMirrored() {
    SurveyConstruct construct =
        SurveyConstruct.builder()
            .id("gain")
            .addItems(likert("q1").build(), likert("q2").reversed(true).build())
            .form(new SurveyForm.Mean())
            .build();

    assertThat(figure(construct, "5 1")).isEqualTo("5");
    assertThat(figure(construct, "4 4")).isEqualTo("3");
  }

  @Test
  void missingAnswersAreTreatedAsTheItemStates() {
    assertThat(figure(pair(likert("q2")), "5 5", "3 -")).isEqualTo("4.5");
    assertThat(figure(pair(likert("q2").required(true)), "5 5", "3 -")).isEqualTo("5");
    assertThat(figure(pair(likert("q2").ifMissing(Amount.of(3))), "5 5", "3 -")).isEqualTo("4");
  }

  @Test
  void whatIsPutInForAMissingAnswerIsMirroredToo() {
    SurveyItem.Builder item = likert("q2").reversed(true).ifMissing(Amount.ONE);

    assertThat(figure(pair(item), "5 -")).isEqualTo("5");
  }

  @Test
  void aResponseWithTooFewAnswersIsLeftOut() {
    SurveyConstruct construct =
        SurveyConstruct.builder().from(pair(likert("q2"))).minimumAnswered(2).build();
    SurveyResult result = construct.resultOf(answers("5 5", "1 -"));

    assertThat(result.figure()).contains(Amount.of(5));
    assertThat(result.responses()).isEqualTo(2);
    assertThat(result.counted()).isEqualTo(1);
  }

  @Test
  void aSmallSampleIsWithheldAndSaysWhy() {
    SurveyConstruct construct =
        SurveyConstruct.builder().from(SurveyConstruct.likert("gain", 5)).minimumSample(30).build();
    SurveyResult few = construct.resultOf(counts("gain", 5, 29));

    assertThat(few.figure()).isEmpty();
    assertThat(few.interval()).isEmpty();
    assertThat(few.withheld()).contains(Withheld.SAMPLE_TOO_SMALL);
    assertThat(few.items()).allSatisfy(item -> assertThat(item.figure()).isEmpty());
    assertThat(construct.resultOf(counts("gain", 5, 30)).figure()).contains(Amount.of(5));
  }

  @Test
  void nothingIsSaidOfAConstructWithAnItemThatNobodyAnswered() {
    SurveyResult result = pair(likert("q2")).resultOf(answers("4 -", "5 -"));

    assertThat(result.figure()).isEmpty();
    assertThat(result.withheld()).contains(Withheld.ITEM_NOT_ANSWERED);
  }

  @Test
  void theResponseRateIsOfThoseAsked() {
    SurveyAnswers answers =
        new SurveyAnswers(List.of(SurveyResponse.of("gain", 4, 90)), Optional.of(120L));

    assertThat(SurveyConstruct.likert("gain", 5).resultOf(answers).responseRate())
        .contains(Amount.of(75));
  }

  @ParameterizedTest(name = "{0} of {1} at {2}: {3} to {4}")
  @CsvSource({
    "90, 100, PERCENT_95, 82.56, 94.48",
    "8, 10, PERCENT_95, 49.01, 94.34",
    "8, 10, PERCENT_90, 54.07, 93.15",
    "0, 10, PERCENT_95, 0, 27.76",
    "10, 10, PERCENT_95, 72.24, 100"
  })
  void theIntervalOfAShareIsWilsons(
      int satisfied, int all, Confidence confidence, String low, String high) {
    SurveyConstruct construct =
        SurveyConstruct.builder()
            .from(rounded(SurveyConstruct.fiveGrades("service")))
            .confidence(confidence)
            .build();
    List<SurveyResponse> responses = new ArrayList<>();
    if (satisfied > 0) {
      responses.add(SurveyResponse.of("service", 5, satisfied));
    }
    if (satisfied < all) {
      responses.add(SurveyResponse.of("service", 1, all - satisfied));
    }

    assertThat(construct.resultOf(SurveyAnswers.of(responses)).interval())
        .contains(
            new SurveyInterval(
                Amount.of(low), Amount.of(high), confidence, SurveyInterval.Method.WILSON));
  }

  @Test
  void theIntervalOfAMeanIsStudents() {
    SurveyConstruct construct =
        SurveyConstruct.builder().from(SurveyConstruct.likert("gain", 7)).decimals(4).build();
    SurveyAnswers answers = counts("gain", 3, 1, 4, 2, 5, 2);

    assertThat(construct.resultOf(answers).interval())
        .contains(student("3.1611", "5.2389", Confidence.PERCENT_95));
  }

  @Test
  void theIntervalOfSeveralItemsIsThatOfTheResponsesWorths() {
    SurveyConstruct construct =
        SurveyConstruct.builder()
            .from(rounded(SurveyConstruct.acsi("acsi", OHIO)))
            .confidence(Confidence.PERCENT_90)
            .build();

    // The worths are 67.7333, 82.3889, 51.2389 and 89.6611; t(3) is 2.353364.
    assertThat(construct.resultOf(answers("8 7 6", "9 9 7", "5 6 6", "10 8 9")).interval())
        .contains(student("52.75", "92.76", Confidence.PERCENT_90));
  }

  @Test
  void anIntervalIsCutAtTheEndsOfTheScale() {
    SurveyAnswers answers = counts("gain", 5, 2, 4, 1);

    assertThat(SurveyConstruct.likert("gain", 5).resultOf(answers).interval())
        .hasValueSatisfying(interval -> assertThat(interval.high()).isEqualTo(Amount.of(5)));
  }

  @Test
  void ofTwoResponsesAnIntervalIsKnownThoughItIsWide() {
    assertThat(SurveyConstruct.likert("gain", 5).resultOf(counts("gain", 3, 1, 4, 1)).interval())
        .contains(
            new SurveyInterval(
                Amount.ONE, Amount.of(5), Confidence.PERCENT_95, SurveyInterval.Method.STUDENT));
  }

  @Test
  void ofOneResponseNoIntervalOfAMeanIsKnown() {
    assertThat(SurveyConstruct.likert("gain", 5).resultOf(counts("gain", 5, 1)).interval())
        .isEmpty();
  }

  @Test
  void gradesAreScoresByName() {
    SurveyItem item = SurveyConstruct.fiveGrades("service").items().get(0);

    assertThat(item.scoreOf("verySatisfied")).isEqualTo(Amount.of(5));
    assertThat(item.scoreOf("veryDissatisfied")).isEqualTo(Amount.of(1));
    assertThatThrownBy(() -> item.scoreOf("verySatisfed"))
        .hasMessageContaining("Maybe \"verySatisfied\"?");
  }

  @Test
  void answersThatWereNotAskedForAreRefusedAllAtOnce() {
    SurveyConstruct construct = pair(likert("q2"));
    SurveyAnswers answers =
        SurveyAnswers.of(List.of(SurveyResponse.of("q3", 4, 1), SurveyResponse.of("q1", 6, 1)));

    assertThatThrownBy(() -> construct.resultOf(answers))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/responses/0/scores/q1: score must be from 1 to 5")
        .hasMessageContaining("/responses/1/scores/q3: no item has this id: \"q3\". Maybe \"q1\"?");
  }

  @Test
  void anImpossibleConstructIsRefusedWithEveryFault() {
    SurveyConstruct.Builder builder =
        SurveyConstruct.builder()
            .id(" ")
            .addItems(likert("q1").build(), percent("q1", "1"))
            .form(new SurveyForm.Mean())
            .minimumAnswered(3)
            .minimumSample(0)
            .decimals(7);

    assertThatThrownBy(builder::build)
        .hasMessageContaining("6 problems")
        .hasMessageContaining("/id: id must not be blank")
        .hasMessageContaining("minimumSample must be 1 or above")
        .hasMessageContaining("minimumAnswered must be from 1 to the 2 items, was 3")
        .hasMessageContaining("decimals must be from 0 to 6")
        .hasMessageContaining("/items/1/id: items must differ: \"q1\"")
        .hasMessageContaining("/items/1/most: items must have one scale");
  }

  @Test
  void anImpossibleItemIsRefusedWithEveryFault() {
    SurveyItem.Builder builder =
        likert("q1")
            .weight(Amount.ZERO)
            .required(true)
            .ifMissing(Amount.of("2.5"))
            .addGrades("low", "high");

    assertThatThrownBy(builder::build)
        .hasMessageContaining("4 problems")
        .hasMessageContaining("weight must be above 0")
        .hasMessageContaining("a required item is never missing")
        .hasMessageContaining("ifMissing must be a score from 1 to 5, was 2.5")
        .hasMessageContaining("grades must name each of the 5 scores, had 2");
  }

  private static SurveyInterval student(String low, String high, Confidence confidence) {
    return new SurveyInterval(
        Amount.of(low), Amount.of(high), confidence, SurveyInterval.Method.STUDENT);
  }

  private static SurveyConstruct rounded(SurveyConstruct construct) {
    return SurveyConstruct.builder().from(construct).decimals(2).build();
  }

  private static SurveyItem.Builder likert(String id) {
    return SurveyItem.builder().id(id).most(Amount.of(5));
  }

  private static SurveyItem percent(String id, String weight) {
    return SurveyItem.builder()
        .id(id)
        .least(Amount.ZERO)
        .most(Amount.of(100))
        .weight(Amount.of(weight))
        .build();
  }

  private static SurveyConstruct pair(SurveyItem.Builder second) {
    return SurveyConstruct.builder()
        .id("pair")
        .addItems(likert("q1").build(), second.build())
        .form(new SurveyForm.Mean())
        .build();
  }

  private static String figure(SurveyConstruct construct, String... rows) {
    return construct.resultOf(answers(rows)).figure().orElseThrow().toString();
  }

  /** Each row is a response: the scores of q1, q2, …, a dash for none. */
  private static SurveyAnswers answers(String... rows) {
    List<SurveyResponse> responses = new ArrayList<>();
    for (String row : rows) {
      String[] scores = row.split(" ");
      Map<String, Amount> byItem = new HashMap<>();
      for (int i = 0; i < scores.length; i++) {
        if (!scores[i].equals("-")) {
          byItem.put("q" + (i + 1), Amount.of(scores[i]));
        }
      }
      responses.add(SurveyResponse.of(byItem));
    }
    return SurveyAnswers.of(responses);
  }

  /** Score, how many gave it, next score, … */
  private static SurveyAnswers counts(String item, long... scoresAndCounts) {
    List<SurveyResponse> responses = new ArrayList<>();
    for (int i = 0; i < scoresAndCounts.length; i += 2) {
      responses.add(SurveyResponse.of(item, scoresAndCounts[i], scoresAndCounts[i + 1]));
    }
    return SurveyAnswers.of(responses);
  }
}
