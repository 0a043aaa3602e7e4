package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * Somebody who may get one of the places of a {@link Quota} (候选对象): a person, a team or an
 * organisation (G14), with the exact figures and dates by which it is ranked, such as what a
 * statement totals.
 *
 * <p>Example: {@code Candidate.builder().subject(MemberId.of("m-1")).putAmounts("hours",
 * Amount.of(120)).putDates("joined", LocalDate.of(1971, 7, 1)).build()}.
 */
@Value.Immutable
public sealed interface Candidate permits ImmutableCandidate {

  /** Who. */
  SubjectId subject();

  /** The group of which only so many get a place, such as an organisation; any text. */
  Optional<String> group();

  /** Amounts by which it is ranked, by name. */
  Map<String, Amount> amounts();

  /** Dates by which it is ranked, by name. */
  Map<String, LocalDate> dates();

  /** Refuses a name that is both an amount and a date. */
  @Value.Check
  default void check() {
    for (String name : amounts().keySet()) {
      if (dates().containsKey(name)) {
        throw new InvalidValueException(
            "\"{0}\" must be an amount or a date, was both (candidate {1})", name, subject());
      }
    }
  }

  /** Whether it brings the value that the key reads. */
  default boolean has(RankingKey key) {
    return amounts().containsKey(key.by()) || dates().containsKey(key.by());
  }

  /** Starts a candidate. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a candidate; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableCandidate.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
