package org.kapok.order.dispatch;

import java.util.Optional;
import org.kapok.id.ResourceId;
import org.kapok.order.Resource;
import org.kapok.place.Distance;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Ratio;

/** What the criteria say of nearness, and of how the resource did so far. */
final class RecordVerdicts {
  private final DispatchSituation situation;
  private final DispatchPolicy policy;

  RecordVerdicts(DispatchSituation situation, DispatchPolicy policy) {
    this.situation = situation;
    this.policy = policy;
  }

  /** The share falls evenly from 1 at home to 0 at the farthest. */
  Verdict distance(Optional<Distance> distance) {
    if (distance.isEmpty()) {
      return Verdict.fails(policy.unknown(), DispatchObstacle.DISTANCE_UNKNOWN);
    }
    long farthest = policy.farthest().millimetres();
    long way = distance.get().millimetres();
    if (way > farthest) {
      return Verdict.fails(DispatchObstacle.TOO_FAR);
    }
    return Verdict.share(
        Ratio.of(farthest - way, farthest),
        () -> Verdict.text("距离 " + distance.get(), distance.get() + " away"));
  }

  /** The share falls evenly from 1 with no open order to 0 with the most. */
  Verdict load(Resource resource) {
    long open = situation.record(resource).open();
    if (open >= policy.mostLoad()) {
      return Verdict.fails(DispatchObstacle.OVERLOADED);
    }
    return Verdict.share(
        Ratio.of(policy.mostLoad() - open, policy.mostLoad()),
        () -> Verdict.text("在办 " + open + " 单", open + " open orders"));
  }

  /** The share is the mean rating as a part of the best one. */
  Verdict rating(Resource resource) {
    Optional<Ratio> rating = situation.record(resource).rating();
    if (rating.isEmpty()) {
      return Verdict.share(policy.unknown(), () -> Verdict.text("尚无评分", "not rated yet"));
    }
    Ratio share = rating.get().dividedBy(Ratio.of(policy.bestRating()));
    if (share.compareTo(Ratio.ONE) > 0) {
      throw new InvalidValueException(
          "the mean rating of resource {0} must be at most {1}, was {2}",
          resource.id(), policy.bestRating(), rating.get());
    }
    if (rating.get().compareTo(policy.leastRating()) < 0) {
      return Verdict.fails(share, DispatchObstacle.POORLY_RATED);
    }
    return Verdict.share(
        share, () -> Verdict.text("平均评分 " + rating.get(), "mean rating " + rating.get()));
  }

  /** The share is the part of its orders that it did not decline. */
  Verdict declines(DispatchRequest request, Resource resource) {
    if (request.declined().contains(resource.id())) {
      return Verdict.fails(DispatchObstacle.DECLINED);
    }
    Ratio rate = situation.record(resource).declineRate().orElse(Ratio.ZERO);
    return Verdict.share(
        Ratio.ONE.minus(rate),
        () -> Verdict.text("退单率 " + rate, "declined " + rate + " of its orders"));
  }

  Verdict continuity(DispatchRequest request, Resource resource) {
    Optional<ResourceId> previous = request.previous();
    return previous.isEmpty() || previous.get().equals(resource.id())
        ? Verdict.full("延续或首次", "the same as before, or the first time")
        : Verdict.fails(DispatchObstacle.NOT_THE_SAME);
  }
}
