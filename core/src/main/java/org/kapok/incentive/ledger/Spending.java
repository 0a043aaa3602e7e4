package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Redeems, reserves, confirms and cancels. */
final class Spending {
  private final AccountPolicy account;
  private final LeapDay leapDay;
  private final Draft draft;

  Spending(LedgerPolicy policy, AccountPolicy account, Draft draft) {
    this.account = account;
    this.leapDay = policy.leapDay();
    this.draft = draft;
  }

  Optional<RefusalReason> redeem(Command.Redeem command) {
    return obstacle(command.from(), command.action(), command.amount(), command.by())
        .or(
            () ->
                take(
                    command.from(),
                    EntryKind.SPENT,
                    command.amount(),
                    command.reward(),
                    command.by()));
  }

  Optional<RefusalReason> reserve(Command.Reserve command) {
    return obstacle(command.from(), command.action(), command.amount(), command.by())
        .or(
            () ->
                take(
                    command.from(),
                    EntryKind.RESERVED,
                    command.amount(),
                    command.reward(),
                    command.by()));
  }

  private Optional<RefusalReason> take(
      LedgerKey from,
      EntryKind kind,
      Amount amount,
      Optional<RewardId> reward,
      Optional<Acting> by) {
    Consumer<Entry.Builder> details =
        entry ->
            entry
                .reward(reward)
                .lapses(kind == EntryKind.RESERVED ? lapses() : Optional.empty())
                .actor(by.map(acting -> acting.holder().value()));
    draft.takeActive(from, kind, amount, details);
    return Optional.empty();
  }

  private Optional<LocalDate> lapses() {
    return account.redemption().flatMap(RedemptionPolicy::reservedFor).map(draft.on()::plus);
  }

  private Optional<RefusalReason> obstacle(
      LedgerKey from, Action action, Amount amount, Optional<Acting> by) {
    if (account.redemption().isEmpty()) {
      return Optional.of(new RefusalReason.NotAllowed(from, action));
    }
    RedemptionPolicy policy = account.redemption().get();
    return stranger(from, by)
        .or(() -> closed(policy))
        .or(() -> wrongAmount(policy, amount, draft.balance(from).available()))
        .or(() -> overLimit(policy, from, amount));
  }

  private static Optional<RefusalReason> stranger(LedgerKey from, Optional<Acting> by) {
    return by.filter(
            acting ->
                !acting.group().id().equals(from.holder())
                    || !acting.group().holds(acting.holder()))
        .map(acting -> new RefusalReason.NotInGroup(acting.holder()));
  }

  private Optional<RefusalReason> closed(RedemptionPolicy policy) {
    return policy.isOpenOn(draft.on())
        ? Optional.empty()
        : Optional.of(new RefusalReason.NotOpen(draft.on()));
  }

  private static Optional<RefusalReason> wrongAmount(
      RedemptionPolicy policy, Amount amount, Amount available) {
    Optional<Amount> unit = policy.multipleOf();
    if (unit.isPresent() && !Amounts.isMultiple(amount, unit.get())) {
      return Optional.of(new RefusalReason.NotAMultiple(unit.get(), amount));
    }
    if (available.compareTo(policy.minimumBalance()) < 0) {
      return Optional.of(new RefusalReason.BelowMinimum(policy.minimumBalance(), available));
    }
    if (available.compareTo(amount) < 0) {
      return Optional.of(new RefusalReason.NotEnough(available, amount));
    }
    Amount left = available.minus(amount);
    return left.compareTo(policy.minimumLeft()) < 0
        ? Optional.of(new RefusalReason.TooLittleLeft(policy.minimumLeft(), left))
        : Optional.empty();
  }

  private Optional<RefusalReason> overLimit(
      RedemptionPolicy policy, LedgerKey from, Amount amount) {
    for (RedemptionLimit limit : policy.limits()) {
      DateSpan span = limit.each().spanOn(draft.on(), leapDay).orElseThrow();
      int times = 0;
      Amount sum = Amount.ZERO;
      for (Redemption each : draft.ledger(from).redemptions(draft.on())) {
        if (each.counts() && span.contains(each.on())) {
          times++;
          sum = sum.plus(each.left());
        }
      }
      if (limit.times().isPresent() && times >= limit.times().get()) {
        return Optional.of(new RefusalReason.TooOften(limit.each(), limit.times().get()));
      }
      if (limit.amount().isPresent() && sum.plus(amount).compareTo(limit.amount().get()) > 0) {
        return Optional.of(new RefusalReason.TooMuch(limit.each(), limit.amount().get(), sum));
      }
    }
    return Optional.empty();
  }

  Optional<RefusalReason> confirm(Command.Confirm command) {
    return settle(command.ledger(), command.reservation(), EntryKind.CONFIRMED);
  }

  Optional<RefusalReason> cancel(Command.Cancel command) {
    return settle(command.ledger(), command.reservation(), EntryKind.RELEASED);
  }

  private Optional<RefusalReason> settle(LedgerKey key, RequestKey reservation, EntryKind kind) {
    Optional<Redemption> found = Redemptions.find(draft.ledger(key), reservation, draft.on());
    if (found.isEmpty()) {
      return Optional.of(new RefusalReason.UnknownRequest(reservation));
    }
    if (found.get().state() != Redemption.State.RESERVED) {
      return Optional.of(new RefusalReason.NotReserved(reservation));
    }
    for (Entry each : draft.ledger(key).entriesOf(reservation)) {
      if (each.kind() != EntryKind.RESERVED) {
        continue; // received by a request of another holder with the same key
      }
      draft.move(
          key,
          kind,
          each.lot().orElseThrow(),
          each.amount(),
          draft.on(),
          entry -> entry.concerns(reservation).reward(each.reward()));
    }
    return Optional.empty();
  }
}
