package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapok.id.EvidenceId;
import org.kapok.quantity.DateSpan;

/** Reads one figure of one period from pieces with values. */
final class ValueReader {
  private final String name;
  private final EvidenceFigure figure;
  private final DateSpan period;

  ValueReader(String name, EvidenceFigure figure, DateSpan period) {
    this.name = name;
    this.figure = figure;
    this.period = period;
  }

  /** A value of some dates, and the pieces that gave it. */
  private record Value(DateSpan period, Fraction value, SortedSet<EvidenceId> evidence) {
    static Value of(Evidence piece, Fraction value) {
      return new Value(piece.period(), value, new TreeSet<>(List.of(piece.id())));
    }
  }

  Found read(List<Evidence> pieces) {
    if (pieces.isEmpty()) {
      return figure
          .otherwise()
          .map(each -> stated(Fraction.of(each)))
          .orElseGet(() -> Found.gap(name, Gap.Reason.NO_EVIDENCE, period.toString()));
    }
    Sources sources = new Sources(name, figure.sources(), pieces);
    List<Gap> gaps = new ArrayList<>(sources.gaps());
    sources.chosen().stream().filter(each -> !isPossible(each)).forEach(each -> refuse(each, gaps));
    return gaps.isEmpty() ? combined(sources.chosen()) : new Found(Optional.empty(), gaps);
  }

  private boolean isPossible(Evidence piece) {
    return piece.value().isPresent()
        && figure.atLeast().filter(least -> piece.value().get().compareTo(least) < 0).isEmpty()
        && figure.atMost().filter(most -> piece.value().get().compareTo(most) > 0).isEmpty();
  }

  private void refuse(Evidence piece, List<Gap> gaps) {
    boolean answers = piece.answers().isPresent();
    gaps.add(
        new Gap(
            name,
            answers ? Gap.Reason.UNUSABLE_ANSWERS : Gap.Reason.IMPOSSIBLE_VALUE,
            Sources.said(List.of(piece))));
  }

  private Found stated(Fraction value) {
    return Found.of(new Reading(name, period, value, new TreeSet<>()));
  }

  private Found combined(List<Evidence> chosen) {
    Map<DateSpan, List<Evidence>> byPeriod =
        chosen.stream()
            .collect(Collectors.groupingBy(Evidence::period, TreeMap::new, Collectors.toList()));
    if (byPeriod.containsKey(period)) {
      return found(ofParts(byPeriod.get(period)));
    }
    List<Value> values = byPeriod.values().stream().map(this::ofParts).toList();
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i).period().startInclusive().isBefore(values.get(i - 1).period().endExclusive())) {
        return Found.gap(
            name,
            Gap.Reason.CONFLICT,
            values.get(i - 1).period() + " overlaps " + values.get(i).period());
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
      Fraction stated = Fraction.of(figure.otherwise().orElseThrow());
      all.add(new Value(each, stated, new TreeSet<>()));
    }
    all.sort(Comparator.comparing(Value::period));
    return found(taken(all));
  }

  /** The piece of the whole if there is one, else what is made of the parts. */
  private Value ofParts(List<Evidence> pieces) {
    Optional<Evidence> whole = pieces.stream().filter(each -> each.part().isEmpty()).findFirst();
    List<Evidence> used = whole.map(List::of).orElse(pieces);
    return taken(used.stream().map(each -> Value.of(each, value(each))).toList());
  }

  private static Fraction value(Evidence piece) {
    return Fraction.of(piece.value().orElseThrow());
  }

  private Value taken(List<Value> values) {
    List<Fraction> numbers = values.stream().map(Value::value).toList();
    SortedSet<EvidenceId> used = new TreeSet<>();
    values.forEach(each -> used.addAll(each.evidence()));
    return new Value(values.get(0).period(), Taking.of(figure.take(), numbers), used);
  }

  private Found found(Value value) {
    return Found.of(new Reading(name, period, value.value(), value.evidence()));
  }
}
