package org.kapok.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.EvidenceId;
import org.kapok.problem.Faults;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;

/**
 * One piece of evidence (佐证): what one source says of one figure of one subject in one period, as a
 * value or as the answers to a survey (G15: data monitoring, questionnaire, third party). Nothing
 * is judged without it, so every figure of a check-up can be traced.
 *
 * <p>A correction is a piece of the same id with a higher {@link #revision()}; a withdrawal is one
 * that is {@link #withdrawn()}. See {@link EvidenceRegister} for how they are merged and what is a
 * conflict.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Evidence.builder()
 *     .id(EvidenceId.of("ev-1"))
 *     .figure("visits")
 *     .subject(EvaluationSubject.of(VenueId.of("v-1")))
 *     .period(DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
 *     .source("monitoring")
 *     .value(Amount.of(5231))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Evidence permits ImmutableEvidence {

  /** The same in all revisions. */
  EvidenceId id();

  /** Counts corrections, from 0; the highest one is used. */
  @Value.Default
  default long revision() {
    return 0;
  }

  /** Whether this revision takes the evidence back. */
  @Value.Default
  default boolean withdrawn() {
    return false;
  }

  /**
   * The name of the figure that a scheme asks for, such as {@code visits}; of answers, the id of
   * the survey construct that was asked.
   */
  String figure();

  /** Of whom it is. */
  EvaluationSubject subject();

  /** Of which dates it is. A month's figure and the year's do not conflict. */
  DateSpan period();

  /**
   * What tells apart several pieces that belong together: a rater (评委), a channel (渠道), a counter.
   * Pieces with different parts do not conflict. Empty if the piece is the whole.
   */
  Optional<String> part();

  /**
   * What kind of source says so: a code such as {@code monitoring}, {@code questionnaire}, {@code
   * thirdParty}, {@code register}, {@code siteExpert}, {@code residentVote}.
   */
  String source();

  /** Who collected it, as the host names them. */
  Optional<String> collector();

  /** On which date it was collected. Never decides which of two is used. */
  Optional<LocalDate> collectedOn();

  /** The value; either this or the answers. */
  Optional<Amount> value();

  /** The answers; either these or the value. */
  Optional<SurveyAnswers> answers();

  /** On how many a value rests; of answers it is counted. */
  Optional<Sample> sample();

  /** How far it can be relied on. */
  @Value.Default
  default EvidenceQuality quality() {
    return EvidenceQuality.REPORTED;
  }

  /** What a reader should know. */
  Optional<String> note();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Refuses what is impossible for one piece, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/revision", 0, revision());
    if (figure().isBlank()) {
      faults.add("blank", "/figure", "figure must not be blank");
    }
    if (source().isBlank()) {
      faults.add("blank", "/source", "source must not be blank");
    }
    if (part().filter(String::isBlank).isPresent()) {
      faults.add("blank", "/part", "part must not be blank. Maybe leave it out?");
    }
    if (!period().hasStart() || !period().hasEnd()) {
      faults.add(
          "open-period", "/period", "period must have a start and an end, was {0}", period());
    }
    if (value().isPresent() && answers().isPresent()) {
      faults.add(
          "value-or-answers", "/value", "evidence must have either a value or answers, had both");
    }
    if (value().isEmpty() && answers().isEmpty()) {
      faults.add(
          "value-or-answers",
          "/value",
          "evidence must have either a value or answers, had neither");
    }
    if (answers().isPresent() && sample().isPresent()) {
      faults.add("counted-sample", "/sample", "sample of answers is counted, it must not be given");
    }
    faults.refuse("evidence {0}", id());
  }

  /** What it says something about: two pieces with one key are about the same thing. */
  default EvidenceKey key() {
    return new EvidenceKey(subject(), figure(), period(), part());
  }

  /** Starts a piece of evidence. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a piece of evidence; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableEvidence.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
