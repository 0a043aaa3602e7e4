package org.kapok.talent;

import java.util.Map;
import org.immutables.value.Value;
import org.kapok.problem.Faults;

/**
 * What counts how much when experts are ranked, as data. All points are whole numbers of 0 or
 * above.
 *
 * <p>Example: {@code MatchPolicy.builder().perField(10).putPerTier(TalentTier.THINK_TANK, 5)
 * .build()}.
 */
@Value.Immutable
public sealed interface MatchPolicy permits ImmutableMatchPolicy {

  /** Points for each field asked for that the expert has. */
  @Value.Default
  default int perField() {
    return 10;
  }

  /** Points for each skill wished for that the expert has. */
  @Value.Default
  default int perWishedSkill() {
    return 5;
  }

  /** Points for coming from a tier; 0 for a tier that is not named. */
  Map<TalentTier, Integer> perTier();

  /** Points for each completed year of standing, where that may be used. */
  @Value.Default
  default int perYearOfStanding() {
    return 0;
  }

  /** How many years of standing count at most. */
  @Value.Default
  default int mostYearsOfStanding() {
    return 50;
  }

  /** On which day years of standing fall that are counted from 29 February. */
  @Value.Default
  default AnniversaryRule anniversaries() {
    return AnniversaryRule.FEBRUARY_28;
  }

  /** Refuses negative points. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/perField", 0, perField());
    faults.requireAtLeast("/perWishedSkill", 0, perWishedSkill());
    perTier().forEach((tier, points) -> faults.requireAtLeast("/perTier/" + tier, 0, points));
    faults.requireAtLeast("/perYearOfStanding", 0, perYearOfStanding());
    faults.requireAtLeast("/mostYearsOfStanding", 0, mostYearsOfStanding());
    faults.refuse("match policy");
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableMatchPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
