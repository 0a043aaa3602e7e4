package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.CheckUpExplanation;
import org.kapok.evaluation.EvaluationAnalysis;
import org.kapok.evaluation.EvaluationRemark;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Evaluator;

/** Scheme 15: the grade in words, and what its thresholds imply. */
class GradingOfElderlyCareTest {
  private EvaluationScheme scheme;

  @BeforeEach
  void read() throws IOException {
    scheme =
        PublishedEvaluationsTest.scheme(
            Path.of("src/test/resources/evaluations/15-elderly-care-grading.json"));
  }

  private CheckUp checkUp(String id) {
    return Evaluator.of(scheme)
        .verify(
            scheme.cases().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow())
        .checkUp();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15-A | en | 915 of 1000, Grade 5",
        "15-B | en | 987 of 1000, Grade 4; not Grade 5: Environment is 89.17 % of its marks, at least"
            + " 90 % is asked for",
        "15-B | zh | 987 分（满分 1000），四级；未达五级：环境得分率为 89.17%，要求不低于 90%",
        "15-E | en | 360 of 1000, below all grades; not Grade 1: Service is 33.33 % of its marks, at"
            + " least 40 % is asked for",
        "15-E | zh | 360 分（满分 1000），未达到最低等级；未达一级：服务得分率为 33.33%，要求不低于 40%",
      })
  void theSentenceNamesWhatKeepsTheGradeDown(String id, String language, String sentence) {
    assertThat(CheckUpExplanation.of(scheme, language).sentence(checkUp(id))).isEqualTo(sentence);
  }

  @Test
  void theTotalsOfGradesOneToFourAreImplied() {
    assertThat(EvaluationAnalysis.of(scheme))
        .extracting(each -> each.kind() + " " + each.message().in("en"))
        .containsExactly(
            implied("IMPLIED", 1, 360, "", 400),
            implied("IMPLIED", 2, 450, "", 500),
            implied("IMPLIED", 3, 570, "", 600),
            implied("IMPLIED", 4, 780, "", 800),
            implied("JUST_IMPLIED", 5, 900, " exactly", 900));
    assertThat(EvaluationAnalysis.of(scheme))
        .extracting(EvaluationRemark::place)
        .startsWith("/grades/0/when/all/0");
  }

  private static String implied(String kind, int grade, int bound, String how, int least) {
    return kind
        + " grade "
        + grade
        + ": that total is at least "
        + bound
        + " follows"
        + how
        + " from what else it asks for, which makes it at least "
        + least;
  }
}
