package org.kapok.ledgerstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.Entry;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.quantity.Amount;

/** What is stored is what was decided. */
class LedgerStoreTest {
  private static final LedgerKey POINTS = Shift.points(Shift.HOLDERS.get(0));

  private static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:" + url);
  }

  private static Command adjustment(String key, String amount) {
    return new Command.Adjust(
        RequestKey.of(key), Shift.DAY, POINTS, Amount.of(amount), "clerk", "counted anew");
  }

  private static Command redemption(String key, int amount) {
    return new Command.Redeem(
        RequestKey.of(key),
        Shift.DAY,
        POINTS,
        Amount.of(amount),
        Optional.of(RewardId.of("tea")),
        Optional.empty());
  }

  @Test
  void itsReadmeShowsTheTables() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(LedgerStore.schema());
  }

  @Test
  void whatWasWrittenIsReadInEitherForm() throws SQLException {
    for (EntryForm form : List.of(new EntryColumns(), new EntryDocuments())) {
      try (Connection connection = connect("mem:")) {
        LedgerStore store = new LedgerStore(connection, form);
        store.create();
        Teller teller = new Teller(Shift.POLICY, store);
        List<Entry> accepted = new ArrayList<>();
        for (List<Command> run : new Shift().runs(800)) {
          for (Command each : run) {
            if (teller.run(each) instanceof Outcome.Accepted outcome) {
              accepted.addAll(outcome.entries());
            }
          }
        }
        teller.run(new Command.ClosePeriod(RequestKey.of("close"), Shift.DAY, POINTS, Shift.DAY));
        List<Entry> mine = accepted.stream().filter(each -> each.ledger().equals(POINTS)).toList();
        assertThat(mine).hasSizeGreaterThan(20);
        assertThat(store.entries(POINTS, 0).subList(0, mine.size())).isEqualTo(mine);
        assertThat(store.entries(POINTS, mine.size()))
            .extracting(Entry::closedUntil)
            .containsExactly(Optional.of(Shift.DAY));
      }
    }
  }

  @Test
  void aLedgerOutlivesItsWriter(@TempDir Path directory) throws SQLException {
    String url = "file:" + directory.resolve("ledgers");
    try (Connection connection = connect(url)) {
      LedgerStore store = new LedgerStore(connection, new EntryColumns());
      store.create();
      Teller teller = new Teller(Shift.POLICY, store);
      teller.run(adjustment("a", "12.5"));
      teller.run(redemption("b", 5));
    }
    try (Connection connection = connect(url)) {
      LedgerStore store = new LedgerStore(connection, new EntryColumns());
      Teller teller = new Teller(Shift.POLICY, store);
      assertThat(teller.run(redemption("b", 5))).isInstanceOf(Outcome.Repeated.class);
      assertThat(teller.run(redemption("c", 8))).isInstanceOf(Outcome.Refused.class);
      assertThat(store.entries(POINTS, 0)).hasSize(2);
    }
  }

  @Test
  void whatWasDecidedOnAnOlderVersionIsNotAppended() throws SQLException {
    try (Connection connection = connect("mem:")) {
      LedgerStore store = new LedgerStore(connection, new EntryColumns());
      store.create();
      ReadLedgers ledgers = new ReadLedgers(store);
      Outcome one = Shift.POLICY.decide(adjustment("a", "1"), ledgers);
      Outcome other = Shift.POLICY.decide(adjustment("b", "2"), ledgers);
      assertThat(store.append((Outcome.Accepted) one)).isTrue();
      assertThat(store.append((Outcome.Accepted) other)).isFalse();
      assertThat(store.entries(POINTS, 0)).hasSize(1);
    }
  }

  /** The question of an auditor: what was given for tea. */
  @Test
  void aColumnForEachPartAnswersQuestionsInSql() throws SQLException {
    try (Connection connection = connect("mem:")) {
      LedgerStore store = new LedgerStore(connection, new EntryColumns());
      store.create();
      Teller teller = new Teller(Shift.POLICY, store);
      teller.run(adjustment("a", "12.5"));
      teller.run(redemption("b", 5));
      teller.run(redemption("c", 6));
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select sum(amount) from entry where kind = 'SPENT' and reward = 'tea'")) {
        row.next();
        assertThat(row.getBigDecimal(1)).isEqualByComparingTo("11");
      }
    }
  }
}
