package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.incentive.Line;
import org.kapok.quantity.Amount;

/** Law 6 between ledgers: what leaves one arrives in another, and nothing comes of passing on. */
class PassingProperties {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LedgerKey FUND = LedgerKey.of(OrganizationId.of("fund"), "donated");
  private static final Amount CAP = Amount.of(30);
  private static final List<MemberId> HOLDERS = List.of(MemberId.of("m-1"), MemberId.of("m-2"));

  /** One drawn command: of which kind, of whom, how much, on what. */
  record Step(int kind, int who, int amount, int other) {}

  private final Map<String, Line> lines = new TreeMap<>();
  private final List<Command> done = new ArrayList<>();

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(1, 25),
            Arbitraries.integers().between(0, 1000))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static Bank bank() {
    BalanceCap cap =
        new BalanceCap(
            CAP, Optional.of(new BalanceCap.Overflow(Optional.of(FUND.holder()), FUND.account())));
    return new Bank(
        LedgerPolicy.builder()
            .zone(Bank.SHANGHAI)
            .addAccounts(
                Bank.account(
                    "points",
                    points -> points.cap(cap).transfers(Transfers.ANYONE).addDonatesTo(FUND)),
                Bank.account("donated", donated -> donated))
            .build());
  }

  private Command command(Step step, int number) {
    String id = "r" + number;
    LocalDate on = FIRST.plusDays(number);
    MemberId who = HOLDERS.get(step.who());
    LedgerKey points = LedgerKey.of(who, "points");
    Amount amount = Amount.of(step.amount());
    return switch (step.kind()) {
      case 0 ->
          new Command.Transfer(
              Bank.key(id), on, points, HOLDERS.get(1 - step.who()), amount, Optional.empty());
      case 1 -> new Command.Donate(Bank.key(id), on, points, FUND, amount);
      case 2 -> Command.Redeem.of(Bank.key(id), on, points, amount);
      case 3 -> reversal(step, id, on, points);
      default -> post(step, id, on, who);
    };
  }

  private Command reversal(Step step, String id, LocalDate on, LedgerKey otherwise) {
    Command of = done.isEmpty() ? null : done.get(step.other() % done.size());
    LedgerKey ledger =
        of instanceof Command.Transfer transfer
            ? transfer.from()
            : of instanceof Command.Donate donate ? donate.from() : otherwise;
    return Command.Reverse.of(
        Bank.key(id), on, ledger, of == null ? Bank.key("none") : of.request());
  }

  private Command post(Step step, String id, LocalDate on, MemberId who) {
    String source = "p-" + who + "-" + step.other() % 3;
    Line line = Bank.line(who, "points", source, "01-01", step.amount());
    lines.put(source, Line.builder().from(line).date(FIRST.plusDays(step.other() % 3)).build());
    Instant asOf = on.plusDays(1).atStartOfDay(Bank.SHANGHAI).toInstant();
    return new Command.Post(
        Bank.key(id), on, who, Bank.statement(asOf, List.copyOf(lines.values())));
  }

  @Property(tries = 300)
  void nothingComesOfPassingOn(@ForAll("steps") List<Step> steps) {
    Bank bank = bank();
    for (int i = 0; i < steps.size(); i++) {
      Command command = command(steps.get(i), i);
      LocalDate on = command.on();
      Map<LedgerKey, Amount> before = new TreeMap<>();
      HOLDERS.forEach(who -> before.put(key(who), bank.ledgers.apply(key(who)).balance(on).held()));
      if (bank.run(command) instanceof Outcome.Accepted) {
        done.add(command);
      }
      assertThat(there(bank, on)).as("after %s", command).isEqualTo(earned(bank));
      if (command instanceof Command.Post) {
        before.forEach(
            (key, held) ->
                assertThat(bank.ledgers.apply(key).balance(on).held())
                    .isLessThanOrEqualTo(held.compareTo(CAP) > 0 ? held : CAP));
      }
    }
  }

  private static LedgerKey key(MemberId who) {
    return LedgerKey.of(who, "points");
  }

  /** What all of them have, and what they have spent. */
  private static Amount there(Bank bank, LocalDate on) {
    return bank.ledgers.all().stream()
        .map(ledger -> ledger.balance(on))
        .map(balance -> balance.held().plus(balance.spent()))
        .reduce(Amount.ZERO, Amount::plus);
  }

  /** What was credited by statements, less what was taken back because of them. */
  private static Amount earned(Bank bank) {
    return bank.ledgers.all().stream()
        .flatMap(ledger -> ledger.entries().stream())
        .filter(entry -> entry.source().isPresent())
        .map(
            entry ->
                switch (entry.kind()) {
                  case EARNED -> entry.amount();
                  case REVERSED -> entry.amount().negated();
                  default -> Amount.ZERO;
                })
        .reduce(Amount.ZERO, Amount::plus);
  }
}
