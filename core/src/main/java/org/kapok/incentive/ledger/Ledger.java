package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.RequestKey;
import org.kapok.problem.InvalidValueException;

/**
 * The ledger of one account of one holder (账本): its entries, and what follows from them. It never
 * changes; {@link #append} gives the next one.
 *
 * <p>Example: 100 earned on 1 March to expire on 1 June, 30 of them spent on 10 May, are {@code
 * balance(LocalDate.of(2025, 5, 31)).active()} 70, and the day after {@code expired()} 70. No job
 * has to run for that.
 */
@Value.Immutable
public sealed interface Ledger permits ImmutableLedger {

  /** Whose, and which account. */
  LedgerKey key();

  /** Every entry, by number; as booked, so by {@link Entry#recorded} too. */
  List<Entry> entries();

  /** Refuses entries that are no ledger of the key, or that move what is not there. */
  @Value.Check
  default void check() {
    LocalDate recorded = LocalDate.MIN;
    for (int i = 0; i < entries().size(); i++) {
      Entry entry = entries().get(i);
      if (!entry.ledger().equals(key())
          || entry.number() != i + 1
          || entry.recorded().isBefore(recorded)) {
        throw new InvalidValueException(
            "entry {0} of {1} must be of this ledger and not be booked before {2}, was "
                + "number {3} of {4}, booked on {5}",
            i + 1, key(), recorded, entry.number(), entry.ledger(), entry.recorded());
      }
      recorded = entry.recorded();
    }
    book();
  }

  private LotBook book() {
    return LotBook.of(entries());
  }

  /** A ledger without entries: what a holder has before anything was posted. */
  static Ledger empty(LedgerKey key) {
    return builder().key(key).build();
  }

  /** How many entries there are: what a command depends on, and what a writer compares. */
  default long version() {
    return entries().size();
  }

  /**
   * Where all amounts are on the day, by all that is known.
   *
   * @throws ArithmeticException if a sum does not fit
   */
  default Balance balance(LocalDate day) {
    return LotBook.on(day, until(day)).balanceOn(day);
  }

  /**
   * Where all amounts were on the day, by what was booked up to and on another day.
   *
   * @throws ArithmeticException if a sum does not fit
   */
  default Balance balance(LocalDate day, LocalDate knownOn) {
    return asKnownOn(knownOn).balance(day);
  }

  /** The lots as they are on the day, by number; those opened for a later day are not there. */
  default List<Lot> lots(LocalDate day) {
    return LotBook.on(day, until(day)).lotsOn(day);
  }

  /** This ledger as it stood when the day ended: without what was booked later. */
  default Ledger asKnownOn(LocalDate day) {
    return builder()
        .key(key())
        .entries(entries().stream().filter(each -> !each.recorded().isAfter(day)).toList())
        .build();
  }

  private List<Entry> until(LocalDate day) {
    return entries().stream().filter(each -> !each.on().isAfter(day)).toList();
  }

  /** Before which date everything is closed; empty if nothing is. */
  default Optional<LocalDate> closedUntil() {
    return book().closedUntil();
  }

  /** The day of the last booking; empty if there is none. */
  default Optional<LocalDate> lastRecorded() {
    return entries().isEmpty()
        ? Optional.empty()
        : Optional.of(entries().get(entries().size() - 1).recorded());
  }

  /** What came of the request here; empty if it is not known. */
  default List<Entry> entriesOf(RequestKey request) {
    return entries().stream().filter(each -> each.request().equals(request)).toList();
  }

  /** Every redemption as it stands on the day, in the order in which they were made. */
  default Collection<Redemption> redemptions(LocalDate day) {
    return Redemptions.of(until(day), day);
  }

  /**
   * This ledger with more entries.
   *
   * @throws IllegalArgumentException if they do not follow on what is there
   */
  default Ledger append(List<Entry> more) {
    List<Entry> all = new ArrayList<>(entries());
    all.addAll(more);
    return builder().key(key()).entries(all).build();
  }

  /** Starts a ledger. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a ledger. */
  final class Builder extends ImmutableLedger.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
