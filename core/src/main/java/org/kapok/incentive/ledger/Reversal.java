package org.kapok.incentive.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<Entry> done =
        draft.ledger(command.ledger()).entriesOf(of).stream()
            .filter(entry -> !entry.kind().isFromElsewhere())
            .toList();
    if (done.isEmpty()) {
      return Optional.of(new RefusalReason.UnknownRequest(of));
    }
    List<Entry> left = left(command, done);
    if (left.isEmpty()) {
      return Optional.of(new RefusalReason.AlreadyReversed(of));
    }
    if (!isReversible(command, done.get(0).action())) {
      return Optional.of(new RefusalReason.NotReversible(of, done.get(0).action()));
    }
    Consumer<Entry.Builder> details =
        entry -> entry.concerns(of).actor(command.actor()).reason(command.reason());
    return command
        .amount()
        .map(part -> giveBack(left, part, details))
        .orElseGet(() -> elsewhere(left).or(() -> undo(left, details)));
  }

  /** The entries of a request, each of the amount of which it was not reversed yet. */
  private List<Entry> left(Command.Reverse command, List<Entry> done) {
    Map<Long, Amount> reversed = new HashMap<>();
    for (Entry each : draft.ledger(command.ledger()).entries()) {
      if (each.action() == Action.REVERSE && each.concerns().equals(Optional.of(command.of()))) {
        reversed.merge(each.lot().orElseThrow(), each.amount(), Amount::plus);
      }
    }
    List<Entry> left = new ArrayList<>();
    for (Entry each : done) {
      Amount gone =
          each.lot().map(lot -> reversed.getOrDefault(lot, Amount.ZERO)).orElse(Amount.ZERO);
      if (each.lot().isEmpty()) {
        left.add(each);
      } else if (each.amount().compareTo(gone) > 0) {
        left.add(with(each, each.amount().minus(gone)));
      }
    }
    return left;
  }

  private static Entry with(Entry entry, Amount amount) {
    return Entry.builder().from(entry).amount(amount).build();
  }

  /** Gives back what was taken last first. */
  private Optional<RefusalReason> giveBack(
      List<Entry> left, Amount part, Consumer<Entry.Builder> details) {
    Amount spent = left.stream().map(Entry::amount).reduce(Amount.ZERO, Amount::plus);
    if (spent.compareTo(part) < 0) {
      return Optional.of(new RefusalReason.NotEnough(spent, part));
    }
    List<Entry> parts = new ArrayList<>();
    Amount rest = part;
    for (int i = left.size() - 1; i >= 0 && rest.signum() > 0; i--) {
      Amount taken = Amounts.smaller(rest, left.get(i).amount());
      parts.add(with(left.get(i), taken));
      rest = rest.minus(taken);
    }
    return undo(parts, details);
  }

  private boolean isReversible(Command.Reverse command, Action action) {
    return switch (action) {
      case REDEEM -> true;
      case TRANSFER, DONATE, CONVERT, ADJUST -> command.amount().isEmpty();
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
