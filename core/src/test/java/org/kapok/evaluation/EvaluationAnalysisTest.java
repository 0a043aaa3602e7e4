package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.evaluation.Yearly.indicator;
import static org.kapok.evaluation.Yearly.scheme;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.evaluation.EvaluationRemark.Kind;
import org.kapok.quantity.Amount;

/** What the analysis finds odd, and what it leaves alone. */
class EvaluationAnalysisTest {

  private static Requirement total(long least) {
    return Requirement.points("total", Bounds.atLeast(Amount.of(least)));
  }

  private static EvaluationScheme.Builder marks() {
    return scheme("a").full(Amount.of(100)).addItems(indicator("a").full(Amount.of(100)).build());
  }

  private static List<String> remarks(EvaluationScheme.Builder scheme) {
    return EvaluationAnalysis.of(scheme.build()).stream()
        .map(each -> each.kind() + " " + each.place())
        .toList();
  }

  @Test
  void aSoundSchemeHasNoRemarks() {
    assertThat(remarks(marks().addGrades(Grade.of("low", total(40)), Grade.of("high", total(80)))))
        .isEmpty();
  }

  @Test
  void aGradeAboveAllPointsCannotBeReached() {
    assertThat(remarks(marks().addGrades(Grade.of("low", total(40)), Grade.of("high", total(101)))))
        .containsExactly(Kind.UNREACHABLE_GRADE + " /grades/1/when");
  }

  @Test
  void aGradeThatAsksForMoreThanTheNextIsNeverGiven() {
    assertThat(remarks(marks().addGrades(Grade.of("low", total(70)), Grade.of("high", total(60)))))
        .containsExactly(Kind.NEVER_GIVEN + " /grades/0");
  }

  @Test
  void anItemThatCannotTellAnybodyApartAndAnUnusedFigureAreTold() {
    assertThat(
            remarks(
                scheme("a", "unused")
                    .addItems(
                        indicator("a")
                            .then(
                                List.of(new Scaling.Max(Amount.ZERO), new Scaling.Min(Amount.ZERO)))
                            .build())))
        .containsExactly(Kind.UNUSED_FIGURE + " /figures/unused", Kind.CONSTANT_ITEM + " /items/0");
  }

  @Test
  void aVetoOnAnImpossibleFigureIsNeverCalledFor() {
    assertThat(
            remarks(
                marks()
                    .putFigures(
                        "mark",
                        EvidenceFigure.builder()
                            .take(Series.Take.MEAN)
                            .atMost(Amount.of(10))
                            .build())
                    .addVetoes(
                        new Veto(
                            "v",
                            Optional.empty(),
                            new Requirement.Figure("mark", Bounds.moreThan(Amount.of(10))),
                            Optional.empty()))))
        .containsExactly(Kind.IDLE_VETO + " /vetoes/0");
  }
}
