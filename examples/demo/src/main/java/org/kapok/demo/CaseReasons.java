package org.kapok.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.Expectation;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Unpaid;
import org.kapok.incentive.rule.Account;

/**
 * Why the figures of a worked case came out as they did: the lines and rules behind them, and what
 * happened to the levels.
 */
final class CaseReasons {
  private static final int MOST = 8;
  private static final int MOST_UNPAID = 3;

  private final IncentiveProgramme programme;
  private final Language language;
  private final Explanation explanation;

  CaseReasons(IncentiveProgramme programme, Language language) {
    this.programme = programme;
    this.language = language;
    explanation = Explanation.of(programme, language.tag());
  }

  /**
   * A sentence for each line and each unpaid rule behind the figures that differ: at most 8, then
   * how many are left out. Of more lines, half are openings, few of them, and the last of those
   * that lower the total or were cut in part; the rest are the last, those of zero only if there
   * are no others. Before them, for each honour whose level or awards differ, how it came to stand.
   */
  List<String> of(CaseResult result) {
    List<Expectation> all =
        result.figures().stream()
            .filter(figure -> !figure.holds())
            .map(CaseResult.Figure::expected)
            .toList();
    List<String> sentences = new ArrayList<>(standings(result.statement(), all));
    sentences.addAll(
        amounts(result.statement(), all.stream().filter(each -> each.honour().isEmpty()).toList()));
    return sentences;
  }

  /** What happened to the levels of the honours that are expected to stand otherwise. */
  private List<String> standings(Statement statement, List<Expectation> missed) {
    List<Standing> behind =
        statement.standings().stream()
            .filter(
                standing ->
                    missed.stream()
                        .anyMatch(each -> each.honour().equals(Optional.of(standing.honour()))))
            .toList();
    return explanation.standings(Statement.builder().from(statement).standings(behind).build());
  }

  /** The lines and unpaid rules behind the amounts that differ. */
  private List<String> amounts(Statement statement, List<Expectation> missed) {
    List<Line> lines =
        statement.lines().stream()
            .filter(line -> missed.stream().anyMatch(each -> isBehind(line, each)))
            .toList();
    List<Unpaid> unpaid =
        statement.unpaid().stream()
            .filter(each -> missed.stream().anyMatch(one -> rules(one).contains(each.rule())))
            .toList();
    int ofUnpaid = Math.min(unpaid.size(), Math.max(MOST_UNPAID, MOST - lines.size()));
    List<String> sentences = new ArrayList<>();
    chosen(lines, MOST - ofUnpaid).forEach(line -> sentences.add(explanation.line(line)));
    unpaid.subList(0, ofUnpaid).forEach(each -> sentences.add(explanation.unpaid(each)));
    int more = lines.size() + unpaid.size() - sentences.size();
    if (more > 0) {
      sentences.add(language.say("… and " + more + " more", "……另有 " + more + " 条"));
    }
    return sentences;
  }

  private static List<Line> chosen(List<Line> lines, int most) {
    List<Line> latest = new ArrayList<>(lines);
    Collections.reverse(latest);
    latest.sort(Comparator.comparing(line -> line.amount().isZero()));
    Set<Line> chosen = new HashSet<>();
    Stream.of(
            latest.stream().filter(line -> line.rule().isEmpty()).limit(most / 4),
            latest.stream().filter(CaseReasons::lowers).limit(most / 2))
        .flatMap(each -> each)
        .limit(most / 2)
        .forEach(chosen::add);
    latest.stream()
        .filter(line -> !chosen.contains(line))
        .limit(most - chosen.size())
        .toList()
        .forEach(chosen::add);
    return lines.stream().filter(chosen::contains).toList();
  }

  private static boolean lowers(Line line) {
    return !line.amount().isZero()
        && (line.amount().signum() < 0 || RuleTable.cut(line).signum() < 0);
  }

  private static boolean isBehind(Line line, Expectation expected) {
    return line.account().equals(expected.account())
        && (expected.rule().isEmpty() || expected.rule().equals(line.rule()))
        && expected.on().map(line.period()::contains).orElse(true);
  }

  /** The rule that is expected to bring the figure, or all that pay into its account. */
  private Set<RuleId> rules(Expectation expected) {
    Set<RuleId> rules = new HashSet<>();
    if (expected.rule().isPresent()) {
      rules.add(expected.rule().get());
      return rules;
    }
    Set<AccountId> accounts = feeding(expected.account());
    programme.versions().stream()
        .flatMap(version -> version.rules().stream())
        .filter(rule -> rule.into().stream().anyMatch(accounts::contains))
        .forEach(rule -> rules.add(rule.id()));
    return rules;
  }

  /** The account and all that pass on into it, over any number of others. */
  private Set<AccountId> feeding(AccountId fed) {
    Set<AccountId> accounts = new HashSet<>();
    accounts.add(fed);
    List<Account> all =
        programme.versions().stream().flatMap(version -> version.accounts().stream()).toList();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Account account : all) {
        if (account.into().stream().anyMatch(accounts::contains)) {
          grown |= accounts.add(account.id());
        }
      }
    }
    return accounts;
  }
}
