package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.id.EvidenceId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * Judges as if an indicator had been measured differently: in its place stands a figure of its own
 * with assumed evidence, so that everything else is judged as it was.
 */
final class Assumption {
  private static final String ASSUMED = "assumed";

  private final EvaluationScheme scheme;
  private final CheckUp base;
  private final EvidenceRegister evidence;

  Assumption(EvaluationScheme scheme, CheckUp base, EvidenceRegister evidence) {
    this.scheme = scheme;
    this.base = base;
    this.evidence = evidence;
  }

  /**
   * The check-up after the step. What is assumed is rounded to six decimals.
   *
   * @throws IllegalArgumentException if the check-up has no such indicator
   */
  CheckUp after(ReachableStep step) {
    List<Evidence> assumed = new ArrayList<>(evidence.pieces());
    List<Line> lines =
        base.total()
            .all()
            .filter(each -> each.item().equals(step.indicator()) && each.lines().isEmpty())
            .toList();
    if (lines.isEmpty() || !isIndicator(base, scheme, step.indicator())) {
      throw new InvalidValueException(
          "step must be of an indicator that was judged, was \"{0}\"", step.indicator());
    }
    for (Line line : lines) {
      if (step.kind() == ReachableStep.Kind.TO) {
        assumed.add(piece(line, assumed.size(), step.amount()));
      } else if (line.raw().isPresent() && line.treatment().isEmpty()) {
        Fraction raw = line.raw().get().plus(Fraction.of(step.amount()));
        assumed.add(piece(line, assumed.size(), Amount.of(raw.toDecimal(Amount.MAXIMUM_SCALE))));
      }
    }
    return Evaluator.of(assuming(step.indicator()))
        .checkUp(base.examinee(), base.period(), EvidenceRegister.of(assumed));
  }

  private static boolean isIndicator(CheckUp base, EvaluationScheme scheme, String id) {
    return base.line(id).isPresent() && SchemeItems.find(scheme, id) instanceof Indicator;
  }

  private Evidence piece(Line line, int number, Amount value) {
    return Evidence.builder()
        .id(EvidenceId.of(ASSUMED + ":" + number))
        .figure(ASSUMED)
        .subject(base.examinee().subject())
        .period(line.period())
        .part(line.part())
        .source(ASSUMED)
        .value(value)
        .build();
  }

  private EvaluationScheme assuming(String indicator) {
    return EvaluationScheme.builder()
        .from(scheme)
        .putFigures(ASSUMED, EvidenceFigure.builder().build())
        .items(SchemeItems.replaced(scheme.items(), indicator, Assumption::assumed))
        .build();
  }

  private static Item assumed(Item item) {
    return Indicator.builder()
        .from((Indicator) item)
        .figure(ASSUMED)
        .over(Optional.empty())
        .build();
  }
}
