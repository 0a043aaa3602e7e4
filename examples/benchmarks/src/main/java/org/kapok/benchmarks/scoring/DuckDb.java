package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The twenty rules as one query with window functions of DuckDB, on one thread. */
final class DuckDb implements Contender.Plain {
  private final int members;
  private final Connection connection;
  private final String query;

  /** Loads the workload, which is not part of a pass. */
  DuckDb(Workload workload) throws SQLException, IOException {
    members = workload.members();
    query = Resources.text("points.sql");
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 1");
      statement.execute(
          "CREATE TABLE participation (member INTEGER, began INTEGER, id INTEGER, kind TINYINT,"
              + " minutes SMALLINT, venue TINYINT, theme TINYINT, tier TINYINT,"
              + " rating TINYINT, no_show BOOLEAN)");
    }
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("main", "participation")) {
      for (int row = 0; row < workload.count(); row++) {
        append(appender, workload, row);
      }
    }
  }

  private static void append(DuckDBAppender appender, Workload workload, int row)
      throws SQLException {
    appender.beginRow();
    appender.append(workload.member[row]);
    appender.append((int) (workload.second[row] - TwentyRules.YEAR_START));
    appender.append(workload.id[row]);
    appender.append(workload.kind[row]);
    appender.append(workload.minutes[row]);
    appender.append(workload.function[row]);
    appender.append(workload.theme[row]);
    appender.append(workload.tier[row]);
    appender.append(workload.rating[row]);
    appender.append(workload.noShow[row]);
    appender.endRow();
  }

  @Override
  public Points pass() throws SQLException {
    Points points = new Points(members);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        int member = rows.getInt(1);
        if (rows.wasNull()) {
          points.add(rows.getInt(2), rows.getLong(3), rows.getLong(4));
        } else {
          points.put(member, rows.getLong(3));
        }
      }
    }
    return points;
  }
}
