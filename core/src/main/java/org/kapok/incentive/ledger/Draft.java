package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/** The entries that a command is going to append, and the ledgers as they are with them. */
final class Draft {
  /** Nothing more to be said of an entry. */
  static final Consumer<Entry.Builder> PLAIN = entry -> {};

  private final Command command;
  private final Function<LedgerKey, Ledger> ledgers;
  private final Map<LedgerKey, Page> pages = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** A ledger as it was read, and as it is with what was drafted. */
  private static final class Page {
    private final Ledger ledger;
    private final LotBook book;
    private long version;

    Page(Ledger ledger, LocalDate on) {
      this.ledger = ledger;
      book = LotBook.of(ledger.entries());
      book.lapse(on);
      version = ledger.version();
    }
  }

  Draft(Command command, Function<LedgerKey, Ledger> ledgers) {
    this.command = command;
    this.ledgers = ledgers;
  }

  LocalDate on() {
    return command.on();
  }

  private Page page(LedgerKey key) {
    Page page = pages.get(key);
    if (page == null) {
      page = new Page(read(key), on());
      pages.put(key, page);
    }
    return page;
  }

  private Ledger read(LedgerKey key) {
    Ledger ledger = ledgers.apply(key);
    if (!ledger.key().equals(key)) {
      throw new InvalidValueException(
          "the ledger of {0} was asked for, given was that of {1}", key, ledger.key());
    }
    return ledger;
  }

  /** The ledger as it was read. */
  Ledger ledger(LedgerKey key) {
    return page(key).ledger;
  }

  /** The ledger as it is with what was drafted. */
  LotBook book(LedgerKey key) {
    return page(key).book;
  }

  /** What the ledger has on the day of the command. */
  Balance balance(LedgerKey key) {
    return book(key).balanceOn(on());
  }

  /** The day, or if it is closed or to come the day of the command. */
  LocalDate openDay(LedgerKey key, LocalDate day) {
    boolean closed = book(key).closedUntil().filter(day::isBefore).isPresent();
    return closed || day.isAfter(on()) ? on() : day;
  }

  /** A ledger read in which a later day was booked. */
  Optional<Ledger> late() {
    return pages.keySet().stream().filter(this::isLate).map(this::ledger).findFirst();
  }

  boolean isLate(LedgerKey key) {
    return ledger(key).lastRecorded().filter(last -> last.isAfter(on())).isPresent();
  }

  /**
   * What is to be appended.
   *
   * @throws ArithmeticException if a ledger would no longer have a balance that fits
   */
  Outcome.Accepted accepted() {
    pages.keySet().forEach(this::balance);
    List<ExpectedVersion> expected = new ArrayList<>();
    pages.forEach((key, page) -> expected.add(new ExpectedVersion(key, page.ledger.version())));
    return new Outcome.Accepted(entries, expected);
  }

  Entry open(
      LedgerKey key,
      EntryKind kind,
      Amount amount,
      LocalDate on,
      LotTerms terms,
      Consumer<Entry.Builder> details) {
    long number = page(key).version + 1;
    return append(key, kind, amount, on, entry -> details.accept(entry.lot(number).terms(terms)));
  }

  void move(
      LedgerKey key,
      EntryKind kind,
      long lot,
      Amount amount,
      LocalDate on,
      Consumer<Entry.Builder> details) {
    append(key, kind, amount, on, entry -> details.accept(entry.lot(lot)));
  }

  void note(LedgerKey key, EntryKind kind, Amount amount, Consumer<Entry.Builder> details) {
    append(key, kind, amount, on(), details);
  }

  private Entry append(
      LedgerKey key, EntryKind kind, Amount amount, LocalDate on, Consumer<Entry.Builder> details) {
    Page page = page(key);
    Entry.Builder builder =
        Entry.builder()
            .ledger(key)
            .number(++page.version)
            .request(command.request())
            .action(command.action())
            .kind(kind)
            .amount(amount)
            .on(on)
            .recorded(on());
    details.accept(builder);
    Entry entry = builder.build();
    page.book.apply(entry);
    entries.add(entry);
    return entry;
  }

  /**
   * Takes the amount, or what there is of it, from the lots in turn, each only as far as it is
   * free.
   *
   * @return what was taken, as entries
   */
  List<Entry> take(
      LedgerKey key,
      EntryKind kind,
      Collection<OpenLot> lots,
      Amount amount,
      Consumer<Entry.Builder> details) {
    Amount rest = amount;
    int first = entries.size();
    for (OpenLot lot : lots) {
      Amount part = Amounts.smaller(rest, lot.free());
      if (part.signum() > 0) {
        move(key, kind, lot.number(), part, on(), details);
        rest = rest.minus(part);
      }
    }
    return List.copyOf(entries.subList(first, entries.size()));
  }

  /** Takes the amount from what is active, soonest expiry first. */
  List<Entry> takeActive(
      LedgerKey key, EntryKind kind, Amount amount, Consumer<Entry.Builder> details) {
    return take(key, kind, book(key).takeable(on(), false), amount, details);
  }
}
