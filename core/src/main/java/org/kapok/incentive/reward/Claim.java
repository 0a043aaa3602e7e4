package org.kapok.incentive.reward;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.incentive.honour.QuotaOutcome;

/**
 * One item of a reward is wanted (兑换申请).
 *
 * @param request the request key, by which it is confirmed, cancelled or given back
 * @param on the day
 * @param reward which reward
 * @param by who wants it
 * @param places how the places were given out, for a reward with a quota
 */
public record Claim(
    RequestKey request, LocalDate on, RewardId reward, Claimant by, Optional<QuotaOutcome> places) {

  /** A claim of a reward without a quota. */
  public static Claim of(RequestKey request, LocalDate on, RewardId reward, Claimant by) {
    return new Claim(request, on, reward, by, Optional.empty());
  }
}
