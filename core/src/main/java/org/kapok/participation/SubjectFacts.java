package org.kapok.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.CalendarRange;
import org.kapok.text.Extensions;

/**
 * What scoring needs to know of a subject, and nothing more: no name, no address, no identity
 * number. Each fact is optional; a rule that asks for a missing one does not match.
 *
 * <p>Example: {@code
 * SubjectFacts.builder().subject(MemberId.of("m-1")).birthDate(LocalDate.of(1950, 1, 1)).build()}.
 */
@Value.Immutable
public sealed interface SubjectFacts permits ImmutableSubjectFacts {

  /** Whose facts these are. */
  SubjectId subject();

  /** Counts corrections, from 0; the highest one is used. */
  @Value.Default
  default long revision() {
    return 0;
  }

  /** The date of birth, from which ages are computed. */
  Optional<LocalDate> birthDate();

  /** The date of joining or registration (注册), from which tenure is computed (J7). */
  Optional<LocalDate> joined();

  /**
   * Facts that change with time or are the scheme's own, by field name: {@code tier}, {@code
   * group}, {@code insured}.
   */
  Map<String, Dated> attributes();

  /** What the subject brings along from other systems, at most one for each scheme. */
  List<Opening> openings();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Refuses what is impossible for one subject. */
  @Value.Check
  default void check() {
    if (revision() < 0) {
      throw new InvalidValueException(
          "revision must be 0 or above, was {0} (facts of {1})", revision(), subject());
    }
    birthDate().ifPresent(date -> CalendarRange.require("birthDate", date));
    joined().ifPresent(date -> CalendarRange.require("joined", date));
    if (openings().stream().map(Opening::scheme).distinct().count() < openings().size()) {
      throw new InvalidValueException(
          "openings must name each scheme once (facts of {0})", subject());
    }
  }

  /** Starts a subject's facts. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a subject's facts; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableSubjectFacts.Builder {
    /** An empty builder. */
    public Builder() {}

    /** Adds a fact that always holds. */
    public Builder attribute(String name, AttributeValue value) {
      return putAttributes(name, Dated.always(value));
    }
  }
}
