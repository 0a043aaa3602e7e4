package org.kapok.laws;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.incentive.Effect;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Total;
import org.kapok.incentive.rule.Account;
import org.kapok.participation.History;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** Adds up the lines of a statement once more, apart from the library's own totals. */
final class Sums {
  private Sums() {}

  static void check(Trial trial, Statement statement) {
    Map<List<Object>, BigDecimal> sums = new HashMap<>();
    History history = trial.history();
    for (Line line : statement.lines()) {
      checkLine(trial, history.facts(line.subject()), line);
      List<Object> key = List.of(line.subject(), line.account(), line.period(), line.rule());
      sums.merge(key, BigDecimal.ZERO, BigDecimal::add);
      sums.merge(
          List.of(key, line.pendingUntil().isPresent()),
          line.amount().toBigDecimal(),
          BigDecimal::add);
    }
    for (Total total : statement.totals()) {
      List<Object> key = List.of(total.subject(), total.account(), total.period(), total.rule());
      Laws.require(sums.remove(key) != null, () -> "a total has no lines: " + total, trial);
      checkSum(trial, total, total.credited().toBigDecimal(), sums.remove(List.of(key, false)));
      checkSum(trial, total, total.pending().toBigDecimal(), sums.remove(List.of(key, true)));
    }
    Laws.require(sums.isEmpty(), () -> "lines that are in no total: " + sums, trial);
  }

  private static void checkSum(Trial trial, Total total, BigDecimal figure, BigDecimal ofLines) {
    BigDecimal sum = ofLines == null ? BigDecimal.ZERO : ofLines;
    Laws.require(
        sum.compareTo(figure) == 0,
        () -> "the lines add up to " + sum + ", the total is " + total,
        trial);
  }

  private static void checkLine(Trial trial, Optional<SubjectFacts> facts, Line line) {
    Ratio sum = line.measured();
    for (Effect effect : line.effects()) {
      sum = sum.plus(effect.change());
    }
    Ratio made = sum;
    Laws.require(
        made.toAmount().equals(line.amount()),
        () -> "measured and effects make " + made + " in " + line,
        trial);
    Laws.require(
        period(trial, facts, line).equals(line.period()),
        () -> "the account's period is " + period(trial, facts, line) + " in " + line,
        trial);
    Laws.require(
        line.pendingUntil().filter(until -> !until.isAfter(trial.asOf())).isEmpty(),
        () -> "still pending after its close: " + line,
        trial);
  }

  private static DateSpan period(Trial trial, Optional<SubjectFacts> facts, Line line) {
    Occasion occasion =
        new Occasion(
            line.subject(), line.date(), Optional.empty(), facts, (account, dates) -> Ratio.ZERO);
    Spans spans = new Spans(new Fields(trial.scheme()));
    return trial.scheme().accounts().stream()
        .filter(account -> account.id().equals(line.account()))
        .map(Account::each)
        .flatMap(window -> spans.of(window, occasion).stream())
        .findFirst()
        .orElseThrow();
  }
}
