package org.kapok.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;

/** The lines of one subject as a table, without those of groups, which show again further on. */
final class LineTable {
  private final IncentiveProgramme programme;
  private final Language language;
  private final Limit limit;
  private final Map<RuleId, String> rules = new HashMap<>();
  private final Map<AccountId, String> accounts = new HashMap<>();

  LineTable(IncentiveProgramme programme, Language language, Limit limit) {
    this.programme = programme;
    this.language = language;
    this.limit = limit;
    Programmes.rules(programme)
        .forEach(rule -> rules.put(rule.id(), language.label(rule.label(), rule.id())));
    Programmes.accounts(programme)
        .forEach(
            account -> accounts.put(account.id(), language.label(account.label(), account.id())));
  }

  /** How a line without a rule is called. */
  static String opening(Language language) {
    return language.say("Opening", "期初");
  }

  private String rule(Line line) {
    if (line.rule().isEmpty()) {
      return opening(language);
    }
    RuleId id = line.rule().get();
    String name = rules.getOrDefault(id, id.value());
    return line.participation().isPresent()
        ? name
        : name + language.say(" (change of version)", "（版本变更）");
  }

  /** The table. */
  List<String> lines(Statement statement) {
    List<Line> all = Accounts.of(programme).keptLines(statement);
    TextTable table =
        TextTable.of(
            language.say("Date", "日期"),
            language.say("Rule", "规则"),
            language.say(">Measured", ">计量"),
            language.say(">Amount", ">数额"),
            language.say("Account", "账户"),
            language.say("Pending until", "待发至"),
            language.say("Participation", "参与记录"));
    for (Line line : limit.of(all)) {
      table.row(
          line.date().toString(),
          rule(line),
          line.measured().toString(),
          line.amount().toString(),
          accounts.getOrDefault(line.account(), line.account().value()),
          line.pendingUntil()
              .map(until -> until.atZone(Programmes.zone(programme)).toLocalDate().toString())
              .orElse(""),
          line.participation().map(ParticipationId::value).orElse(""));
    }
    List<String> lines = new ArrayList<>(table.lines());
    if (all.size() > limit.rows()) {
      int more = all.size() - limit.rows();
      lines.add(
          language.say(
              "… and " + more + " more lines; --limit 0 prints all",
              "……另有 " + more + " 条；用 --limit 0 全部列出"));
    }
    return lines;
  }
}
