package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Reads one figure of one period from evidence with values. */
final class ValueReader {
  private final String name;
  private final EvidenceFigure figure;
  private final DateSpan period;

  ValueReader(String name, EvidenceFigure figure, DateSpan period) {
    this.name = name;
    this.figure = figure;
    this.period = period;
  }

  /** A value of some dates, and what it rests on. */
  private record Value(DateSpan period, Fraction value, Support support) {}

  Found read(List<EvidenceStanding> standings) {
    if (standings.isEmpty()) {
      return figure
          .otherwise()
          .map(each -> Found.of(name, period, Fraction.of(each), Support.NONE))
          .orElseGet(() -> Found.gap(name, Gap.Reason.NO_EVIDENCE, period.toString()));
    }
    List<Gap> gaps = new ArrayList<>(Support.gaps(name, standings));
    standings.forEach(each -> checkValue(each, gaps));
    return gaps.isEmpty() ? combined(standings) : new Found(Optional.empty(), gaps);
  }

  private void checkValue(EvidenceStanding standing, List<Gap> gaps) {
    if (standing.answers().isPresent()) {
      gaps.add(new Gap(name, Gap.Reason.UNUSABLE_ANSWERS, Support.said(standing.accepted())));
    } else if (standing.value().filter(each -> !isPossible(each)).isPresent()) {
      gaps.add(new Gap(name, Gap.Reason.IMPOSSIBLE_VALUE, Support.said(standing.accepted())));
    }
  }

  private boolean isPossible(Amount value) {
    return figure.atLeast().filter(least -> value.compareTo(least) < 0).isEmpty()
        && figure.atMost().filter(most -> value.compareTo(most) > 0).isEmpty();
  }

  private Found combined(List<EvidenceStanding> standings) {
    Map<DateSpan, List<EvidenceStanding>> byPeriod =
        standings.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.key().period(), TreeMap::new, Collectors.toList()));
    if (byPeriod.containsKey(period)) {
      return found(ofParts(byPeriod.get(period)));
    }
    List<Value> values = byPeriod.values().stream().map(this::ofParts).toList();
    for (int i = 1; i < values.size(); i++) {
      DateSpan before = values.get(i - 1).period();
      DateSpan next = values.get(i).period();
      if (next.startInclusive().isBefore(before.endExclusive())) {
        return Found.gap(name, Gap.Reason.CONFLICT, before + " overlaps " + next);
      }
    }
    return figure.take() == Series.Take.LATEST
        ? found(values.get(values.size() - 1))
        : covering(values, Periods.uncovered(period, byPeriod.keySet()));
  }

  /** Adds what the scheme states for dates without evidence, or says which they are. */
  private Found covering(List<Value> values, List<DateSpan> uncovered) {
    if (!uncovered.isEmpty() && figure.otherwise().isEmpty()) {
      return Found.gap(name, Gap.Reason.PARTLY_COVERED, uncovered.toString());
    }
    List<Value> all = new ArrayList<>(values);
    for (DateSpan each : uncovered) {
      all.add(new Value(each, Fraction.of(figure.otherwise().orElseThrow()), Support.NONE));
    }
    all.sort(Comparator.comparing(Value::period));
    return found(taken(all));
  }

  /** The value of the whole if there is one, else what is made of the parts. */
  private Value ofParts(List<EvidenceStanding> standings) {
    Optional<EvidenceStanding> whole =
        standings.stream().filter(each -> each.key().part().isEmpty()).findFirst();
    List<EvidenceStanding> used = whole.map(List::of).orElse(standings);
    return taken(used.stream().map(ValueReader::value).toList());
  }

  private static Value value(EvidenceStanding standing) {
    Fraction value = Fraction.of(standing.value().orElseThrow());
    return new Value(standing.key().period(), value, Support.of(standing));
  }

  private Value taken(List<Value> values) {
    List<Fraction> numbers = values.stream().map(Value::value).toList();
    return new Value(
        values.get(0).period(),
        Taking.of(figure.take(), numbers),
        Support.all(values.stream().map(Value::support).toList()));
  }

  private Found found(Value value) {
    return Found.of(name, period, value.value(), value.support());
  }
}
