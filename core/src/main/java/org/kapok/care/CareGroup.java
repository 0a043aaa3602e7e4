package org.kapok.care;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.problem.Faults;

/**
 * Towards whom a duty exists (对象): whoever meets all of these on the day that it arises.
 *
 * <p>Example: {@code CareGroup.builder().atLeastAge(80)
 * .addCircumstances(Circumstance.LIVING_ALONE).build()}.
 */
@Value.Immutable
public sealed interface CareGroup permits ImmutableCareGroup {
  /** Everybody. */
  CareGroup EVERYBODY = builder().build();

  /** The least age in completed years, inclusive. */
  Optional<Integer> atLeastAge();

  /** The fewest completed years of standing, inclusive (J7). */
  Optional<Integer> atLeastStanding();

  /** What the person lives through, all of these. */
  Set<Circumstance> circumstances();

  /** Refuses what is impossible for one group. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    atLeastAge().ifPresent(years -> faults.requireAtLeast("/atLeastAge", 1, years));
    atLeastStanding().ifPresent(years -> faults.requireAtLeast("/atLeastStanding", 1, years));
    faults.refuse("group of care");
  }

  /** Starts a group. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a group; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableCareGroup.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
