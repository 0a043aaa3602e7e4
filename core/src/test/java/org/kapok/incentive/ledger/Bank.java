package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Total;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** A policy, the ledgers kept by it, and short words for commands. */
final class Bank {
  static final MemberId WHO = MemberId.of("m-1");
  static final LedgerKey POINTS = LedgerKey.of(WHO, "points");
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  final LedgerPolicy policy;
  Ledgers ledgers = Ledgers.EMPTY;
  private int requests;

  Bank(LedgerPolicy policy) {
    this.policy = policy;
  }

  /** A bank with one account, {@code points}, that can be redeemed from. */
  static Bank of(UnaryOperator<AccountPolicy.Builder> points) {
    return new Bank(policy(points));
  }

  static LedgerPolicy policy(UnaryOperator<AccountPolicy.Builder> points) {
    return LedgerPolicy.builder().zone(SHANGHAI).addAccounts(account("points", points)).build();
  }

  static AccountPolicy account(String id, UnaryOperator<AccountPolicy.Builder> rules) {
    return rules
        .apply(AccountPolicy.builder().account(AccountId.of(id)).redemption(RedemptionPolicy.FREE))
        .build();
  }

  static LocalDate day(String text) {
    return LocalDate.parse("2025-" + text);
  }

  static RequestKey key(String text) {
    return RequestKey.of(text);
  }

  private RequestKey next() {
    return key("auto-" + requests++);
  }

  Outcome run(Command command) {
    Outcome outcome = policy.decide(command, ledgers);
    if (outcome instanceof Outcome.Accepted accepted) {
      ledgers = ledgers.append(accepted);
    }
    return outcome;
  }

  /** The reason for which the command is refused; it must be. */
  RefusalReason refusal(Command command) {
    Ledgers before = ledgers;
    Outcome outcome = run(command);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(ledgers).isEqualTo(before);
    return ((Outcome.Refused) outcome).reason();
  }

  void accept(Command command) {
    assertThat(run(command)).isInstanceOf(Outcome.Accepted.class);
  }

  void post(String on, Line... lines) {
    accept(posting(on, lines));
  }

  Command.Post posting(String on, Line... lines) {
    return new Command.Post(next(), day(on), WHO, statement(on, lines));
  }

  Command.Redeem redemption(String on, int amount) {
    return Command.Redeem.of(next(), day(on), POINTS, Amount.of(amount));
  }

  RequestKey redeem(String on, int amount) {
    Command.Redeem command = redemption(on, amount);
    accept(command);
    return command.request();
  }

  void reverse(String on, RequestKey of) {
    accept(Command.Reverse.of(next(), day(on), POINTS, of));
  }

  Ledger ledger() {
    return ledgers.apply(POINTS);
  }

  Balance on(String day) {
    return ledger().balance(day(day));
  }

  Balance on(LedgerKey key, String day) {
    return ledgers.apply(key).balance(day(day));
  }

  /** A line of so much for the participation. */
  static Line line(String participation, String date, int amount) {
    return line(WHO, "points", participation, date, amount);
  }

  static Line line(SubjectId who, String account, String participation, String date, int amount) {
    return Line.builder()
        .subject(who)
        .participation(ParticipationId.of(participation))
        .date(day(date))
        .rule(RuleId.of("r"))
        .account(AccountId.of(account))
        .period(DateSpan.ALWAYS)
        .measured(Ratio.of(amount))
        .amount(Amount.of(amount))
        .build();
  }

  static Line pending(Line line, String until) {
    return Line.builder()
        .from(line)
        .pendingUntil(day(until).atStartOfDay(SHANGHAI).toInstant())
        .build();
  }

  /** A statement of these lines as of the end of the day. */
  static Statement statement(String on, Line... lines) {
    Instant asOf = day(on).plusDays(1).atStartOfDay(SHANGHAI).toInstant();
    return statement(asOf, List.of(lines));
  }

  static Statement statement(Instant asOf, List<Line> lines) {
    List<Total> totals = new ArrayList<>();
    for (Line line : lines) {
      Total before = total(line, Amount.ZERO, Amount.ZERO);
      int index = -1;
      for (int i = 0; i < totals.size(); i++) {
        Total each = totals.get(i);
        if (total(line, each.credited(), each.pending()).equals(each)) {
          index = i;
          before = each;
        }
      }
      Total sum = plus(before, line);
      if (index < 0) {
        totals.add(sum);
      } else {
        totals.set(index, sum);
      }
    }
    return Statement.builder()
        .scheme(SchemeId.of("s"))
        .version("1")
        .asOf(asOf)
        .lines(lines)
        .totals(totals.stream().sorted().toList())
        .build();
  }

  private static Total total(Line line, Amount credited, Amount pending) {
    return new Total(line.subject(), line.account(), line.period(), line.rule(), credited, pending);
  }

  private static Total plus(Total total, Line line) {
    return line.pendingUntil().isPresent()
        ? total(line, total.credited(), total.pending().plus(line.amount()))
        : total(line, total.credited().plus(line.amount()), total.pending());
  }

  static <T> Optional<T> none() {
    return Optional.empty();
  }
}
