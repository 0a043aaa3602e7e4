package org.kapok.incentive.ledger;

import org.immutables.value.Value;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * Where the amounts of a lot, or of all lots of a ledger, are on a day (余额). All that came in is
 * pending, active, reserved, or has gone one of the other ways; a balance that does not add up
 * cannot be made.
 */
@Value.Immutable
public sealed interface Balance permits ImmutableBalance {
  /** Nothing. */
  Balance NONE = builder().build();

  /** What came in: earned, received, exchanged or credited. */
  @Value.Default
  default Amount opened() {
    return Amount.ZERO;
  }

  /** Not to be used yet (待生效). */
  @Value.Default
  default Amount pending() {
    return Amount.ZERO;
  }

  /** To be used (可用); see {@link #available}. */
  @Value.Default
  default Amount active() {
    return Amount.ZERO;
  }

  /** Set aside (冻结). */
  @Value.Default
  default Amount reserved() {
    return Amount.ZERO;
  }

  /** Spent (已兑换). */
  @Value.Default
  default Amount spent() {
    return Amount.ZERO;
  }

  /** Not used in time (已过期). */
  @Value.Default
  default Amount expired() {
    return Amount.ZERO;
  }

  /** Taken back (已冲回). */
  @Value.Default
  default Amount reversed() {
    return Amount.ZERO;
  }

  /** Passed on to another holder, or beyond the cap (已转出). */
  @Value.Default
  default Amount sent() {
    return Amount.ZERO;
  }

  /** Given in exchange (已兑出). */
  @Value.Default
  default Amount converted() {
    return Amount.ZERO;
  }

  /** Taken off by a person's decision (已调减). */
  @Value.Default
  default Amount adjusted() {
    return Amount.ZERO;
  }

  /** What the holder owes (欠分); it belongs to the ledger, not to a lot. */
  @Value.Default
  default Amount debt() {
    return Amount.ZERO;
  }

  /** What can be used: the active amount less the debt, 0 at least. */
  default Amount available() {
    Amount rest = active().minus(debt());
    return rest.signum() < 0 ? Amount.ZERO : rest;
  }

  /** What the holder has: pending, active and reserved. */
  default Amount held() {
    return pending().plus(active()).plus(reserved());
  }

  /** This balance and the other one together. */
  default Balance plus(Balance other) {
    return builder()
        .opened(opened().plus(other.opened()))
        .pending(pending().plus(other.pending()))
        .active(active().plus(other.active()))
        .reserved(reserved().plus(other.reserved()))
        .spent(spent().plus(other.spent()))
        .expired(expired().plus(other.expired()))
        .reversed(reversed().plus(other.reversed()))
        .sent(sent().plus(other.sent()))
        .converted(converted().plus(other.converted()))
        .adjusted(adjusted().plus(other.adjusted()))
        .debt(debt().plus(other.debt()))
        .build();
  }

  /** Refuses a balance that does not add up. */
  @Value.Check
  default void check() {
    Amount gone =
        spent().plus(expired()).plus(reversed()).plus(sent()).plus(converted()).plus(adjusted());
    if (!opened().minus(gone).equals(held())) {
      throw new InvalidValueException(
          "a balance must add up: {0} opened less {1} gone is not {2} held",
          opened(), gone, held());
    }
  }

  /** Starts a balance, all of 0. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a balance; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableBalance.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
