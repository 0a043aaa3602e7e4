package org.kapok.incentive.ledger;

import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * How much a holder can have at a time (余额上限), pending and reserved amounts included. What is
 * earned beyond it overflows, and spending makes room. What comes back to its lot, by a refund or a
 * cancelled reservation, is the holder's own and is never cut.
 *
 * <p>Example: Nanjing's time bank stores 1,500 hours and donates the rest: {@code new
 * BalanceCap(Amount.of(1500), Optional.of(new Overflow(Optional.of(fund),
 * AccountId.of("donated"))))}.
 *
 * @param atMost how much; 0 or above
 * @param overflow where the rest goes; empty if it is lost
 */
public record BalanceCap(Amount atMost, Optional<Overflow> overflow) {

  /**
   * Refuses a negative cap.
   *
   * @throws IllegalArgumentException if so
   */
  public BalanceCap {
    if (atMost.signum() < 0) {
      throw new InvalidValueException("atMost must be 0 or above, was {0}", atMost);
    }
  }

  /**
   * Where amounts beyond a cap go.
   *
   * @param holder to whom, such as a fund; empty for the holder's own account
   * @param account to which account
   */
  public record Overflow(Optional<SubjectId> holder, AccountId account) {

    /** The ledger to which the holder's overflow goes. */
    public LedgerKey from(SubjectId own) {
      return new LedgerKey(holder.orElse(own), account);
    }
  }
}
