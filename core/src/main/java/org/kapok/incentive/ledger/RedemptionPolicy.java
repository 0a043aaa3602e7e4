package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/**
 * When and how much may be redeemed from an account (兑换规则).
 *
 * <p>Example: from 100 points on, in hundreds, once a quarter: {@code
 * RedemptionPolicy.builder().minimumBalance(Amount.of(100)).multipleOf(Amount.of(100))
 * .addLimits(RedemptionLimit.times(Window.QUARTER, 1)).build()}.
 */
@Value.Immutable
public sealed interface RedemptionPolicy permits ImmutableRedemptionPolicy {
  /** Any available amount, any day. */
  RedemptionPolicy FREE = builder().build();

  /** How much must be available before; 0 or above. */
  @Value.Default
  default Amount minimumBalance() {
    return Amount.ZERO;
  }

  /** How much must still be available after; 0 or above. */
  @Value.Default
  default Amount minimumLeft() {
    return Amount.ZERO;
  }

  /** Of what the amount must be a multiple; above 0. */
  Optional<Amount> multipleOf();

  /** For how long a reservation holds, above 0; without end if empty. */
  Optional<Period> reservedFor();

  /** The stretches of days on which redemption is open. */
  List<DateSpan> open();

  /** The stretches of every year on which it is open too; always if none stands here or there. */
  List<YearlySpan> openEachYear();

  /** Whether redemption is open on the day. */
  default boolean isOpenOn(LocalDate day) {
    return (open().isEmpty() && openEachYear().isEmpty())
        || open().stream().anyMatch(each -> each.contains(day))
        || openEachYear().stream().anyMatch(each -> each.contains(day));
  }

  /** How often and how much. */
  List<RedemptionLimit> limits();

  /** Refuses what is impossible for one policy. */
  @Value.Check
  default void check() {
    if (minimumBalance().signum() < 0 || minimumLeft().signum() < 0) {
      throw new InvalidValueException(
          "minimumBalance and minimumLeft must be 0 or above, were {0} and {1}",
          minimumBalance(), minimumLeft());
    }
    reservedFor().ifPresent(length -> Periods.requirePositive("reservedFor", length));
    multipleOf().ifPresent(unit -> Amounts.requirePositive("multipleOf", unit));
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableRedemptionPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
