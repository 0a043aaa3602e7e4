package org.kapok.incentive.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.kapok.problem.InvalidValueException;

/**
 * Ledgers in memory (账本集), as tests and small hosts keep them. It never changes; {@link #append}
 * gives the next one.
 *
 * <p>Example: {@code if (policy.decide(command, ledgers) instanceof Outcome.Accepted accepted)
 * ledgers = ledgers.append(accepted);}.
 */
public final class Ledgers implements Function<LedgerKey, Ledger> {
  /** No ledger has an entry. */
  public static final Ledgers EMPTY = new Ledgers(new TreeMap<>());

  private final SortedMap<LedgerKey, Ledger> ledgers;

  private Ledgers(SortedMap<LedgerKey, Ledger> ledgers) {
    this.ledgers = ledgers;
  }

  /**
   * The ledgers of these entries.
   *
   * @param entries those of each ledger in the order of their numbers
   * @throws IllegalArgumentException if they are not the whole ledgers
   */
  public static Ledgers of(Collection<Entry> entries) {
    return EMPTY.with(entries);
  }

  /** The ledger of the key; an empty one if it has no entry. */
  @Override
  public Ledger apply(LedgerKey key) {
    Ledger ledger = ledgers.get(key);
    return ledger == null ? Ledger.empty(key) : ledger;
  }

  /** All ledgers that have an entry, by key. */
  public Collection<Ledger> all() {
    return List.copyOf(ledgers.values());
  }

  /**
   * These ledgers with the entries of an accepted command.
   *
   * @throws IllegalArgumentException if a ledger no longer has the version that was expected
   */
  public Ledgers append(Outcome.Accepted accepted) {
    for (ExpectedVersion each : accepted.expected()) {
      long version = apply(each.ledger()).version();
      if (version != each.version()) {
        throw new InvalidValueException(
            "{0} must have version {1}, as when it was decided, had {2}. Decide again",
            each.ledger(), each.version(), version);
      }
    }
    return with(accepted.entries());
  }

  private Ledgers with(Collection<Entry> entries) {
    Map<LedgerKey, List<Entry>> byKey = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byKey.computeIfAbsent(entry.ledger(), key -> new ArrayList<>()).add(entry);
    }
    SortedMap<LedgerKey, Ledger> next = new TreeMap<>(ledgers);
    byKey.forEach((key, more) -> next.put(key, apply(key).append(more)));
    return new Ledgers(next);
  }

  /** Equal if the ledgers are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Ledgers that && ledgers.equals(that.ledgers);
  }

  @Override
  public int hashCode() {
    return ledgers.hashCode();
  }

  @Override
  public String toString() {
    return ledgers.values().toString();
  }
}
