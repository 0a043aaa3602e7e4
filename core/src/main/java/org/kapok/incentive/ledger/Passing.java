package org.kapok.incentive.ledger;

import java.util.Optional;
import org.kapok.quantity.Amount;

/** Transfers, donates and converts. */
final class Passing {
  private final LedgerPolicy policy;
  private final AccountPolicy account;
  private final Draft draft;

  Passing(LedgerPolicy policy, AccountPolicy account, Draft draft) {
    this.policy = policy;
    this.account = account;
    this.draft = draft;
  }

  Optional<RefusalReason> transfer(Command.Transfer command) {
    LedgerKey to = new LedgerKey(command.to(), command.from().account());
    if (account.transfers() == Transfers.NONE) {
      return Optional.of(new RefusalReason.NotAllowed(command.from(), command.action()));
    }
    return stranger(command)
        .or(() -> shortage(command.from(), command.amount()))
        .or(() -> overCap(account, to, command.amount()))
        .or(() -> pass(command.from(), to, command.amount(), Optional.empty()));
  }

  private Optional<RefusalReason> stranger(Command.Transfer command) {
    if (account.transfers() == Transfers.ANYONE) {
      return Optional.empty();
    }
    return command.group().filter(group -> group.holds(command.from().holder())).isEmpty()
        ? Optional.of(new RefusalReason.NotInGroup(command.from().holder()))
        : command
            .group()
            .filter(group -> !group.holds(command.to()))
            .map(group -> new RefusalReason.NotInGroup(command.to()));
  }

  Optional<RefusalReason> donate(Command.Donate command) {
    if (!account.donatesTo().contains(command.to())) {
      return Optional.of(new RefusalReason.NotAllowed(command.from(), command.action()));
    }
    AccountPolicy fund = policy.account(command.to().account()).orElseThrow();
    LotTerms terms = fund.expiry().terms(draft.on(), policy.leapDay());
    return shortage(command.from(), command.amount())
        .or(() -> overCap(fund, command.to(), command.amount()))
        .or(() -> pass(command.from(), command.to(), command.amount(), Optional.of(terms)));
  }

  /** Passes lots on, with the terms given or else each with its own. */
  private Optional<RefusalReason> pass(
      LedgerKey from, LedgerKey to, Amount amount, Optional<LotTerms> terms) {
    for (Entry sent :
        draft.takeActive(from, EntryKind.SENT, amount, entry -> entry.counterpart(to))) {
      long lot = sent.lot().orElseThrow();
      draft.open(
          to,
          EntryKind.RECEIVED,
          sent.amount(),
          draft.on(),
          terms.orElseGet(() -> draft.book(from).passedOn(draft.book(from).lot(lot))),
          entry -> entry.counterpart(from).origin(lot));
    }
    return Optional.empty();
  }

  Optional<RefusalReason> convert(Command.Convert command) {
    Optional<Conversion> found = account.conversion(command.to());
    if (found.isEmpty()) {
      return Optional.of(new RefusalReason.NotAllowed(command.from(), command.action()));
    }
    Conversion conversion = found.get();
    if (!Amounts.isMultiple(command.amount(), conversion.unit())) {
      return Optional.of(new RefusalReason.NotAMultiple(conversion.unit(), command.amount()));
    }
    LedgerKey to = new LedgerKey(command.from().holder(), command.to());
    AccountPolicy target = policy.account(command.to()).orElseThrow();
    Amount yield = conversion.of(command.amount());
    return shortage(command.from(), command.amount())
        .or(() -> overCap(target, to, yield))
        .or(() -> exchange(command, to, yield, target));
  }

  private Optional<RefusalReason> exchange(
      Command.Convert command, LedgerKey to, Amount yield, AccountPolicy target) {
    draft.takeActive(
        command.from(), EntryKind.CONVERTED, command.amount(), entry -> entry.counterpart(to));
    draft.open(
        to,
        EntryKind.EXCHANGED,
        yield,
        draft.on(),
        target.expiry().terms(draft.on(), policy.leapDay()),
        entry -> entry.counterpart(command.from()));
    return Optional.empty();
  }

  private Optional<RefusalReason> shortage(LedgerKey from, Amount amount) {
    Amount available = draft.balance(from).available();
    return available.compareTo(amount) < 0
        ? Optional.of(new RefusalReason.NotEnough(available, amount))
        : Optional.empty();
  }

  private Optional<RefusalReason> overCap(AccountPolicy target, LedgerKey to, Amount amount) {
    return Caps.obstacle(target, draft, to, amount);
  }
}
