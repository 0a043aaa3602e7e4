package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.quantity.Amount;

/**
 * What became of a redemption (兑换记录).
 *
 * @param request the request that redeemed or reserved
 * @param on for which day
 * @param amount how much, above 0
 * @param refunded how much of it was given back, from 0 to the amount
 * @param reward for which reward, if for one
 * @param state how it stands
 */
public record Redemption(
    RequestKey request,
    LocalDate on,
    Amount amount,
    Amount refunded,
    Optional<RewardId> reward,
    State state) {

  /** How a redemption stands. */
  public enum State {
    /** Set aside, neither confirmed nor cancelled. */
    RESERVED,
    /** Spent. */
    SPENT,
    /** Was reserved, and given up. */
    CANCELLED,
    /** Was reserved, and not confirmed in time. */
    LAPSED,
    /** Was spent, and given back as a whole. */
    REFUNDED
  }

  /** Whether it counts for limits: what was cancelled, lapsed or given back does not. */
  public boolean counts() {
    return state == State.RESERVED || state == State.SPENT;
  }

  /** How much of it was not given back. */
  public Amount left() {
    return amount.minus(refunded);
  }

  /** This redemption with so much more. */
  Redemption plus(Amount more) {
    return new Redemption(request, on, amount.plus(more), refunded, reward, state);
  }

  Redemption become(State next) {
    return new Redemption(request, on, amount, refunded, reward, next);
  }

  /** This redemption with so much more given back. */
  Redemption refund(Amount more) {
    Amount all = refunded.plus(more);
    State next = all.equals(amount) ? State.REFUNDED : state;
    return new Redemption(request, on, amount, all, reward, next);
  }
}
