package org.kapok.ledgerstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.kapok.incentive.ledger.Entry;
import org.kapok.json.KapokJson;

/** Each entry as a JSON document, beside its key. */
public final class EntryDocuments implements EntryForm {

  /** The form. */
  public EntryDocuments() {}

  @Override
  public String table() {
    return "entry_document";
  }

  @Override
  public String columns() {
    return "holder_type, holder, account, number, document";
  }

  @Override
  public void write(Entry entry, PreparedStatement row) throws SQLException {
    row.setString(1, entry.ledger().holder().type().name());
    row.setString(2, entry.ledger().holder().value());
    row.setString(3, entry.ledger().account().value());
    row.setLong(4, entry.number());
    row.setString(5, KapokJson.write(entry));
  }

  @Override
  public Entry read(ResultSet row) throws SQLException {
    return KapokJson.read(row.getString("document"), Entry.class);
  }
}
