package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.incentive.ledger.Bank.POINTS;
import static org.kapok.incentive.ledger.Bank.WHO;
import static org.kapok.incentive.ledger.Bank.key;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.kapok.incentive.Line;
import org.kapok.quantity.Amount;

/** Laws 6 and 7: long drawn sequences of commands, against coins. */
class LedgerProperties {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int SOURCES = 5;

  /** One drawn command: of which kind, after how many days, how much, on what. */
  record Step(int kind, int days, int amount, int other) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(3, 1), Tuple.of(2, 4), Tuple.of(1, 13)),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 1000))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(50);
  }

  /** Both ledgers side by side. */
  private static final class Race {
    final Bank bank;
    final Coins coins;
    final Map<Integer, Coins.Wanted> wanted = new TreeMap<>();
    final List<String> requests = new ArrayList<>();
    final Map<Integer, Coins.Count> atNight = new TreeMap<>();
    int today;

    Race(DebtPolicy debt) {
      bank =
          Bank.of(
              points ->
                  points
                      .debt(debt)
                      .expiry(new ExpiryPolicy.Rolling(Period.ofDays(Coins.LASTS)))
                      .redemption(
                          RedemptionPolicy.builder()
                              .reservedFor(Period.ofDays(Coins.HELD))
                              .build()));
      coins = new Coins(debt);
    }

    void run(Step step) {
      for (int i = 0; i < step.days(); i++) {
        atNight.put(today, coins.on(today));
        today++;
      }
      Ledgers before = bank.ledgers;
      Command command = command(step);
      Outcome outcome = bank.run(command);
      boolean expected = expected(step, command);
      assertThat(outcome instanceof Outcome.Accepted).as("%s", command).isEqualTo(expected);
      if (!expected) {
        assertThat(bank.ledgers).isEqualTo(before);
      }
      repeat(command, outcome);
      assertThat(countOn(bank.ledger(), today)).as("after %s", command).isEqualTo(coins.on(today));
      assertThat(countOn(bank.ledger(), today + 7)).isEqualTo(coins.on(today + 7));
    }

    /** Law 6: the same request twice acts once. */
    private void repeat(Command command, Outcome outcome) {
      Ledgers after = bank.ledgers;
      Outcome again = bank.run(command);
      assertThat(bank.ledgers).isEqualTo(after);
      boolean acted = outcome instanceof Outcome.Accepted done && !done.entries().isEmpty();
      assertThat(again instanceof Outcome.Repeated).isEqualTo(acted);
    }

    private static LocalDate date(int day) {
      return FIRST.plusDays(day);
    }

    private Command command(Step step) {
      String id = "r" + requests.size();
      requests.add(id);
      String of = requests.get(step.other() % requests.size());
      LocalDate on = date(today);
      Amount amount = Amount.of(Math.max(1, step.amount()));
      return switch (step.kind()) {
        case 0, 1 -> Command.Redeem.of(key(id), on, POINTS, amount);
        case 2 -> Command.Reserve.of(key(id), on, POINTS, amount);
        case 3 -> new Command.Confirm(key(id), on, POINTS, key(of));
        case 4 -> new Command.Cancel(key(id), on, POINTS, key(of));
        case 5 ->
            step.other() % 2 == 0
                ? Command.Reverse.of(key(id), on, POINTS, key(of))
                : Command.Reverse.part(key(id), on, POINTS, key(of), amount);
        case 6 -> new Command.ClosePeriod(key(id), on, POINTS, on.minusDays(step.other() % 30));
        default -> post(step, id, on);
      };
    }

    private Command post(Step step, String id, LocalDate on) {
      want(step.other() % SOURCES, step.amount(), step.other() % 7);
      want(step.other() / SOURCES % SOURCES, step.amount() / 2, step.other() % 3);
      Instant asOf = on.plusDays(1).atStartOfDay(Bank.SHANGHAI).toInstant();
      List<Line> lines = new ArrayList<>();
      wanted.forEach(
          (source, want) -> {
            if (want.amount() > 0) {
              lines.add(line(source, want));
            }
          });
      return new Command.Post(key(id), on, WHO, Bank.statement(asOf, lines));
    }

    private void want(int source, int amount, int ago) {
      Coins.Wanted before = wanted.get(source);
      int date = before == null ? today - ago : before.date();
      int due = source % 2 == 0 && date + 5 > today + 1 ? date + 5 : date;
      wanted.put(source, new Coins.Wanted(amount, date, due));
    }

    private static Line line(int source, Coins.Wanted want) {
      Line line = Bank.line("p-" + source, "01-01", want.amount());
      Line dated = Line.builder().from(line).date(date(want.date())).build();
      return want.due() > want.date()
          ? Line.builder()
              .from(dated)
              .pendingUntil(date(want.due()).atStartOfDay(Bank.SHANGHAI).toInstant())
              .build()
          : dated;
    }

    private boolean expected(Step step, Command command) {
      String id = command.request().value();
      int amount = Math.max(1, step.amount());
      if (command instanceof Command.Redeem) {
        return coins.take(today, amount, Coins.Where.SPENT, id);
      } else if (command instanceof Command.Reserve) {
        return coins.take(today, amount, Coins.Where.RESERVED, id);
      } else if (command instanceof Command.Confirm confirm) {
        return coins.move(
            today, confirm.reservation().value(), Coins.Where.RESERVED, Coins.Where.SPENT);
      } else if (command instanceof Command.Cancel cancel) {
        return coins.move(
            today, cancel.reservation().value(), Coins.Where.RESERVED, Coins.Where.FREE);
      } else if (command instanceof Command.Reverse reverse && reverse.amount().isPresent()) {
        return coins.giveBack(today, reverse.of().value(), amount);
      } else if (command instanceof Command.Reverse reverse) {
        return coins.move(today, reverse.of().value(), Coins.Where.SPENT, Coins.Where.FREE);
      } else if (command instanceof Command.ClosePeriod close) {
        return coins.close((int) (close.until().toEpochDay() - FIRST.toEpochDay()));
      }
      coins.post(today, wanted);
      return true;
    }
  }

  private static Coins.Count countOn(Ledger ledger, int day) {
    return count(ledger.balance(FIRST.plusDays(day)));
  }

  private static Coins.Count count(Balance balance) {
    return new Coins.Count(
        whole(balance.pending()),
        whole(balance.active()),
        whole(balance.expired()),
        whole(balance.reserved()),
        whole(balance.spent()),
        whole(balance.reversed()),
        whole(balance.debt()));
  }

  private static long whole(Amount amount) {
    return amount.unscaledAt(0);
  }

  /**
   * Law 6, since a balance that does not add up cannot be made; law 7, since the coins know nothing
   * but dates; and what was known on a day is what the coins said that night.
   */
  @Property(tries = 400)
  void aLedgerDoesWhatCoinsDo(@ForAll("steps") List<Step> steps, @ForAll DebtPolicy debt) {
    Race race = new Race(debt);
    steps.forEach(race::run);
    Ledger ledger = race.bank.ledger();
    assertThat(Ledgers.of(ledger.entries()).apply(POINTS)).isEqualTo(ledger);
    race.atNight.forEach(
        (day, count) -> {
          LocalDate date = FIRST.plusDays(day);
          assertThat(count(ledger.balance(date, date))).as("as known on %s", date).isEqualTo(count);
        });
  }
}
