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
 * @param reward for which reward, if for one
 * @param state how it stands
 */
public record Redemption(
    RequestKey request, LocalDate on, Amount amount, Optional<RewardId> reward, State state) {

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
    /** Was spent, and given back. */
    REFUNDED
  }

  /** Whether it counts for limits: what was cancelled, lapsed or given back does not. */
  public boolean counts() {
    return state == State.RESERVED || state == State.SPENT;
  }
}
