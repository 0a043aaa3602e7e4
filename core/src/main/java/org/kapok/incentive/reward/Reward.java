package org.kapok.incentive.reward;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.RewardId;
import org.kapok.incentive.honour.Quota;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

/**
 * What can be had for points (奖品): goods, a service, a study place.
 *
 * <p>Example: 200 g of tea for 300 points, twice a year at most: {@code
 * Reward.builder().id(RewardId.of("tea-200g")).kind(RewardKind.GOODS).account(AccountId.of("points"))
 * .price(Amount.of(300)).stocked(true).addLimits(new ClaimLimit(Window.YEAR, 2)).build()}.
 */
@Value.Immutable
public sealed interface Reward permits ImmutableReward {

  /** Its id within the catalogue. */
  RewardId id();

  /** What people read. */
  Optional<LocalizedText> label();

  /** What kind it is. */
  RewardKind kind();

  /** From which account it is paid. */
  AccountId account();

  /** What one costs; above 0. */
  Amount price();

  /** When it can be had. */
  @Value.Default
  default DateSpan offered() {
    return DateSpan.ALWAYS;
  }

  /** Whether there are only as many as were put in stock. */
  @Value.Default
  default boolean stocked() {
    return false;
  }

  /** How many one holder may have. */
  List<ClaimLimit> limits();

  /** Who may have it. */
  @Value.Default
  default Eligibility eligibility() {
    return Eligibility.ANYBODY;
  }

  /** How scarce places are given out; then only those who got one by it may claim. */
  Optional<Quota> quota();

  /** Refuses what is impossible for one reward. */
  @Value.Check
  default void check() {
    if (price().signum() <= 0) {
      throw new InvalidValueException("price must be above 0, was {0} (reward {1})", price(), id());
    }
  }

  /** Starts a reward. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a reward; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableReward.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
