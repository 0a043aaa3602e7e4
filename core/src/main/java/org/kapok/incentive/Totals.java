package org.kapok.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.quantity.Amount;

/** Adds lines up to totals, and totals to figures. */
final class Totals {
  private Totals() {}

  static List<Total> of(List<Line> lines) {
    Map<Total, Total> sums = new TreeMap<>();
    for (Line line : lines) {
      boolean posted = line.pendingUntil().isEmpty();
      Total one =
          new Total(
              line.subject(),
              line.account(),
              line.period(),
              line.rule(),
              posted ? line.amount() : Amount.ZERO,
              posted ? Amount.ZERO : line.amount());
      sums.merge(one, one, (sum, next) -> add(sum, next, line));
    }
    return List.copyOf(sums.values());
  }

  private static Total add(Total sum, Total next, Line line) {
    try {
      return new Total(
          sum.subject(),
          sum.account(),
          sum.period(),
          sum.rule(),
          sum.credited().plus(next.credited()),
          sum.pending().plus(next.pending()));
    } catch (ArithmeticException tooLarge) {
      throw new ScoringOverflowException(line.rule(), line.participation(), tooLarge);
    }
  }

  static Amount sum(
      List<Total> totals,
      AccountId account,
      Optional<LocalDate> on,
      Optional<RuleId> rule,
      Function<Total, Amount> figure) {
    return totals.stream()
        .filter(total -> total.account().equals(account))
        .filter(total -> on.isEmpty() || total.period().contains(on.get()))
        .filter(total -> rule.isEmpty() || total.rule().equals(rule.get()))
        .map(figure)
        .reduce(Amount.ZERO, Amount::plus);
  }
}
