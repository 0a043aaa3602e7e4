package org.kapok.ledgerstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.kapok.incentive.ledger.Entry;

/** In which form entries are stored: a column for each part, or a JSON document. */
public interface EntryForm {

  /** In which table. */
  String table();

  /**
   * Its columns, separated by commas; first those of the key: holder_type, holder, account, number.
   */
  String columns();

  /** Sets the columns, in their order. */
  void write(Entry entry, PreparedStatement row) throws SQLException;

  /** Reads the entry in the current row. */
  Entry read(ResultSet row) throws SQLException;
}
