package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.evaluation.Evidence;
import org.kapok.evaluation.EvidenceRegister;
import org.kapok.evaluation.Fraction;
import org.kapok.evaluation.Improvement;
import org.kapok.evaluation.Outcome;
import org.kapok.evaluation.ReachableStep;
import org.kapok.evaluation.SurveyConstruct;
import org.kapok.evaluation.SurveyForm;
import org.kapok.evaluation.SurveyItem;
import org.kapok.evaluation.SurveyResult;
import org.kapok.evaluation.TippingStep;
import org.kapok.evaluation.TippingWeight;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

class EvidenceJsonTest {

  @Test
  void aRegisterReadsAsItIsWritten() {
    String json = Golden.text("evidence").strip();

    EvidenceRegister register = KapokJson.read(json, EvidenceRegister.class);

    assertThat(KapokJson.read(KapokJson.write(register), EvidenceRegister.class))
        .isEqualTo(register);
    assertThat(KapokJson.writePretty(register)).isEqualTo(json);
    assertThat(register.pieces()).extracting(Evidence::figure).containsExactly("gain", "visits");
  }

  @Test
  void piecesThatDisagreeAreKeptWhateverTheirOrder() {
    String json = Golden.text("evidence");
    EvidenceRegister register = KapokJson.read(json, EvidenceRegister.class);
    EvidenceRegister other = KapokJson.read(json.replace("5231,", "5232,"), EvidenceRegister.class);

    EvidenceRegister both = register.merge(other);

    assertThat(both.conflicts()).hasSize(1);
    assertThat(KapokJson.write(both)).isEqualTo(KapokJson.write(other.merge(register)));
    assertThat(KapokJson.read(KapokJson.write(both), EvidenceRegister.class)).isEqualTo(both);
  }

  @Test
  void everyFormOfAConstructReadsAsItIsWritten() {
    SurveyConstruct mixed =
        SurveyConstruct.builder()
            .id("gain")
            .addItems(
                SurveyItem.builder()
                    .id("q1")
                    .most(Amount.of(5))
                    .reversed(true)
                    .ifMissing(Amount.of(3))
                    .build(),
                SurveyItem.builder().id("q2").most(Amount.of(10)).required(true).build())
            .form(new SurveyForm.Index())
            .minimumAnswered(2)
            .minimumSample(30)
            .decimals(2)
            .build();
    for (SurveyConstruct each :
        List.of(
            mixed,
            SurveyConstruct.likert("gain", 7),
            SurveyConstruct.fiveGrades("service"),
            SurveyConstruct.netPromoter("recommend"))) {
      assertThat(KapokJson.read(KapokJson.write(each), SurveyConstruct.class)).isEqualTo(each);
    }
    assertThat(KapokJson.write(SurveyConstruct.netPromoter("recommend")))
        .isEqualTo(
            "{\"id\":\"recommend\",\"items\":[{\"id\":\"recommend\",\"least\":0,\"most\":10}],"
                + "\"form\":{\"type\":\"net\",\"highFrom\":9,\"lowTo\":6}}");
  }

  @Test
  void aResultReadsAsItIsWritten() {
    EvidenceRegister register = KapokJson.read(Golden.text("evidence"), EvidenceRegister.class);
    SurveyConstruct construct =
        SurveyConstruct.builder()
            .id("gain")
            .addItems(
                SurveyItem.builder().id("q1").most(Amount.of(5)).build(),
                SurveyItem.builder().id("q2").most(Amount.of(5)).reversed(true).build())
            .form(new SurveyForm.Mean())
            .build();

    SurveyResult result = construct.resultOf(register.pieces().get(0).answers().orElseThrow());

    assertThat(KapokJson.read(KapokJson.write(result), SurveyResult.class)).isEqualTo(result);
  }

  @Test
  void impossibleEvidenceIsRefusedWithItsPlace() {
    String json = Golden.text("evidence").replace("\"count\": 2", "\"count\": 0");

    assertThatThrownBy(() -> KapokJson.read(json, EvidenceRegister.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/evidence/0/answers/responses/1")
        .hasMessageContaining("count of a survey response must be 1 or above, was 0");
  }

  @Test
  void whatFollowsFromACheckUpReadsAsItIsWritten() {
    ReachableStep step = ReachableStep.by("use", Amount.of("0.1"));
    Improvement improvement =
        new Improvement(
            step, Optional.of(Fraction.of(7, 3)), Outcome.GRADED, Optional.of("good"), true);
    TippingWeight weight =
        new TippingWeight("use", Amount.of("0.6"), Amount.of("0.67"), Optional.empty());

    assertThat(KapokJson.read(KapokJson.write(improvement), Improvement.class))
        .isEqualTo(improvement);
    assertThat(KapokJson.read(KapokJson.write(weight), TippingWeight.class)).isEqualTo(weight);
    assertThat(KapokJson.write(new TippingStep(step, Optional.of("good"))))
        .isEqualTo(
            "{\"step\":{\"indicator\":\"use\",\"kind\":\"by\",\"amount\":0.1},\"grade\":\"good\"}");
  }
}
