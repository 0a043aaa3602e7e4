package org.kapok.ledgerstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.Entry;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.quantity.Amount;

/**
 * Two writers, one database, few accounts: nothing is lost, and nothing acts twice, though one
 * command in ten arrives at both.
 */
class TwoWritersTest {

  /** A command, and what the teller who was given it said. */
  record Done(Command command, Outcome outcome) {}

  static List<Arguments> forms() {
    return List.of(
        Arguments.of(Named.of("columns", new EntryColumns()), 10_000),
        Arguments.of(Named.of("documents", new EntryDocuments()), 2_000));
  }

  private static Connection connect(String name) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:" + name + ";LOCK_TIMEOUT=20000");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingIsLostAndNothingIsDoneTwice(EntryForm form, int count) throws Exception {
    try (Connection first = connect(form.table());
        Connection second = connect(form.table())) {
      LedgerStore store = new LedgerStore(first, form);
      store.create();
      List<Teller> tellers =
          List.of(
              new Teller(Shift.POLICY, store),
              new Teller(Shift.POLICY, new LedgerStore(second, form)));
      List<Done> done = work(tellers, new Shift().runs(count));
      assertThat(tellers.stream().mapToLong(Teller::conflicts).sum())
          .as("the writers did meet")
          .isPositive();
      Map<LedgerKey, Ledger> ledgers = read(store, first);
      eachRequestActsOnce(done, ledgers);
      theSumsAreRight(done, ledgers);
    }
  }

  private static List<Done> work(List<Teller> tellers, List<List<Command>> runs) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tellers.size());
    List<Callable<List<Done>>> shifts = new ArrayList<>();
    for (int i = 0; i < tellers.size(); i++) {
      int mine = i;
      shifts.add(() -> shift(tellers.get(mine), mine, runs));
    }
    List<Done> done = new ArrayList<>();
    for (Future<List<Done>> each : threads.invokeAll(shifts)) {
      done.addAll(each.get());
    }
    threads.shutdown();
    return done;
  }

  private static List<Done> shift(Teller teller, int mine, List<List<Command>> runs)
      throws SQLException {
    List<Done> done = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      if (i % 10 == 0 || i % 2 == mine) {
        for (Command each : runs.get(i)) {
          done.add(new Done(each, teller.run(each)));
        }
      }
    }
    return done;
  }

  private static Map<LedgerKey, Ledger> read(LedgerStore store, Connection connection)
      throws SQLException {
    Map<LedgerKey, Ledger> ledgers = new TreeMap<>();
    List<LedgerKey> keys = new ArrayList<>(Shift.HOLDERS.stream().map(Shift::points).toList());
    keys.add(Shift.FUND);
    for (LedgerKey each : keys) {
      ledgers.put(each, Ledger.empty(each).append(store.entries(each, 0)));
    }
    assertThat(ledgers.values().stream().mapToLong(Ledger::version).sum())
        .as("there is no other ledger, and every version is right")
        .isEqualTo(sumOfVersions(connection));
    return ledgers;
  }

  private static long sumOfVersions(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select sum(version) from ledger")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** What tellers accepted is there, entry by entry, and nothing else is. */
  private static void eachRequestActsOnce(List<Done> done, Map<LedgerKey, Ledger> ledgers) {
    Set<String> acted = new HashSet<>();
    List<Entry> accepted = new ArrayList<>();
    for (Done each : done) {
      if (each.outcome() instanceof Outcome.Accepted outcome && !outcome.entries().isEmpty()) {
        assertThat(acted.add(each.command().request().value())).isTrue();
        accepted.addAll(outcome.entries());
      }
    }
    accepted.sort(Comparator.comparing(Entry::ledger).thenComparing(Entry::number));
    assertThat(ledgers.values().stream().flatMap(each -> each.entries().stream()).toList())
        .isEqualTo(accepted);
    for (Done each : done) {
      if (each.outcome() instanceof Outcome.Repeated) {
        assertThat(acted).contains(each.command().request().value());
      }
    }
  }

  private static void theSumsAreRight(List<Done> done, Map<LedgerKey, Ledger> ledgers) {
    Sums sums =
        Sums.of(
            done.stream()
                .filter(each -> each.outcome() instanceof Outcome.Accepted)
                .map(Done::command)
                .toList());
    Map<LedgerKey, Amount> held = new TreeMap<>();
    ledgers.forEach((key, ledger) -> held.put(key, ledger.balance(Shift.DAY).held()));
    assertThat(held).isEqualTo(sums.held());
  }
}
