package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.evaluation.CaseOutcome;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Evaluator;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Evaluation schemes and check-ups as documents. */
class EvaluationJsonTest {
  private static final String SCHEME = Golden.text("evaluation-scheme").strip();

  @Test
  void aSchemeReadsAsItIsWritten() {
    EvaluationScheme scheme = KapokJson.read(SCHEME, EvaluationScheme.class);
    assertThat(KapokJson.writePretty(scheme)).isEqualTo(SCHEME);
  }

  @Test
  void aCheckUpReadsAsItIsWritten() {
    EvaluationScheme scheme = KapokJson.read(SCHEME, EvaluationScheme.class);
    CaseOutcome outcome = Evaluator.of(scheme).verify(scheme.cases().get(0));
    assertThat(outcome.differences()).isEmpty();
    String golden = Golden.text("check-up").strip();
    assertThat(KapokJson.writePretty(outcome.checkUp())).isEqualTo(golden);
    assertThat(KapokJson.read(golden, CheckUp.class)).isEqualTo(outcome.checkUp());
  }

  private static List<String> faults(String json) {
    return catchThrowableOfType(
            RefusedException.class, () -> KapokJson.read(json, EvaluationScheme.class))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"weight\" : 0.4 | \"weight\" : 0.5 | /items: weights must add up to 1: those of total add"
            + " up to 1.1, 0.1 is too much",
        "\"moreThan\" : 85 | \"moreThen\" : 85 | /grades/2/when/all/0/moreThen: \"moreThen\" is none"
            + " of the properties [points, share, shares, figure, atLeast, moreThan, atMost,"
            + " lessThan, all, any, of, not]. Maybe \"moreThan\"?",
        "\"over\" : \"places\" | \"over\" : \"place\" | /items/0/over: no figure has this name:"
            + " \"place\". Maybe \"places\"?",
        "\"share\" : \"participation\" | \"share\" : \"participations\" |"
            + " /grades/2/when/all/2/of/0/share: no item has this name: \"participations\". Maybe"
            + " \"participation\"?",
      })
  void aFaultIsToldAtItsPlace(String sound, String faulty, String fault) {
    String text = SCHEME.replace("\": ", "\" : ").replaceFirst(Pattern.quote(sound), faulty);
    assertThat(faults(text)).contains(fault);
  }

  @Test
  void stepsAndRequirementsSayWhatTheyMayBe() {
    String json =
        """
        {"$schema": "urn:kapok:schema:evaluation-scheme:1", "id": "s", "version": "1", "figures": {"a": {}},
         "items": [{"id": "i", "figure": "a", "then": [{"line": [[1, 0]]}, {"less": {"rate": 1}}, {"up": 3}]}],
         "eligible": {"all": []}, "vetoes": [{"id": "v", "when": {"of": [{"figure": "a", "atLeast": 1}]}}]}
        """;
    assertThat(faults(json))
        .contains(
            "/items/0/then/0: line must have at least two points [at, worth]",
            "/items/0/then/1/start: \"less\" needs \"start\", from which it is taken off",
            "/eligible: \"all\" must hold at least one requirement",
            "/vetoes/0/when/atLeast: \"of\" needs \"atLeast\", how many must be met");
  }
}
