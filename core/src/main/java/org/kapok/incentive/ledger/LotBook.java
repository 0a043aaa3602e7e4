package org.kapok.incentive.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kapok.id.RequestKey;
import org.kapok.id.SchemeId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/** The entries of one ledger, folded. */
final class LotBook {
  /** By number, and so in that order: lots are opened in the order of the entries. */
  private final Map<Long, OpenLot> lots = new LinkedHashMap<>();

  private final SortedSet<LocalDate> activity = new TreeSet<>();
  private @Nullable LocalDate lastActive;
  private final Map<PostingSource, Amount> posted = new HashMap<>();
  private final Map<PostingSource, Amount> writtenOff = new HashMap<>();
  private final Map<SchemeId, Instant> postedAsOf = new HashMap<>();
  private final Map<RequestKey, List<Entry>> lapsing = new LinkedHashMap<>();
  private Amount debt = Amount.ZERO;
  private @Nullable LocalDate closedUntil;

  /** The entries as they were booked. */
  static LotBook of(Collection<Entry> entries) {
    LotBook book = new LotBook();
    entries.forEach(book::apply);
    return book;
  }

  /** The entries that count for days up to this one, as all stands on it. */
  static LotBook on(LocalDate day, Collection<Entry> entries) {
    LotBook book = new LotBook();
    for (Entry each : entries) {
      book.apply(each, Periods.earlier(each.recorded(), day));
    }
    book.lapse(day);
    return book;
  }

  void apply(Entry entry) {
    apply(entry, entry.recorded());
  }

  private void apply(Entry entry, LocalDate day) {
    lapse(day);
    if (entry.kind().opens()) {
      lots.put(entry.number(), new OpenLot(entry));
    } else if (entry.kind().moves()) {
      lot(entry).move(entry);
    }
    note(entry);
    entry.source().ifPresent(source -> post(entry, source));
  }

  /** Frees what was reserved, and not confirmed up to the day. */
  void lapse(LocalDate day) {
    lapsing
        .values()
        .removeIf(
            reserved -> {
              LocalDate lapses = reserved.get(0).lapses().orElseThrow();
              boolean due = !day.isBefore(lapses);
              if (due) {
                reserved.forEach(each -> lot(each).lapse(each.amount(), lapses));
              }
              return due;
            });
  }

  private OpenLot lot(Entry entry) {
    long number = entry.lot().orElseThrow();
    OpenLot lot = lots.get(number);
    if (lot == null) {
      throw new InvalidValueException(
          "entry {0} of {1} must move an amount of a lot, {2} is none",
          entry.number(), entry.ledger(), number);
    }
    return lot;
  }

  private void note(Entry entry) {
    switch (entry.kind()) {
      case EARNED, SPENT -> active(entry.on());
      case RESERVED -> reserve(entry);
      case CONFIRMED, RELEASED -> entry.concerns().ifPresent(lapsing::remove);
      case OWED -> debt = debt.plus(entry.amount());
      case REPAID -> debt = debt.minus(entry.amount());
      case CLOSED -> closedUntil = entry.closedUntil().orElseThrow();
      default -> {}
    }
  }

  private void reserve(Entry entry) {
    active(entry.on());
    if (entry.lapses().isPresent()) {
      lapsing.computeIfAbsent(entry.request(), request -> new ArrayList<>()).add(entry);
    }
  }

  private void active(LocalDate day) {
    if (!day.equals(lastActive)) {
      activity.add(day);
      lastActive = day;
    }
  }

  private void post(Entry entry, PostingSource source) {
    switch (entry.kind()) {
      case EARNED -> posted.merge(source, entry.amount(), Amount::plus);
      case REVERSED -> {
        posted.merge(source, entry.amount().negated(), Amount::plus);
        recover(entry, source);
      }
      case OWED -> posted.merge(source, entry.amount().negated(), Amount::plus);
      case WRITTEN_OFF -> writtenOff.merge(source, entry.amount(), Amount::plus);
      default -> {}
    }
    entry
        .asOf()
        .ifPresent(asOf -> postedAsOf.merge(source.scheme(), asOf, (a, b) -> a.isAfter(b) ? a : b));
  }

  /** What came back to the own lot and was taken there after all is no longer written off. */
  private void recover(Entry entry, PostingSource source) {
    if (lot(entry).opening().source().filter(source::equals).isPresent()) {
      Amount standing = posted(source);
      Amount most = standing.signum() < 0 ? Amount.ZERO : standing;
      writtenOff.computeIfPresent(source, (same, off) -> Amounts.smaller(off, most));
    }
  }

  Amount debt() {
    return debt;
  }

  Optional<LocalDate> closedUntil() {
    return Optional.ofNullable(closedUntil);
  }

  /** As of when the last statement of the scheme was that changed something. */
  Optional<Instant> postedAsOf(SchemeId scheme) {
    return Optional.ofNullable(postedAsOf.get(scheme));
  }

  /** What has been posted by the scheme, in the order of the sources. */
  Map<PostingSource, Amount> posted(SchemeId scheme) {
    Map<PostingSource, Amount> mine = new TreeMap<>(posted);
    mine.keySet().removeIf(source -> !source.scheme().equals(scheme));
    return mine;
  }

  Amount posted(PostingSource source) {
    return posted.getOrDefault(source, Amount.ZERO);
  }

  Amount writtenOff(PostingSource source) {
    return writtenOff.getOrDefault(source, Amount.ZERO);
  }

  Collection<OpenLot> lots() {
    return lots.values();
  }

  OpenLot lot(long number) {
    OpenLot lot = lots.get(number);
    if (lot == null) {
      throw new InvalidValueException("there is no lot {0}", number);
    }
    return lot;
  }

  Optional<LocalDate> expires(OpenLot lot) {
    return lot.expires(activity);
  }

  /** The terms with which an amount of the lot is passed on. */
  LotTerms passedOn(OpenLot lot) {
    return lot.passedOn(activity);
  }

  boolean isExpiredOn(OpenLot lot, LocalDate day) {
    return expires(lot).filter(end -> !day.isBefore(end)).isPresent();
  }

  /** The lots with something to take on the day: soonest expiry first, then oldest, then number. */
  List<OpenLot> takeable(LocalDate day, boolean pendingToo) {
    List<OpenLot> found = new ArrayList<>();
    for (OpenLot lot : lots.values()) {
      boolean ready = pendingToo || !lot.isPendingOn(day);
      if (ready && lot.free().signum() > 0 && !isExpiredOn(lot, day)) {
        found.add(lot);
      }
    }
    found.sort(
        Comparator.<OpenLot, LocalDate>comparing(lot -> expires(lot).orElse(LocalDate.MAX))
            .thenComparing(lot -> lot.opening().on())
            .thenComparing(OpenLot::number));
    return found;
  }

  List<Lot> lotsOn(LocalDate day) {
    List<Lot> all = new ArrayList<>();
    for (OpenLot lot : lots.values()) {
      Optional<LocalDate> expires = expires(lot);
      all.add(
          new Lot(
              lot.number(),
              lot.opening().on(),
              lot.terms(),
              expires,
              new BalanceSum(day).add(lot, expires.orElse(null)).with(Amount.ZERO)));
    }
    return all;
  }

  Balance balanceOn(LocalDate day) {
    BalanceSum sum = new BalanceSum(day);
    for (OpenLot lot : lots.values()) {
      sum.add(lot, expires(lot).orElse(null));
    }
    return sum.with(debt);
  }
}
