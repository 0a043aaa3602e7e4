package org.kapok.incentive.reward;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.OrganizationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.incentive.ledger.AccountPolicy;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * The rewards that a provider offers (兑换目录). Stock is kept in ledgers as points are, one account of
 * the provider for each reward: so the last item is not sold twice, and what is cancelled or given
 * back is in stock again.
 *
 * <p>Example: {@code catalogue.claim(Claim.of(request, day, tea, claimant), policy, ledgers)}
 * spends points and takes one item out of stock, or says why not.
 */
@Value.Immutable
public sealed interface RewardCatalogue permits ImmutableRewardCatalogue {

  /** Who provides the rewards. */
  OrganizationId provider();

  /** In whose calendar days are. */
  ZoneId zone();

  /** The rewards, each id once. */
  List<Reward> rewards();

  /** Refuses an id that stands twice. */
  @Value.Check
  default void check() {
    Set<RewardId> seen = new HashSet<>();
    for (Reward each : rewards()) {
      if (!seen.add(each.id())) {
        throw new InvalidValueException("reward {0} stands twice", each.id());
      }
    }
  }

  /** The reward; empty if the catalogue has none of that id. */
  default Optional<Reward> reward(RewardId id) {
    return rewards().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The ledger of the reward's stock: its active amount is the number of items left. */
  default LedgerKey stock(RewardId reward) {
    return new LedgerKey(provider(), AccountId.of("stock:" + reward));
  }

  /** The rules of the stock's ledgers; {@link Command.Adjust} puts items in and takes them out. */
  default LedgerPolicy stockPolicy() {
    return stockPolicy(Optional.empty());
  }

  /** As {@link #stockPolicy()}, where a reservation holds for so long; without end if empty. */
  default LedgerPolicy stockPolicy(Optional<Period> reservedFor) {
    RedemptionPolicy redemption = RedemptionPolicy.builder().reservedFor(reservedFor).build();
    return LedgerPolicy.builder()
        .zone(zone())
        .accounts(
            rewards().stream()
                .map(
                    each ->
                        AccountPolicy.builder()
                            .account(stock(each.id()).account())
                            .redemption(redemption)
                            .build())
                .toList())
        .build();
  }

  /**
   * Spends the price at once and takes an item (兑换).
   *
   * @param policy the rules of the claimant's ledgers
   * @param ledgers gives every ledger, those of the stock too
   */
  default ClaimOutcome claim(
      Claim claim, LedgerPolicy policy, Function<LedgerKey, Ledger> ledgers) {
    return new ClaimDecision(this, policy, ledgers).claim(claim, ClaimDecision.Way.SPEND);
  }

  /** Sets the price and an item aside, until the claim is confirmed or cancelled (预留). */
  default ClaimOutcome reserve(
      Claim claim, LedgerPolicy policy, Function<LedgerKey, Ledger> ledgers) {
    return new ClaimDecision(this, policy, ledgers).claim(claim, ClaimDecision.Way.RESERVE);
  }

  /**
   * Hands out what was reserved (确认).
   *
   * @param request the request key of this step
   * @param claim the claim that reserved it
   */
  default ClaimOutcome confirm(
      RequestKey request,
      LocalDate on,
      Claim claim,
      LedgerPolicy policy,
      Function<LedgerKey, Ledger> ledgers) {
    return new ClaimDecision(this, policy, ledgers)
        .follow(claim, key -> new Command.Confirm(request, on, key, claim.request()));
  }

  /** Gives up what was reserved, as {@link #confirm}; the item is in stock again (取消). */
  default ClaimOutcome cancel(
      RequestKey request,
      LocalDate on,
      Claim claim,
      LedgerPolicy policy,
      Function<LedgerKey, Ledger> ledgers) {
    return new ClaimDecision(this, policy, ledgers)
        .follow(claim, key -> new Command.Cancel(request, on, key, claim.request()));
  }

  /**
   * Takes the item back and refunds the price to the lots it came from, as {@link #confirm} (退货).
   */
  default ClaimOutcome giveBack(
      RequestKey request,
      LocalDate on,
      Claim claim,
      LedgerPolicy policy,
      Function<LedgerKey, Ledger> ledgers) {
    return new ClaimDecision(this, policy, ledgers)
        .follow(claim, key -> Command.Reverse.of(request, on, key, claim.request()));
  }

  /** How many items are left on the day. */
  default Amount left(RewardId reward, LocalDate on, Function<LedgerKey, Ledger> ledgers) {
    return ledgers.apply(stock(reward)).balance(on).available();
  }

  /** Starts a catalogue. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a catalogue; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableRewardCatalogue.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
