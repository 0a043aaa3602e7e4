package org.kapok.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Adds lines up to totals, and totals to figures. */
final class Totals {
  private Totals() {}

  /** What is added up together. */
  private record Place(
      SubjectId subject, AccountId account, DateSpan period, Optional<RuleId> rule) {}

  /** What is added up. */
  private static final class Sum {
    private Amount credited = Amount.ZERO;
    private Amount pending = Amount.ZERO;

    void add(Line line) {
      try {
        if (line.pendingUntil().isEmpty()) {
          credited = credited.plus(line.amount());
        } else {
          pending = pending.plus(line.amount());
        }
      } catch (ArithmeticException tooLarge) {
        throw ScoringOverflowException.ofLine(
            line.rule(), line.participation(), line.account(), tooLarge);
      }
    }
  }

  static List<Total> of(List<Line> lines) {
    Map<Place, Sum> sums = new HashMap<>();
    for (Line line : lines) {
      Place place = new Place(line.subject(), line.account(), line.period(), line.rule());
      sums.computeIfAbsent(place, unused -> new Sum()).add(line);
    }
    List<Total> totals = new ArrayList<>();
    sums.forEach(
        (place, sum) ->
            totals.add(
                new Total(
                    place.subject(),
                    place.account(),
                    place.period(),
                    place.rule(),
                    sum.credited,
                    sum.pending)));
    Collections.sort(totals);
    return List.copyOf(totals);
  }

  /** Adds up figures of which only the sum, and not what leads to it, has to fit in an amount. */
  static Amount sum(
      List<Total> totals,
      AccountId account,
      Optional<LocalDate> on,
      Optional<RuleId> rule,
      Function<Total, Amount> figure) {
    return Amount.of(
        totals.stream()
            .filter(total -> total.account().equals(account))
            .filter(total -> on.isEmpty() || total.period().contains(on.get()))
            .filter(total -> rule.isEmpty() || total.rule().equals(rule))
            .map(figure.andThen(Amount::toBigDecimal))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
