package org.kapok.incentive.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.rule.LeapDay;

/**
 * Who may have a reward (兑换资格). All that it names must hold; what is not known of a claimant does
 * not hold.
 *
 * <p>Example: {@code Eligibility.builder().minimumAge(60).build()} (24 I3: on the day itself).
 */
@Value.Immutable
public sealed interface Eligibility permits ImmutableEligibility {
  /** Everybody. */
  Eligibility ANYBODY = builder().build();

  /** The lowest age in completed years, inclusive. */
  Optional<Integer> minimumAge();

  /** Of which honours which level must be held, one of those named for each. */
  Map<HonourId, Set<LevelId>> levels();

  /** Codes of needs (需求), such as {@code livingAlone}, of which one must be acknowledged. */
  Set<String> needs();

  /**
   * What the claimant lacks on the day; none if it may have the reward.
   *
   * @param leapDay on which day ages fall that are counted from 29 February
   */
  default List<Lack> lacks(Claimant claimant, LocalDate on, LeapDay leapDay) {
    List<Lack> lacks = new ArrayList<>();
    boolean oldEnough =
        minimumAge().isEmpty()
            || claimant
                .birthDate()
                .filter(birth -> leapDay.yearsBetween(birth, on) >= minimumAge().get())
                .isPresent();
    if (!oldEnough) {
      lacks.add(Lack.AGE);
    }
    for (Map.Entry<HonourId, Set<LevelId>> each : levels().entrySet()) {
      LevelId held = claimant.levels().get(each.getKey());
      if ((held == null || !each.getValue().contains(held)) && !lacks.contains(Lack.LEVEL)) {
        lacks.add(Lack.LEVEL);
      }
    }
    if (!needs().isEmpty() && claimant.needs().stream().noneMatch(needs()::contains)) {
      lacks.add(Lack.NEED);
    }
    return lacks;
  }

  /** What a claimant can lack. */
  enum Lack {
    /** Too young, or of unknown age. */
    AGE,
    /** A level is not held. */
    LEVEL,
    /** No need is acknowledged. */
    NEED
  }

  /** Starts an eligibility. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an eligibility; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableEligibility.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
