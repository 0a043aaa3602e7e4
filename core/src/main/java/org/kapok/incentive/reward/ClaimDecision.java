package org.kapok.incentive.reward;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kapok.id.RewardId;
import org.kapok.incentive.ledger.AccountPolicy;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.Redemption;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.incentive.ledger.RefusalReason;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Decides on one claim, as one command to the claimant's ledger and one to that of the stock. */
final class ClaimDecision {
  private final RewardCatalogue catalogue;
  private final LedgerPolicy policy;
  private final Function<LedgerKey, Ledger> ledgers;

  /** How a claim takes what it wants. */
  enum Way {
    SPEND,
    RESERVE
  }

  ClaimDecision(
      RewardCatalogue catalogue, LedgerPolicy policy, Function<LedgerKey, Ledger> ledgers) {
    this.catalogue = catalogue;
    this.policy = policy;
    this.ledgers = ledgers;
  }

  ClaimOutcome claim(Claim claim, Way way) {
    Optional<Reward> found = catalogue.reward(claim.reward());
    if (found.isEmpty()) {
      return refused(new ClaimRefusal.UnknownReward(claim.reward()));
    }
    Reward reward = found.get();
    LedgerKey points = new LedgerKey(claim.by().holder(), reward.account());
    boolean known = !ledgers.apply(points).entriesOf(claim.request()).isEmpty();
    Optional<ClaimRefusal> obstacle = known ? Optional.empty() : obstacle(claim, reward, points);
    return obstacle
        .map(ClaimDecision::refused)
        .orElseGet(
            () ->
                both(
                    policy.decide(take(claim, way, points, reward.price()), ledgers),
                    reward,
                    key -> take(claim, way, key, Amount.ONE)));
  }

  private static Command take(Claim claim, Way way, LedgerKey from, Amount amount) {
    Optional<RewardId> reward = Optional.of(claim.reward());
    return way == Way.SPEND
        ? new Command.Redeem(claim.request(), claim.on(), from, amount, reward, Optional.empty())
        : new Command.Reserve(claim.request(), claim.on(), from, amount, reward, Optional.empty());
  }

  ClaimOutcome follow(Claim claim, Function<LedgerKey, Command> step) {
    Optional<Reward> found = catalogue.reward(claim.reward());
    if (found.isEmpty()) {
      return refused(new ClaimRefusal.UnknownReward(claim.reward()));
    }
    LedgerKey points = new LedgerKey(claim.by().holder(), found.get().account());
    if (isOfAnother(claim, points)) {
      return refused(new ClaimRefusal.ByLedger(new RefusalReason.UnknownRequest(claim.request())));
    }
    return both(policy.decide(step.apply(points), ledgers), found.get(), step);
  }

  /** Whether the request of the claim got another reward. */
  private boolean isOfAnother(Claim claim, LedgerKey points) {
    return ledgers.apply(points).redemptions(claim.on()).stream()
        .filter(each -> each.request().equals(claim.request()))
        .anyMatch(each -> !each.reward().equals(Optional.of(claim.reward())));
  }

  private ClaimOutcome both(Outcome paid, Reward reward, Function<LedgerKey, Command> ofStock) {
    if (paid instanceof Outcome.Refused no) {
      return refused(new ClaimRefusal.ByLedger(no.reason()));
    }
    if (!reward.stocked() || paid instanceof Outcome.Repeated) {
      return new ClaimOutcome.Granted(paid);
    }
    Command command = ofStock.apply(catalogue.stock(reward.id()));
    Outcome taken = stockPolicy(reward).decide(command, ledgers);
    if (taken instanceof Outcome.Repeated) { // by another holder: the points have no such request
      return refused(
          new ClaimRefusal.ByLedger(
              new RefusalReason.KeyReused(command.request(), command.action())));
    }
    if (taken instanceof Outcome.Refused no) {
      return no.reason() instanceof RefusalReason.NotEnough
          ? refused(new ClaimRefusal.SoldOut(reward.id()))
          : refused(new ClaimRefusal.ByLedger(no.reason()));
    }
    return new ClaimOutcome.Granted(joined((Outcome.Accepted) paid, (Outcome.Accepted) taken));
  }

  /** An item is reserved for as long as its price is. */
  private LedgerPolicy stockPolicy(Reward reward) {
    return catalogue.stockPolicy(
        policy
            .account(reward.account())
            .flatMap(AccountPolicy::redemption)
            .flatMap(RedemptionPolicy::reservedFor));
  }

  private static Outcome joined(Outcome.Accepted one, Outcome.Accepted other) {
    return new Outcome.Accepted(
        join(one.entries(), other.entries()), join(one.expected(), other.expected()));
  }

  private static <T> List<T> join(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private Optional<ClaimRefusal> obstacle(Claim claim, Reward reward, LedgerKey points) {
    if (!reward.offered().contains(claim.on())) {
      return Optional.of(new ClaimRefusal.NotOffered(claim.on()));
    }
    List<Eligibility.Lack> lacks =
        reward.eligibility().lacks(claim.by(), claim.on(), policy.leapDay());
    if (!lacks.isEmpty()) {
      return Optional.of(new ClaimRefusal.NotEligible(lacks));
    }
    if (reward.quota().isPresent() && !hasPlace(claim, reward)) {
      return Optional.of(new ClaimRefusal.NoPlace());
    }
    return reward.limits().stream()
        .filter(limit -> had(limit, claim, points) >= limit.atMost())
        .findFirst()
        .map(limit -> new ClaimRefusal.LimitReached(limit.each(), limit.atMost()));
  }

  private static boolean hasPlace(Claim claim, Reward reward) {
    return claim
        .places()
        .filter(places -> Optional.of(places.quota()).equals(reward.quota()))
        .filter(places -> places.in().contains(claim.by().holder()))
        .isPresent();
  }

  private long had(ClaimLimit limit, Claim claim, LedgerKey points) {
    DateSpan span = limit.each().spanOn(claim.on(), policy.leapDay()).orElseThrow();
    return ledgers.apply(points).redemptions(claim.on()).stream()
        .filter(Redemption::counts)
        .filter(each -> each.reward().equals(Optional.of(claim.reward())))
        .filter(each -> span.contains(each.on()))
        .count();
  }

  private static ClaimOutcome refused(ClaimRefusal reason) {
    return new ClaimOutcome.NotGranted(reason);
  }
}
