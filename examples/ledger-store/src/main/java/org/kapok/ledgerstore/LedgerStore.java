package org.kapok.ledgerstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kapok.incentive.ledger.Entry;
import org.kapok.incentive.ledger.ExpectedVersion;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.Outcome;

/**
 * The entries of all ledgers, in a database. Each writer has a store of its own, over a connection
 * of its own.
 */
public final class LedgerStore {
  private static final String KEY = " where holder_type = ? and holder = ? and account = ?";

  private final Connection connection;
  private final EntryForm form;

  /** A store over the connection, which is used by nobody else. */
  public LedgerStore(Connection connection, EntryForm form) throws SQLException {
    this.connection = connection;
    this.form = form;
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
  }

  /** The statements that make the tables. */
  public static String schema() {
    try (InputStream file =
        Objects.requireNonNull(LedgerStore.class.getResourceAsStream("schema.sql"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the tables. */
  public void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(schema());
    }
    connection.commit();
  }

  /**
   * The entries of a ledger after the first so many, by number.
   *
   * @param key which ledger
   * @param after how many are known already
   */
  public List<Entry> entries(LedgerKey key, long after) throws SQLException {
    String sql =
        "select "
            + form.columns()
            + " from "
            + form.table()
            + KEY
            + " and number > ? order by number";
    List<Entry> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, 1, key);
      statement.setLong(4, after);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(form.read(rows));
        }
      }
    }
    connection.commit();
    return found;
  }

  /**
   * Appends the entries, all of them or none.
   *
   * @return whether every ledger still had the expected version; if not, nothing is appended
   */
  public boolean append(Outcome.Accepted accepted) throws SQLException {
    try {
      boolean current = raiseAll(accepted);
      if (current) {
        insert(accepted.entries());
        connection.commit();
      } else {
        connection.rollback();
      }
      return current;
    } catch (SQLException e) {
      connection.rollback();
      if (isConflict(e)) {
        return false;
      }
      throw e;
    }
  }

  /** 23505 is a key that another writer has inserted, class 40 a transaction that was given up. */
  private static boolean isConflict(SQLException e) {
    return e.getSQLState().equals("23505") || e.getSQLState().startsWith("40");
  }

  /**
   * Locks and raises every version, in the order of the keys, so that two writers never deadlock.
   */
  private boolean raiseAll(Outcome.Accepted accepted) throws SQLException {
    List<ExpectedVersion> expected =
        accepted.expected().stream().sorted(Comparator.comparing(ExpectedVersion::ledger)).toList();
    for (ExpectedVersion each : expected) {
      long more = accepted.entries().stream().filter(x -> x.ledger().equals(each.ledger())).count();
      if (!raise(each, each.version() + more)) {
        return false;
      }
    }
    return true;
  }

  private boolean raise(ExpectedVersion expected, long next) throws SQLException {
    String sql = "update ledger set version = ?" + KEY + " and version = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, next);
      bind(statement, 2, expected.ledger());
      statement.setLong(5, expected.version());
      return statement.executeUpdate() == 1
          || (expected.version() == 0 && open(expected.ledger(), next));
    }
  }

  /** Fails as a conflict if another writer has just opened it. */
  private boolean open(LedgerKey key, long version) throws SQLException {
    String sql = "insert into ledger (holder_type, holder, account, version) values (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, 1, key);
      statement.setLong(4, version);
      return statement.executeUpdate() == 1;
    }
  }

  private void insert(List<Entry> entries) throws SQLException {
    String marks =
        Arrays.stream(form.columns().split(","))
            .map(column -> "?")
            .collect(Collectors.joining(", "));
    String sql = "insert into " + form.table() + " (" + form.columns() + ") values (" + marks + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Entry each : entries) {
        form.write(each, statement);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, int first, LedgerKey key)
      throws SQLException {
    statement.setString(first, key.holder().type().name());
    statement.setString(first + 1, key.holder().value());
    statement.setString(first + 2, key.account().value());
  }
}
