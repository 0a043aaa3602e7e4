package org.kapok.evaluation;

import java.util.Optional;
import org.kapok.id.EvidenceId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/**
 * A piece of evidence in a worked case: {@code {"figure": "index", "period": {"from": "2025-01-01",
 * "until": "2025-02-01"}, "value": 70}}.
 *
 * @param figure the name of the figure, or the id of the survey
 * @param value the value; either this or the answers
 * @param answers the answers
 * @param period of which dates; the period of the case if left out
 * @param part which of several that belong together, such as a rater
 * @param source from which source; if left out, the one that the scheme prefers, or {@code given}
 */
public record CaseEvidence(
    String figure,
    Optional<Amount> value,
    Optional<SurveyAnswers> answers,
    Optional<DateSpan> period,
    Optional<String> part,
    Optional<String> source) {

  /**
   * Refuses both or neither of value and answers.
   *
   * @throws IllegalArgumentException if so
   */
  public CaseEvidence {
    if (value.isPresent() == answers.isPresent()) {
      throw new InvalidValueException("evidence must have either a value or answers");
    }
  }

  /** A value of the whole period. */
  static CaseEvidence of(String figure, Amount value) {
    return new CaseEvidence(
        figure,
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same as evidence of the subject. */
  Evidence toEvidence(
      String id, EvaluationSubject subject, DateSpan otherwise, EvaluationScheme scheme) {
    Optional<String> preferred =
        Optional.ofNullable(scheme.figures().get(figure))
            .flatMap(each -> each.sources().stream().findFirst());
    return Evidence.builder()
        .id(EvidenceId.of(id))
        .figure(figure)
        .subject(subject)
        .period(period.orElse(otherwise))
        .part(part)
        .source(source.or(() -> preferred).orElse("given"))
        .value(value)
        .answers(answers)
        .build();
  }
}
