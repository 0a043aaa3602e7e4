package org.kapok.demo;

import java.util.List;
import java.util.Optional;
import org.kapok.id.RuleId;
import org.kapok.incentive.Effect;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Rule;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** What each rule brought to each account, and what limits and keep steps changed of it. */
final class RuleTable {
  private final IncentiveProgramme programme;
  private final Language language;

  RuleTable(IncentiveProgramme programme, Language language) {
    this.programme = programme;
    this.language = language;
  }

  /** The table of one subject's statement. */
  List<String> lines(Statement statement) {
    TextTable table =
        TextTable.of(
            language.say("Rule", "规则"),
            language.say("Account", "账户"),
            language.say(">Lines", ">条数"),
            language.say(">Credited", ">已入账"),
            language.say(">Pending", ">待发"),
            language.say(">By limits and keep", ">限额与取舍"));
    add(table, statement, Optional.empty(), LineTable.opening(language));
    for (Rule rule : Programmes.rules(programme)) {
      add(table, statement, Optional.of(rule.id()), language.label(rule.label(), rule.id()));
    }
    return table.lines();
  }

  /** A row for each account that the rule brought something, or that opened without a rule. */
  private void add(TextTable table, Statement statement, Optional<RuleId> rule, String name) {
    for (Account account : Accounts.of(programme).kept()) {
      List<Line> lines =
          statement.lines().stream()
              .filter(line -> line.rule().equals(rule))
              .filter(line -> line.account().equals(account.id()))
              .toList();
      if (!lines.isEmpty()) {
        table.row(cells(name, account, lines));
      }
    }
  }

  private List<String> cells(String name, Account account, List<Line> lines) {
    Amount credited = Amount.ZERO;
    Amount pending = Amount.ZERO;
    Ratio cut = Ratio.ZERO;
    for (Line line : lines) {
      credited = line.pendingUntil().isEmpty() ? credited.plus(line.amount()) : credited;
      pending = line.pendingUntil().isEmpty() ? pending : pending.plus(line.amount());
      cut = cut.plus(cut(line));
    }
    return List.of(
        name,
        language.label(account.label(), account.id()),
        Integer.toString(lines.size()),
        credited.toString(),
        pending.isZero() ? "" : pending.toString(),
        cut.signum() == 0 ? "" : cut.toString());
  }

  /**
   * What limits took from what the line would have paid, and gave back, and what a better line
   * excluded. A limit before a curve, such as "once per theme", took none of that: it cut what was
   * counted. What overflows into another account was cut on the line of its own account.
   */
  static Ratio cut(Line line) {
    Ratio cut = Ratio.ZERO;
    for (Effect effect : line.effects()) {
      switch (effect.kind()) {
        case LIMITED, HELD, EXCLUDED -> cut = cut.plus(effect.change());
        case PAID, OVERFLOWED -> cut = Ratio.ZERO;
        case ROUNDED, MULTIPLIED, SPENT -> {}
      }
    }
    return cut;
  }
}
