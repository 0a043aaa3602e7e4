package org.kapok.ledgerstore;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.TeamId;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Total;
import org.kapok.incentive.ledger.AccountPolicy;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.DebtPolicy;
import org.kapok.incentive.ledger.ExpiryPolicy;
import org.kapok.incentive.ledger.HolderGroup;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.incentive.ledger.Transfers;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** A day's commands on few accounts, drawn from a fixed seed. */
final class Shift {
  static final LocalDate DAY = LocalDate.of(2025, 5, 20);
  static final List<MemberId> HOLDERS =
      IntStream.range(0, 16).mapToObj(i -> MemberId.of("m-" + i)).toList();
  static final LedgerKey FUND = LedgerKey.of(OrganizationId.of("fund"), "points");
  static final LedgerPolicy POLICY =
      LedgerPolicy.builder()
          .zone(ZoneId.of("Asia/Shanghai"))
          .addAccounts(
              AccountPolicy.builder()
                  .account(AccountId.of("points"))
                  .expiry(new ExpiryPolicy.EndOfPeriod(Window.YEAR, 1))
                  .debt(DebtPolicy.TAKE_OTHERS)
                  .redemption(RedemptionPolicy.builder().reservedFor(Period.ofDays(7)).build())
                  .transfers(Transfers.WITHIN_GROUP)
                  .addDonatesTo(FUND)
                  .build())
          .build();
  private static final HolderGroup ALL = new HolderGroup(TeamId.of("all"), Set.copyOf(HOLDERS));

  private final Random random = new Random(6);
  private int commands;

  static LedgerKey points(MemberId who) {
    return LedgerKey.of(who, "points");
  }

  private RequestKey next() {
    return RequestKey.of("request-" + commands++);
  }

  /** So many commands, in runs of one or two that keep their order. */
  List<List<Command>> runs(int count) {
    List<List<Command>> runs = new ArrayList<>();
    while (commands < count) {
      runs.add(run(HOLDERS.get(random.nextInt(HOLDERS.size()))));
    }
    return runs;
  }

  private List<Command> run(MemberId who) {
    LedgerKey points = points(who);
    Amount amount = Amount.of(1 + random.nextInt(9));
    return switch (random.nextInt(8)) {
      case 0, 1 -> List.of(new Command.Adjust(next(), DAY, points, amount, "clerk", "bonus"));
      case 2 -> List.of(post(who, random.nextInt(12)));
      case 3 -> List.of(Command.Redeem.of(next(), DAY, points, amount));
      case 4 -> List.of(transfer(who, amount));
      case 5 -> List.of(new Command.Donate(next(), DAY, points, FUND, amount));
      case 6 -> {
        Command.Reserve reserve = Command.Reserve.of(next(), DAY, points, amount);
        yield List.of(
            reserve,
            random.nextBoolean()
                ? new Command.Confirm(next(), DAY, points, reserve.request())
                : new Command.Cancel(next(), DAY, points, reserve.request()));
      }
      default -> {
        Command.Redeem redeem = Command.Redeem.of(next(), DAY, points, amount);
        yield List.of(redeem, Command.Reverse.of(next(), DAY, points, redeem.request()));
      }
    };
  }

  private Command transfer(MemberId who, Amount amount) {
    MemberId to =
        HOLDERS.get(
            (HOLDERS.indexOf(who) + 1 + random.nextInt(HOLDERS.size() - 1)) % HOLDERS.size());
    return new Command.Transfer(next(), DAY, points(who), to, amount, Optional.of(ALL));
  }

  /** What the holder has earned after so many visits, of 10 each. */
  private Command post(MemberId who, int visits) {
    Instant asOf = DAY.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant().plusSeconds(visits);
    Statement.Builder statement =
        Statement.builder().scheme(SchemeId.of("visits")).version("1").asOf(asOf);
    for (int i = 0; i < visits; i++) {
      statement.addLines(visit(who, i));
    }
    if (visits > 0) {
      statement.addTotals(
          new Total(
              who,
              AccountId.of("points"),
              DateSpan.ALWAYS,
              Optional.of(RuleId.of("visit")),
              Amount.of(10L * visits),
              Amount.ZERO));
    }
    return new Command.Post(next(), DAY, who, statement.build());
  }

  private static Line visit(MemberId who, int number) {
    return Line.builder()
        .subject(who)
        .participation(ParticipationId.of(who.value() + "-" + number))
        .date(DAY.minusDays(20 - number))
        .rule(RuleId.of("visit"))
        .account(AccountId.of("points"))
        .period(DateSpan.ALWAYS)
        .measured(Ratio.of(Amount.of(10)))
        .amount(Amount.of(10))
        .build();
  }
}
