package org.kapok.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/**
 * A worked case of a scheme: the evidence of one subject, and what comes out. Cases are part of the
 * published scheme; {@link Evaluator#verify(EvaluationCase)} runs one.
 *
 * <p>Example: {@code {"id": "15-A", "figures": {"environment": 110, "facilities": 120, "operation":
 * 140, "service": 545}, "expect": {"points": {"total": 915}, "grade": "5"}}}.
 */
@Value.Immutable
public sealed interface EvaluationCase permits ImmutableEvaluationCase {
  /** The period of a case that names none: the year 2000. */
  DateSpan ANY_YEAR = DateSpan.of(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1));

  /** Its id within the scheme. */
  String id();

  /** What it shows. */
  Optional<String> note();

  /** The attributes of who is judged, by name. */
  Map<String, String> attributes();

  /** Which period is judged; it must begin in the effective span of the scheme. */
  @Value.Default
  default DateSpan period() {
    return ANY_YEAR;
  }

  /** The figures of the whole period, by name. */
  Map<String, Amount> figures();

  /** All other evidence: of months, of raters, of surveys. */
  List<CaseEvidence> evidence();

  /** What must come out. */
  CaseExpectation expect();

  /**
   * Its evidence as that of the subject; where it names no source, of the source that the scheme
   * prefers.
   */
  default List<Evidence> evidenceOf(EvaluationSubject subject, EvaluationScheme scheme) {
    List<CaseEvidence> given = new ArrayList<>();
    new TreeMap<>(figures()).forEach((name, value) -> given.add(CaseEvidence.of(name, value)));
    given.addAll(evidence());
    return IntStream.range(0, given.size())
        .mapToObj(i -> given.get(i).toEvidence("case-" + i, subject, period(), scheme))
        .toList();
  }

  /** Starts a case. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a case. */
  final class Builder extends ImmutableEvaluationCase.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
