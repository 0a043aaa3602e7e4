package org.kapok.talent;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.problem.Faults;
import org.kapok.quantity.Ratio;

/**
 * What shape a talent pyramid must have, as data. Guangzhou's figures (G8) are
 *
 * <pre>{@code
 * PyramidPolicy.builder()
 *     .putFewestPeople(TalentTier.THINK_TANK, 1400)
 *     .putFewestPeople(TalentTier.TALENT_BANK, 8000)
 *     .fewestFields(9)
 *     .fewestTeams(200)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface PyramidPolicy permits ImmutablePyramidPolicy {

  /** The fewest people in a tier, inclusive. */
  Map<TalentTier, Integer> fewestPeople();

  /** The fewest people in a field, in the think tank and the talent bank together, inclusive. */
  Map<TalentField, Integer> fewestInField();

  /** In how many fields there must be somebody, inclusive; 0 or above. */
  @Value.Default
  default int fewestFields() {
    return 0;
  }

  /** The fewest teams, inclusive; 0 or above. */
  @Value.Default
  default int fewestTeams() {
    return 0;
  }

  /**
   * The largest number of people in a tier as a share of the tier below, inclusive: 1/2 for a tier
   * at most half as wide. Empty if the shape is free.
   */
  Optional<Ratio> largestShareOfTierBelow();

  /** Refuses what is impossible for one policy. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    fewestPeople()
        .forEach((tier, least) -> faults.requireAtLeast("/fewestPeople/" + tier, 0, least));
    fewestInField()
        .forEach((field, least) -> faults.requireAtLeast("/fewestInField/" + field, 0, least));
    faults.requireAtLeast("/fewestFields", 0, fewestFields());
    faults.requireAtLeast("/fewestTeams", 0, fewestTeams());
    largestShareOfTierBelow()
        .filter(share -> share.signum() <= 0)
        .ifPresent(
            share ->
                faults.add(
                    "out-of-range",
                    "/largestShareOfTierBelow",
                    "largestShareOfTierBelow must be above 0, was {0}",
                    share));
    faults.refuse("pyramid policy");
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutablePyramidPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
