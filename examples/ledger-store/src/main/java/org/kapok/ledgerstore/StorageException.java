package org.kapok.ledgerstore;

import java.sql.SQLException;

/** The database failed while a ledger was read. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StorageException(SQLException cause) {
    super(cause);
  }
}
