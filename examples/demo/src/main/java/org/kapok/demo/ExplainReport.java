package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Account;
import org.kapok.quantity.Amount;

/** One subject's statement for people: accounts, rules, sentences, and what paid nothing. */
final class ExplainReport {
  private static final int COLUMNS = 100;
  private static final String INDENT = "  ";

  private final IncentiveProgramme programme;
  private final Language language;
  private final int most;
  private final Explanation explanation;
  private final Accounts accounts;

  /**
   * A report by the programme.
   *
   * @param most how many lines to choose; all of them, groups too, if {@link Integer#MAX_VALUE}
   */
  ExplainReport(IncentiveProgramme programme, Language language, int most) {
    this.programme = programme;
    this.language = language;
    this.most = most;
    explanation = Explanation.of(programme, language.tag());
    accounts = Accounts.of(programme);
  }

  /** The report on one subject. */
  List<String> lines(SubjectId subject, Statement statement) {
    List<String> lines = new ArrayList<>();
    lines.add(subject.value());
    lines.add("");
    lines.addAll(accountTable(statement));
    lines.add("");
    lines.addAll(new RuleTable(programme, language).lines(statement));
    lines.add("");
    addSentences(lines, statement);
    addUnpaid(lines, statement);
    statement.conflicts().forEach(each -> lines.add(Conflicts.sentence(each, language)));
    return lines;
  }

  private List<String> accountTable(Statement statement) {
    TextTable table =
        TextTable.of(
            language.say("Account", "账户"),
            language.say(">Credited", ">已入账"),
            language.say(">Pending", ">待发"));
    for (Account account : accounts.all()) {
      String name = language.label(account.label(), account.id());
      Amount pending = Accounts.pending(statement, account);
      table.row(
          Accounts.isGroup(account) ? name + language.say(" (a group)", "（分组）") : name,
          Accounts.credited(statement, account).toString(),
          pending.isZero() ? "" : pending.toString());
    }
    return table.lines();
  }

  private void addSentences(List<String> lines, Statement statement) {
    List<Line> all = most == Integer.MAX_VALUE ? statement.lines() : accounts.keptLines(statement);
    List<Line> chosen = TellingLines.of(all, most);
    String some =
        chosen.size() == all.size()
            ? Integer.toString(all.size())
            : chosen.size() + language.say(" of ", "／") + all.size();
    String more =
        chosen.size() == all.size()
            ? ""
            : language.say("; --all prints every line", "；用 --all 全部列出");
    lines.add(language.say("Lines (" + some + more + ")", "明细（" + some + more + "）"));
    chosen.forEach(line -> add(lines, explanation.line(line)));
  }

  private void addUnpaid(List<String> lines, Statement statement) {
    if (!statement.unpaid().isEmpty()) {
      lines.add("");
      lines.add(language.say("Rules that paid nothing", "未产生积分的规则"));
      statement.unpaid().forEach(each -> add(lines, explanation.unpaid(each)));
    }
  }

  private static void add(List<String> lines, String sentence) {
    List<String> wrapped = Width.wrapped(sentence, COLUMNS - 2 * INDENT.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? INDENT : INDENT + INDENT) + wrapped.get(i));
    }
  }
}
