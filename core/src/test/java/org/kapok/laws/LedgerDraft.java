package org.kapok.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Total;
import org.kapok.incentive.ledger.AccountPolicy;
import org.kapok.incentive.ledger.Acting;
import org.kapok.incentive.ledger.BalanceCap;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.HolderGroup;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.RedemptionLimit;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** Draws commands that make sense for the accounts of a policy, though not all can be accepted. */
final class LedgerDraft {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 20);
  private static final RuleId RULE = RuleId.of("drawn");
  private static final int SOURCES = 4;
  private static final List<SubjectId> MEMBERS = List.of(MemberId.of("m-1"), MemberId.of("m-2"));
  private static final HolderGroup FAMILY =
      new HolderGroup(TeamId.of("family"), new HashSet<>(MEMBERS));

  private final LedgerPolicy policy;
  private final Dice dice;
  private final List<Command> commands = new ArrayList<>();
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private LocalDate today = FIRST;

  private LedgerDraft(LedgerPolicy policy, Random random) {
    this.policy = policy;
    dice = new Dice(random);
  }

  static List<Command> of(LedgerPolicy policy, Random random) {
    LedgerDraft draft = new LedgerDraft(policy, random);
    int count = draft.dice.from(5, 45);
    for (int i = 0; i < count; i++) {
      draft.today = draft.today.plusDays(draft.dice.of(0, 0, 0, 1, 1, 5, 30, 100));
      draft.commands.add(draft.command());
    }
    return List.copyOf(draft.commands);
  }

  private RequestKey next() {
    return RequestKey.of("r" + commands.size());
  }

  private SubjectId who() {
    return dice.percent(80) ? dice.of(MEMBERS) : FAMILY.id();
  }

  private Command command() {
    AccountPolicy account = dice.of(policy.accounts());
    LedgerKey key = new LedgerKey(who(), account.account());
    Amount amount = amount(account);
    return switch (dice.below(14)) {
      case 0, 1 -> Command.Redeem.of(next(), today, key, amount);
      case 2 ->
          new Command.Redeem(next(), today, key, amount, Optional.empty(), Optional.of(acting()));
      case 3 -> Command.Reserve.of(next(), today, key, amount);
      case 4, 5, 6 -> follow(key);
      case 7 -> transfer(key, amount);
      case 8 -> pass(account, key, amount);
      case 9 -> adjust(key, amount);
      case 10 -> close(account, key);
      default -> post();
    };
  }

  private Command close(AccountPolicy account, LedgerKey key) {
    List<LedgerKey> ledgers = new ArrayList<>(account.donatesTo());
    account
        .cap()
        .flatMap(BalanceCap::overflow)
        .ifPresent(overflow -> ledgers.add(overflow.from(key.holder())));
    ledgers.add(key);
    return new Command.ClosePeriod(
        next(), today, dice.of(ledgers), today.minusDays(dice.below(40)));
  }

  private Acting acting() {
    return new Acting(dice.of(MEMBERS), FAMILY);
  }

  /**
   * Small, or about the size of a number in the policy, in the unit of redemptions if it has one.
   */
  private Amount amount(AccountPolicy account) {
    List<Amount> sizes = new ArrayList<>();
    account.cap().ifPresent(cap -> sizes.add(cap.atMost()));
    account.redemption().ifPresent(redemption -> addSizes(redemption, sizes));
    Amount drawn = Amount.of(dice.from(1, 20));
    if (!sizes.isEmpty() && dice.percent(40)) {
      Amount size = dice.of(sizes);
      drawn = dice.percent(50) && size.signum() > 0 ? size : size.plus(drawn);
    }
    return drawn;
  }

  private void addSizes(RedemptionPolicy redemption, List<Amount> sizes) {
    sizes.add(redemption.minimumBalance());
    sizes.add(redemption.minimumLeft());
    redemption.multipleOf().ifPresent(unit -> sizes.add(unit.plus(unit)));
    redemption.multipleOf().ifPresent(sizes::add);
    redemption.limits().stream()
        .map(RedemptionLimit::amount)
        .flatMap(Optional::stream)
        .forEach(sizes::add);
  }

  /** Confirms, cancels or reverses something earlier. */
  private Command follow(LedgerKey otherwise) {
    Command of = commands.isEmpty() ? null : dice.of(commands);
    RequestKey request = of == null ? RequestKey.of("none") : of.request();
    if (of instanceof Command.Reserve reserve && dice.percent(80)) {
      return dice.percent(50)
          ? new Command.Confirm(next(), today, reserve.from(), request)
          : new Command.Cancel(next(), today, reserve.from(), request);
    }
    LedgerKey ledger = ledger(of, otherwise);
    return dice.percent(70)
        ? Command.Reverse.of(next(), today, ledger, request)
        : Command.Reverse.part(next(), today, ledger, request, Amount.of(dice.from(1, 6)));
  }

  private static LedgerKey ledger(Command of, LedgerKey otherwise) {
    if (of instanceof Command.Redeem redeem) {
      return redeem.from();
    } else if (of instanceof Command.Reserve reserve) {
      return reserve.from();
    } else if (of instanceof Command.Transfer transfer) {
      return transfer.from();
    } else if (of instanceof Command.Donate donate) {
      return donate.from();
    } else if (of instanceof Command.Convert convert) {
      return convert.from();
    } else if (of instanceof Command.Adjust adjust) {
      return adjust.ledger();
    }
    return otherwise;
  }

  private Command transfer(LedgerKey from, Amount amount) {
    SubjectId to = from.holder().equals(FAMILY.id()) ? dice.of(MEMBERS) : FAMILY.id();
    return new Command.Transfer(
        next(), today, from, to, amount, dice.percent(80) ? Optional.of(FAMILY) : Optional.empty());
  }

  private Command pass(AccountPolicy account, LedgerKey from, Amount amount) {
    if (!account.conversions().isEmpty()) {
      return new Command.Convert(next(), today, from, dice.of(account.conversions()).to(), amount);
    }
    List<LedgerKey> funds =
        account.donatesTo().stream().filter(each -> !each.equals(from)).toList();
    return funds.isEmpty()
        ? adjust(from, amount)
        : new Command.Donate(next(), today, from, dice.of(funds), amount);
  }

  private Command adjust(LedgerKey key, Amount amount) {
    return new Command.Adjust(
        next(), today, key, dice.percent(60) ? amount : amount.negated(), "clerk", "drawn");
  }

  /** A statement in which some lines are new, some have changed and some have gone. */
  private Command post() {
    SubjectId holder = who();
    AccountPolicy account = dice.of(policy.accounts());
    for (int i = dice.from(0, 3); i > 0; i--) {
      draw(holder, account);
    }
    Instant asOf = today.atStartOfDay(policy.zone()).toInstant().plusSeconds(commands.size());
    List<Line> mine =
        lines.values().stream().filter(each -> each.subject().equals(holder)).toList();
    Statement statement =
        Statement.builder()
            .scheme(SchemeId.of("drawn"))
            .version("1")
            .asOf(asOf)
            .lines(mine)
            .totals(totals(mine))
            .build();
    return new Command.Post(next(), today, holder, statement);
  }

  private void draw(SubjectId holder, AccountPolicy account) {
    String id = holder.value() + "-" + account.account() + "-" + dice.below(SOURCES);
    Line before = lines.get(id);
    if (before != null && dice.percent(25)) {
      lines.remove(id);
      return;
    }
    Amount amount = dice.percent(10) ? Amount.of(-dice.from(1, 9)) : amount(account);
    if (before != null) {
      lines.put(id, Line.builder().from(before).measured(Ratio.of(amount)).amount(amount).build());
      return;
    }
    Line.Builder line =
        Line.builder()
            .subject(holder)
            .participation(ParticipationId.of(id))
            .date(today.minusDays(dice.below(20)))
            .rule(RULE)
            .account(account.account())
            .period(DateSpan.ALWAYS)
            .measured(Ratio.of(amount))
            .amount(amount);
    if (dice.percent(20)) {
      line.pendingUntil(today.plusDays(dice.below(30)).atStartOfDay(policy.zone()).toInstant());
    }
    lines.put(id, line.build());
  }

  private static List<Total> totals(List<Line> mine) {
    Set<AccountId> accounts = new HashSet<>();
    List<Total> totals = new ArrayList<>();
    for (Line each : mine) {
      if (accounts.add(each.account())) {
        List<Line> same =
            mine.stream().filter(line -> line.account().equals(each.account())).toList();
        totals.add(
            new Total(
                each.subject(),
                each.account(),
                each.period(),
                each.rule(),
                sum(same, false),
                sum(same, true)));
      }
    }
    return totals.stream().sorted().toList();
  }

  private static Amount sum(List<Line> lines, boolean pending) {
    return lines.stream()
        .filter(each -> each.pendingUntil().isPresent() == pending)
        .map(Line::amount)
        .reduce(Amount.ZERO, Amount::plus);
  }
}
