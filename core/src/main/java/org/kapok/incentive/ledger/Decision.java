package org.kapok.incentive.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kapok.id.AccountId;
import org.kapok.quantity.Amount;

/** Decides on one command. */
final class Decision {
  private final LedgerPolicy policy;
  private final Command command;
  private final Draft draft;

  Decision(LedgerPolicy policy, Command command, Function<LedgerKey, Ledger> ledgers) {
    this.policy = policy;
    this.command = command;
    draft = new Draft(command, ledgers);
  }

  Outcome outcome() {
    for (LedgerKey key : asked()) {
      if (policy.account(key.account()).isEmpty()) {
        return refused(new RefusalReason.UnknownAccount(key.account()));
      }
    }
    List<Entry> known =
        asked().stream()
            .flatMap(key -> draft.ledger(key).entriesOf(command.request()).stream())
            .toList();
    if (!known.isEmpty()) {
      List<Entry> own = known.stream().filter(entry -> !entry.kind().isFromElsewhere()).toList();
      return !own.isEmpty() && isOf(own)
          ? new Outcome.Repeated(known)
          : refused(new RefusalReason.KeyReused(command.request(), known.get(0).action()));
    }
    return late().or(this::decide).or(this::late).map(Decision::refused).orElseGet(draft::accepted);
  }

  private static Outcome refused(RefusalReason reason) {
    return new Outcome.Refused(reason);
  }

  /** The ledgers to which the request is made. */
  private List<LedgerKey> asked() {
    if (command instanceof Command.Post post) {
      return policy.accounts().stream()
          .map(account -> new LedgerKey(post.holder(), account.account()))
          .toList();
    }
    return List.of(source());
  }

  private LedgerKey source() {
    if (command instanceof Command.Redeem redeem) {
      return redeem.from();
    } else if (command instanceof Command.Reserve reserve) {
      return reserve.from();
    } else if (command instanceof Command.Confirm confirm) {
      return confirm.ledger();
    } else if (command instanceof Command.Cancel cancel) {
      return cancel.ledger();
    } else if (command instanceof Command.Transfer transfer) {
      return transfer.from();
    } else if (command instanceof Command.Donate donate) {
      return donate.from();
    } else if (command instanceof Command.Convert convert) {
      return convert.from();
    } else if (command instanceof Command.Adjust adjust) {
      return adjust.ledger();
    } else if (command instanceof Command.Reverse reverse) {
      return reverse.ledger();
    }
    return ((Command.ClosePeriod) command).ledger();
  }

  /** Whether the entries can have come of this command: of its kind, its amount, its details. */
  private boolean isOf(List<Entry> known) {
    if (known.get(0).action() != command.action() || !isAsSaid(known.get(0))) {
      return false;
    }
    if (command instanceof Command.Post post) {
      return known.stream()
          .flatMap(each -> each.asOf().stream())
          .allMatch(post.statement().asOf()::equals);
    }
    Amount sum = known.stream().map(Entry::amount).reduce(Amount.ZERO, Amount::plus);
    return amount().filter(amount -> !amount.equals(sum)).isEmpty();
  }

  /**
   * Whether the entry says what the command says beside its amount: for what, to whom, of which.
   */
  private boolean isAsSaid(Entry entry) {
    if (command instanceof Command.Redeem redeem) {
      return entry.reward().equals(redeem.reward());
    } else if (command instanceof Command.Reserve reserve) {
      return entry.reward().equals(reserve.reward());
    } else if (command instanceof Command.Confirm confirm) {
      return entry.concerns().filter(confirm.reservation()::equals).isPresent();
    } else if (command instanceof Command.Cancel cancel) {
      return entry.concerns().filter(cancel.reservation()::equals).isPresent();
    } else if (command instanceof Command.Transfer transfer) {
      return entry.counterpart().filter(to -> to.holder().equals(transfer.to())).isPresent();
    } else if (command instanceof Command.Donate donate) {
      return entry.counterpart().filter(donate.to()::equals).isPresent();
    } else if (command instanceof Command.Convert convert) {
      return entry.counterpart().filter(to -> to.account().equals(convert.to())).isPresent();
    } else if (command instanceof Command.Adjust adjust) {
      return entry.kind().opens() == adjust.amount().signum() > 0;
    } else if (command instanceof Command.Reverse reverse) {
      return entry.concerns().filter(reverse.of()::equals).isPresent();
    } else if (command instanceof Command.ClosePeriod close) {
      return entry.closedUntil().filter(close.until()::equals).isPresent();
    }
    return true;
  }

  private Optional<Amount> amount() {
    if (command instanceof Command.Redeem redeem) {
      return Optional.of(redeem.amount());
    } else if (command instanceof Command.Reserve reserve) {
      return Optional.of(reserve.amount());
    } else if (command instanceof Command.Transfer transfer) {
      return Optional.of(transfer.amount());
    } else if (command instanceof Command.Donate donate) {
      return Optional.of(donate.amount());
    } else if (command instanceof Command.Convert convert) {
      return Optional.of(convert.amount());
    } else if (command instanceof Command.Adjust adjust) {
      return Optional.of(adjust.amount()).map(x -> x.signum() < 0 ? x.negated() : x);
    } else if (command instanceof Command.Reverse reverse) {
      return reverse.amount();
    }
    return Optional.empty();
  }

  private Optional<RefusalReason> late() {
    return draft
        .late()
        .map(
            ledger ->
                new RefusalReason.BackDated(ledger.key(), ledger.lastRecorded().orElseThrow()));
  }

  private Optional<RefusalReason> decide() {
    if (command instanceof Command.Post post) {
      return new Posting(policy, draft, post).decide();
    }
    AccountId id = source().account();
    AccountPolicy account = policy.account(id).orElseThrow();
    if (command instanceof Command.Redeem redeem) {
      return new Spending(policy, account, draft).redeem(redeem);
    } else if (command instanceof Command.Reserve reserve) {
      return new Spending(policy, account, draft).reserve(reserve);
    } else if (command instanceof Command.Confirm confirm) {
      return new Spending(policy, account, draft).confirm(confirm);
    } else if (command instanceof Command.Cancel cancel) {
      return new Spending(policy, account, draft).cancel(cancel);
    } else if (command instanceof Command.Transfer transfer) {
      return new Passing(policy, account, draft).transfer(transfer);
    } else if (command instanceof Command.Donate donate) {
      return new Passing(policy, account, draft).donate(donate);
    } else if (command instanceof Command.Convert convert) {
      return new Passing(policy, account, draft).convert(convert);
    } else if (command instanceof Command.Adjust adjust) {
      return new Correction(policy, account, draft).adjust(adjust);
    } else if (command instanceof Command.ClosePeriod close) {
      return new Correction(policy, account, draft).close(close);
    }
    return new Reversal(draft).reverse((Command.Reverse) command);
  }
}
