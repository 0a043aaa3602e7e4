package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.quantity.Amount;

/** Brings back what overflowed from a lot, when less than that lot should have been credited. */
final class OverflowReturn {
  private final Draft draft;
  private final LedgerKey key;

  OverflowReturn(Draft draft, LedgerKey key) {
    this.draft = draft;
    this.key = key;
  }

  /** Brings up to the amount back into the lot, as far as it was not used where it went. */
  void bringBack(OpenLot lot, Amount amount, LocalDate earliest) {
    Amount rest = amount;
    for (Entry each : of(lot, EntryKind.OVERFLOWED)) {
      Amount part =
          each.counterpart().isPresent()
              ? takeBack(each, Amounts.smaller(rest, each.amount()), earliest)
              : Amounts.smaller(rest, lost(lot));
      if (part.signum() > 0) {
        LocalDate day = Periods.later(earliest, lot.lastMoved());
        draft.move(
            key,
            EntryKind.RETURNED,
            lot.number(),
            part,
            day,
            entry -> entry.counterpart(each.counterpart()));
        rest = rest.minus(part);
      }
    }
  }

  private List<Entry> of(OpenLot lot, EntryKind kind) {
    return draft.ledger(key).entries().stream()
        .filter(each -> each.kind() == kind)
        .filter(each -> each.lot().equals(Optional.of(lot.number())))
        .toList();
  }

  /** What overflowed from the lot into nothing, and was not brought back yet. */
  private Amount lost(OpenLot lot) {
    return sum(of(lot, EntryKind.OVERFLOWED)).minus(sum(of(lot, EntryKind.RETURNED)));
  }

  private static Amount sum(List<Entry> entries) {
    return entries.stream()
        .filter(each -> each.counterpart().isEmpty())
        .map(Entry::amount)
        .reduce(Amount.ZERO, Amount::plus);
  }

  private Amount takeBack(Entry overflowed, Amount amount, LocalDate earliest) {
    LedgerKey to = overflowed.counterpart().orElseThrow();
    Amount rest = amount;
    for (Entry each : draft.ledger(to).entriesOf(overflowed.request())) {
      boolean same =
          each.kind() == EntryKind.RECEIVED
              && each.counterpart().equals(Optional.of(key))
              && each.origin().equals(overflowed.lot());
      if (same && !draft.isLate(to)) {
        OpenLot lot = draft.book(to).lot(each.number());
        Amount part = Amounts.smaller(rest, lot.free());
        if (part.signum() > 0) {
          LocalDate day = Periods.later(draft.openDay(to, earliest), lot.lastMoved());
          draft.move(
              to, EntryKind.REVERSED, lot.number(), part, day, entry -> entry.counterpart(key));
          rest = rest.minus(part);
        }
      }
    }
    return amount.minus(rest);
  }
}
