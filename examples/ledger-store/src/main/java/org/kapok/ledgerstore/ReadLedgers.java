package org.kapok.ledgerstore;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kapok.incentive.ledger.Entry;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;

/**
 * Ledgers as one writer reads them. Entries are only appended, so what was read once stays true,
 * and only what is newer is read again. It may be dropped at any time; then all is read anew.
 */
final class ReadLedgers implements Function<LedgerKey, Ledger> {
  private final LedgerStore store;
  private final Map<LedgerKey, Ledger> known = new HashMap<>();

  ReadLedgers(LedgerStore store) {
    this.store = store;
  }

  @Override
  public Ledger apply(LedgerKey key) {
    Ledger before = known.getOrDefault(key, Ledger.empty(key));
    List<Entry> more = newer(key, before.version());
    Ledger now = more.isEmpty() ? before : before.append(more);
    known.put(key, now);
    return now;
  }

  private List<Entry> newer(LedgerKey key, long version) {
    try {
      return store.entries(key, version);
    } catch (SQLException e) {
      throw new StorageException(e);
    }
  }
}
