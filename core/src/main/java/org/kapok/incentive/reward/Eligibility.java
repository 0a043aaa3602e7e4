package org.kapok.incentive.reward;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
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

  /** The highest age in completed years, inclusive. */
  Optional<Integer> maximumAge();

  /** Codes of needs (需求), such as {@code livingAlone}, of which one must be acknowledged. */
  Set<String> needs();

  /** Codes of needs that must all be acknowledged. */
  Set<String> allNeeds();

  /**
   * Of which one must hold as well; none if nothing more is asked for. Key empty-nest elders (24
   * R3) are those of 80 living alone, or those of 60 with three more needs.
   */
  List<Eligibility> alternatives();

  /**
   * What the claimant lacks on the day; none if it may have the reward. Of alternatives, what is
   * lacking in the one that comes closest, the first of those.
   *
   * @param leapDay on which day ages fall that are counted from 29 February
   */
  default List<Lack> lacks(Claimant claimant, LocalDate on, LeapDay leapDay) {
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    if (!isOfAge(claimant, on, leapDay)) {
      lacks.add(Lack.AGE);
    }
    if (!levels().entrySet().stream().allMatch(each -> holds(claimant, each))) {
      lacks.add(Lack.LEVEL);
    }
    if (!claimant.needs().containsAll(allNeeds())
        || (!needs().isEmpty() && claimant.needs().stream().noneMatch(needs()::contains))) {
      lacks.add(Lack.NEED);
    }
    alternatives().stream()
        .map(each -> each.lacks(claimant, on, leapDay))
        .min(Comparator.comparingInt(List::size))
        .ifPresent(lacks::addAll);
    return List.copyOf(lacks);
  }

  private boolean isOfAge(Claimant claimant, LocalDate on, LeapDay leapDay) {
    if (minimumAge().isEmpty() && maximumAge().isEmpty()) {
      return true;
    }
    return claimant
        .birthDate()
        .map(birth -> leapDay.yearsBetween(birth, on))
        .filter(age -> age >= minimumAge().orElse(0))
        .filter(age -> age <= maximumAge().orElse(Integer.MAX_VALUE))
        .isPresent();
  }

  private static boolean holds(Claimant claimant, Map.Entry<HonourId, Set<LevelId>> levels) {
    LevelId held = claimant.levels().get(levels.getKey());
    return held != null && levels.getValue().contains(held);
  }

  /** What a claimant can lack. */
  enum Lack {
    /** Too young, too old, or of unknown age. */
    AGE,
    /** A level is not held. */
    LEVEL,
    /** A need is not acknowledged. */
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
