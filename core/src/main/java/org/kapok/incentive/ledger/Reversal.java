package org.kapok.incentive.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kapok.id.RequestKey;
import org.kapok.quantity.Amount;

/** Undoes an earlier request as a whole. */
final class Reversal {
  private final Draft draft;

  Reversal(Draft draft) {
    this.draft = draft;
  }

  Optional<RefusalReason> reverse(Command.Reverse command) {
    RequestKey of = command.of();
    List<Entry> done = draft.ledger(command.ledger()).entriesOf(of);
    if (done.isEmpty() || isFromElsewhere(done.get(0))) {
      return Optional.of(new RefusalReason.UnknownRequest(of));
    }
    if (isReversed(command)) {
      return Optional.of(new RefusalReason.AlreadyReversed(of));
    }
    if (!isReversible(command, done.get(0).action())) {
      return Optional.of(new RefusalReason.NotReversible(of, done.get(0).action()));
    }
    Consumer<Entry.Builder> details =
        entry -> entry.concerns(of).actor(command.actor()).reason(command.reason());
    return elsewhere(done).or(() -> undo(done, details));
  }

  /** Whether the request was made to another ledger, and this one only received. */
  private static boolean isFromElsewhere(Entry first) {
    return first.kind() == EntryKind.RECEIVED || first.kind() == EntryKind.EXCHANGED;
  }

  private boolean isReversed(Command.Reverse command) {
    return draft.ledger(command.ledger()).entries().stream()
        .anyMatch(
            each ->
                each.action() == Action.REVERSE
                    && each.concerns().equals(Optional.of(command.of())));
  }

  private boolean isReversible(Command.Reverse command, Action action) {
    return switch (action) {
      case REDEEM, TRANSFER, DONATE, CONVERT, ADJUST -> true;
      case RESERVE ->
          Redemptions.find(draft.ledger(command.ledger()), command.of(), draft.on())
              .filter(each -> each.state() == Redemption.State.SPENT)
              .isPresent();
      case POST, CONFIRM, CANCEL, REVERSE, CLOSE_PERIOD -> false;
    };
  }

  /** What the request opened, here and in the ledgers of its counterparts. */
  private List<Entry> opened(List<Entry> done) {
    RequestKey of = done.get(0).request();
    LedgerKey here = done.get(0).ledger();
    Stream<Entry> there =
        done.stream()
            .filter(each -> each.kind().moves())
            .flatMap(each -> each.counterpart().stream())
            .distinct()
            .flatMap(key -> draft.ledger(key).entriesOf(of).stream())
            .filter(each -> each.counterpart().equals(Optional.of(here)));
    return Stream.concat(done.stream(), there).filter(each -> each.kind().opens()).toList();
  }

  /** What is no longer there to be taken back, and where. */
  private Optional<RefusalReason> elsewhere(List<Entry> done) {
    Amount missing = Amount.ZERO;
    LedgerKey where = done.get(0).ledger();
    for (Entry each : opened(done)) {
      Amount gone = each.amount().minus(draft.book(each.ledger()).lot(each.number()).free());
      missing = missing.plus(gone);
      where = gone.isZero() ? where : each.ledger();
    }
    return draft.late().isPresent() || missing.isZero()
        ? Optional.empty()
        : Optional.of(new RefusalReason.AlreadyUsed(where, missing));
  }

  private Optional<RefusalReason> undo(List<Entry> done, Consumer<Entry.Builder> details) {
    if (draft.late().isPresent()) {
      return Optional.empty(); // refused as such by the decision
    }
    for (Entry each : opened(done)) {
      draft.move(
          each.ledger(), EntryKind.REVERSED, each.number(), each.amount(), draft.on(), details);
    }
    for (Entry each : done) {
      if (each.kind().moves()) {
        draft.move(
            each.ledger(),
            inverse(each.kind()),
            each.lot().orElseThrow(),
            each.amount(),
            draft.on(),
            entry -> details.accept(entry.counterpart(each.counterpart()).reward(each.reward())));
      }
    }
    return Optional.empty();
  }

  private static EntryKind inverse(EntryKind kind) {
    return switch (kind) {
      case SPENT, RESERVED -> EntryKind.REFUNDED;
      case SENT -> EntryKind.RETURNED;
      case CONVERTED -> EntryKind.UNCONVERTED;
      case DEBITED -> EntryKind.RECREDITED;
      default -> throw new IllegalStateException(kind + " has no inverse");
    };
  }
}
