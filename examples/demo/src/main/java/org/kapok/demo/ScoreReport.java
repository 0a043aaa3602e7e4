package org.kapok.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapok.id.AccountId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Total;
import org.kapok.incentive.rule.Account;
import org.kapok.quantity.Amount;

/** A statement as a table: a row per subject, the best first, and a sum. */
final class ScoreReport {
  private final Material material;
  private final Statement statement;
  private final Language language;
  private final Limit limit;
  private final List<Account> accounts;
  private final Map<AccountId, Amount> pendingInAll = new HashMap<>();
  private final Map<SubjectId, Map<AccountId, Sum>> sums = new HashMap<>();

  /** What a subject has on one account. */
  private record Sum(Amount credited, Amount pending) {
    private static final Sum NOTHING = new Sum(Amount.ZERO, Amount.ZERO);

    Sum plus(Total total) {
      return new Sum(credited.plus(total.credited()), pending.plus(total.pending()));
    }
  }

  ScoreReport(Material material, Statement statement, Language language, Limit limit) {
    this.material = material;
    this.statement = statement;
    this.language = language;
    this.limit = limit;
    accounts = Accounts.of(material.programme()).kept();
    for (Total total : statement.totals()) {
      sums.computeIfAbsent(total.subject(), unused -> new HashMap<>())
          .merge(total.account(), Sum.NOTHING.plus(total), (sum, unused) -> sum.plus(total));
      pendingInAll.merge(total.account(), total.pending(), Amount::plus);
    }
  }

  /** The whole report. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Explanation.of(material.programme(), language.tag()).heading(statement));
    lines.add("");
    List<SubjectId> subjects = new ArrayList<>(statement.subjects());
    subjects.sort(byFirstAccount().thenComparing(Comparator.naturalOrder()));
    TextTable table = TextTable.of(heads());
    limit.of(subjects).forEach(subject -> table.row(cells(subject)));
    lines.addAll(table.lines());
    if (subjects.size() > limit.rows()) {
      int more = subjects.size() - limit.rows();
      lines.add(
          language.say(
              "… and " + more + " more; --limit 0 prints all",
              "……另有 " + more + " 行；用 --limit 0 全部列出"));
    }
    lines.add("");
    lines.add(summary(subjects.size()));
    limit
        .of(statement.conflicts())
        .forEach(each -> lines.add("  " + Conflicts.sentence(each, language)));
    if (subjects.size() == 1) {
      lines.add("");
      lines.addAll(new LineTable(material.programme(), language, limit).lines(statement));
    }
    return lines;
  }

  private Comparator<SubjectId> byFirstAccount() {
    Account first = accounts.get(0);
    return Comparator.<SubjectId, Amount>comparing(subject -> sum(subject, first).credited())
        .reversed();
  }

  private Sum sum(SubjectId subject, Account account) {
    return sums.getOrDefault(subject, Map.of()).getOrDefault(account.id(), Sum.NOTHING);
  }

  private boolean isPending(Account account) {
    return !pendingInAll.getOrDefault(account.id(), Amount.ZERO).isZero();
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    heads.add(language.say("Subject", "对象"));
    for (Account account : accounts) {
      heads.add(">" + language.label(account.label(), account.id()));
      if (isPending(account)) {
        heads.add(">" + language.say("pending", "待发"));
      }
    }
    return heads;
  }

  private List<String> cells(SubjectId subject) {
    List<String> cells = new ArrayList<>();
    cells.add(subject.value());
    for (Account account : accounts) {
      Sum sum = sum(subject, account);
      cells.add(sum.credited().toString());
      if (isPending(account)) {
        cells.add(sum.pending().isZero() ? "" : sum.pending().toString());
      }
    }
    return cells;
  }

  private String summary(int subjects) {
    String tally = Tally.of(material).sentence(language);
    return language.say(
        Count.of(subjects, "subject") + "; " + tally + ".", "对象 " + subjects + " 个；" + tally + "。");
  }
}
