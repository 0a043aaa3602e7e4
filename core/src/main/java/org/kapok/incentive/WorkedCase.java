package org.kapok.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.SubjectType;
import org.kapok.participation.Dated;
import org.kapok.quantity.CalendarRange;

/**
 * A worked case of a scheme: the history of one subject, and what the scheme pays for it. Cases are
 * part of the published scheme; {@link Scorer#verify(WorkedCase)} runs one.
 */
@Value.Immutable
public sealed interface WorkedCase permits ImmutableWorkedCase {

  /** Its id within the scheme. */
  String id();

  /** What it shows. */
  Optional<String> note();

  /** What kind of subject it is about. */
  @Value.Default
  default SubjectType subjectType() {
    return SubjectType.MEMBER;
  }

  /** The subject's date of birth. */
  Optional<LocalDate> birthDate();

  /** The subject's date of joining. */
  Optional<LocalDate> joined();

  /** The subject's other facts. */
  Map<String, Dated> attributes();

  /** What the subject brings along from another system. */
  Optional<CaseOpening> opening();

  /** What the subject took part in. */
  List<CaseParticipation> history();

  /**
   * The date as of whose end the case is scored; if left out, the end of the last window of the
   * scheme that the history touches.
   */
  Optional<LocalDate> asOf();

  /** What must come out. */
  List<Expectation> expect();

  /** Refuses what is impossible for one case. */
  @Value.Check
  default void check() {
    birthDate().ifPresent(date -> CalendarRange.require("birthDate", date));
    joined().ifPresent(date -> CalendarRange.require("joined", date));
    asOf().ifPresent(date -> CalendarRange.require("asOf", date));
  }

  /** Starts a case. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a case. */
  final class Builder extends ImmutableWorkedCase.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
