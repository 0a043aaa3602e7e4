package org.kapok.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.AccountId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.analysis.Bound;
import org.kapok.incentive.analysis.Payout;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Checks that no window holds more, or less, than was proved of it. */
public final class PayoutCheck {
  private PayoutCheck() {}

  /** The lines of what the scheme itself credits. */
  static List<Line> withoutWhatIsBroughtAlong(Statement statement, Trial trial) {
    Set<List<Object>> brought = new HashSet<>();
    for (SubjectFacts facts : trial.history().allFacts()) {
      facts.openings().stream()
          .filter(opening -> opening.scheme().equals(trial.scheme().id()))
          .forEach(
              opening ->
                  opening
                      .amounts()
                      .keySet()
                      .forEach(id -> brought.add(List.of(facts.subject(), id, opening.on()))));
    }
    List<Line> lines = new ArrayList<>();
    for (Line line : statement.lines()) {
      boolean first =
          line.rule().isEmpty()
              && line.effects().isEmpty()
              && brought.remove(List.<Object>of(line.subject(), line.account(), line.date()));
      if (!first) {
        lines.add(line);
      }
    }
    return lines;
  }

  /**
   * Requires that no window of the statement contradicts any of the payouts.
   *
   * @throws AssertionError if one does
   */
  public static void check(List<Payout> payouts, Statement statement, Trial trial) {
    List<Line> lines = withoutWhatIsBroughtAlong(statement, trial);
    payouts.forEach(payout -> check(payout, lines, trial));
  }

  /** The largest cost of an account for so many members over the dates, as an analysis tells it. */
  public interface Costs {
    /** What is proved. */
    Bound largest(AccountId account, long members, DateSpan dates);
  }

  /**
   * Requires that no month and no year of the statement costs more than was proved.
   *
   * @throws AssertionError if one does
   */
  public static void checkCosts(Costs costs, Statement statement, Trial trial) {
    Map<AccountId, List<Line>> byAccount = new HashMap<>();
    for (Line line : withoutWhatIsBroughtAlong(statement, trial)) {
      byAccount.computeIfAbsent(line.account(), unused -> new ArrayList<>()).add(line);
    }
    byAccount.forEach(
        (account, lines) -> {
          long members = lines.stream().map(Line::subject).distinct().count();
          for (Window window : List.of(Window.MONTH, Window.YEAR)) {
            lines.stream()
                .map(line -> window.spanOn(line.date(), trial.scheme().leapDay()).orElseThrow())
                .distinct()
                .forEach(dates -> checkCost(costs.largest(account, members, dates), dates, lines));
          }
        });
  }

  private static void checkCost(Bound bound, DateSpan dates, List<Line> lines) {
    List<Line> costing = lines.stream().filter(line -> dates.contains(line.date())).toList();
    Amount cost = costing.stream().map(Line::amount).reduce(Amount.ZERO, Amount::plus);
    if (bound.proven().filter(most -> cost.compareTo(most) > 0).isPresent()) {
      throw new AssertionError(dates + " costs " + cost + ", not " + bound + ": " + costing);
    }
  }

  private static void check(Payout payout, List<Line> lines, Trial trial) {
    List<Line> own =
        lines.stream()
            .filter(
                line ->
                    line.account().equals(payout.account())
                        && (payout.rule().isEmpty() || payout.rule().equals(line.rule())))
            .toList();
    for (Amount sum : sums(payout.window(), own, trial.scheme().leapDay())) {
      boolean most = payout.most().proven().filter(bound -> sum.compareTo(bound) > 0).isEmpty();
      boolean least = payout.least().proven().filter(bound -> sum.compareTo(bound) < 0).isEmpty();
      Laws.require(most && least, () -> payout + " is contradicted by " + sum + "\n" + own, trial);
    }
  }

  /** What the lines add up to in each window in which one of them lies. */
  private static List<Amount> sums(Window window, List<Line> lines, LeapDay leapDay) {
    Map<List<Object>, Amount> sums = new HashMap<>();
    for (Line line : lines) {
      if (window instanceof Window.Rolling rolling) {
        for (Line end : lines) {
          LocalDate first = end.date().minusDays(rolling.days() - 1L);
          boolean within = !line.date().isBefore(first) && !line.date().isAfter(end.date());
          if (within && line.subject().equals(end.subject()) && isFirstOfItsDate(end, lines)) {
            sums.merge(List.of(end.subject(), end.date()), line.amount(), Amount::plus);
          }
        }
      } else {
        key(window, line, leapDay).ifPresent(key -> sums.merge(key, line.amount(), Amount::plus));
      }
    }
    return List.copyOf(sums.values());
  }

  private static boolean isFirstOfItsDate(Line line, List<Line> lines) {
    return lines.stream()
            .filter(
                each -> each.date().equals(line.date()) && each.subject().equals(line.subject()))
            .findFirst()
            .orElseThrow()
        == line;
  }

  private static Optional<List<Object>> key(Window window, Line line, LeapDay leapDay) {
    SubjectId subject = line.subject();
    if (window.equals(Window.PARTICIPATION)) {
      return line.participation().map(id -> List.of(subject, id));
    }
    if (window instanceof Window.OwnYear || window instanceof Window.Season) {
      return Optional.empty();
    }
    return Optional.of(
        window.equals(Window.SCHEME)
            ? List.of(subject, line.version())
            : List.of(subject, window.numberOn(line.date(), leapDay)));
  }
}
