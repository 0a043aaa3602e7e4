package org.kapok.incentive.ledger;

import java.util.Optional;
import java.util.function.Consumer;
import org.kapok.quantity.Amount;

/** Adjusts and closes. */
final class Correction {
  private final LedgerPolicy policy;
  private final AccountPolicy account;
  private final Draft draft;

  Correction(LedgerPolicy policy, AccountPolicy account, Draft draft) {
    this.policy = policy;
    this.account = account;
    this.draft = draft;
  }

  Optional<RefusalReason> adjust(Command.Adjust command) {
    Consumer<Entry.Builder> details =
        entry -> entry.actor(command.actor()).reason(command.reason());
    return command.amount().signum() > 0
        ? credit(command, details)
        : debit(command.ledger(), command.amount().negated(), details);
  }

  private Optional<RefusalReason> credit(Command.Adjust command, Consumer<Entry.Builder> details) {
    Optional<RefusalReason> obstacle =
        Caps.obstacle(account, draft, command.ledger(), command.amount());
    if (obstacle.isEmpty()) {
      draft.open(
          command.ledger(),
          EntryKind.CREDITED,
          command.amount(),
          draft.on(),
          account.expiry().terms(draft.on(), policy.leapDay()),
          details);
    }
    return obstacle;
  }

  private Optional<RefusalReason> debit(
      LedgerKey key, Amount amount, Consumer<Entry.Builder> details) {
    Amount available = draft.balance(key).available();
    if (available.compareTo(amount) < 0) {
      return Optional.of(new RefusalReason.NotEnough(available, amount));
    }
    draft.takeActive(key, EntryKind.DEBITED, amount, details);
    return Optional.empty();
  }

  Optional<RefusalReason> close(Command.ClosePeriod command) {
    Optional<RefusalReason> closed =
        draft
            .book(command.ledger())
            .closedUntil()
            .filter(until -> !until.isBefore(command.until()))
            .map(RefusalReason.AlreadyClosed::new);
    if (closed.isEmpty()) {
      draft.note(
          command.ledger(),
          EntryKind.CLOSED,
          Amount.ZERO,
          entry -> entry.closedUntil(command.until()));
    }
    return closed;
  }
}
