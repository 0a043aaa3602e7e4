package org.kapok.incentive.reward;

import java.time.LocalDate;
import java.util.List;
import org.kapok.id.RewardId;
import org.kapok.incentive.ledger.RefusalReason;
import org.kapok.incentive.rule.Window;

/** Why a reward is not given. */
public sealed interface ClaimRefusal {

  /**
   * The catalogue has no such reward.
   *
   * @param reward which
   */
  record UnknownReward(RewardId reward) implements ClaimRefusal {}

  /**
   * It is not offered on the day.
   *
   * @param on the day
   */
  record NotOffered(LocalDate on) implements ClaimRefusal {}

  /**
   * It is not for this claimant.
   *
   * @param lacks what the claimant lacks; at least one
   */
  record NotEligible(List<Eligibility.Lack> lacks) implements ClaimRefusal {

    /** Copies what is lacking. */
    public NotEligible {
      lacks = List.copyOf(lacks);
    }
  }

  /** The places are given out by a quota, and this claimant got none. */
  record NoPlace() implements ClaimRefusal {}

  /**
   * This holder had as many in the window as one may.
   *
   * @param each the window
   * @param atMost how many
   */
  record LimitReached(Window each, int atMost) implements ClaimRefusal {}

  /**
   * None is left.
   *
   * @param reward which
   */
  record SoldOut(RewardId reward) implements ClaimRefusal {}

  /**
   * A ledger refuses.
   *
   * @param reason why
   */
  record ByLedger(RefusalReason reason) implements ClaimRefusal {}
}
