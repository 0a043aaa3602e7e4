package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kapok.problem.Explained;
import org.kapok.problem.OutOfRangeException;
import org.kapok.quantity.DateSpan;

/** Judges items by the evidence, from the leaves up. */
final class Judge {
  private final FigureReader reader;

  Judge(FigureReader reader) {
    this.reader = reader;
  }

  /**
   * For what an item is judged.
   *
   * @param period which dates
   * @param part which part of the evidence; empty for the whole
   */
  record Scope(DateSpan period, Optional<String> part) {}

  /** The line of the item, of weight 1. */
  Line line(Item item, Scope scope) {
    return treated(item, item.missing(), scope, each -> found(item, each));
  }

  /** What the evidence says of the item, whatever its policy for missing evidence. */
  private Line found(Item item, Scope scope) {
    return item.series()
        .map(series -> inSeries(item, series, scope))
        .orElseGet(() -> once(item, scope));
  }

  private Line once(Item item, Scope scope) {
    return item instanceof Section section
        ? ofSection(section, scope)
        : ofIndicator((Indicator) item, scope);
  }

  private static Line.Builder start(Item item, Scope scope) {
    return Line.builder()
        .item(item.id())
        .period(scope.period())
        .part(scope.part())
        .weight(Fraction.ONE);
  }

  private Line ofIndicator(Indicator indicator, Scope scope) {
    Line.Builder line = start(indicator, scope);
    List<Found> found =
        Stream.concat(Stream.of(indicator.figure()), indicator.over().stream())
            .map(figure -> reader.read(figure, scope.period(), scope.part()))
            .toList();
    found.forEach(each -> line.addAllReadings(each.reading().stream().toList()));
    found.forEach(each -> line.addAllGaps(each.gaps()));
    if (found.stream().anyMatch(each -> each.reading().isEmpty())) {
      return line.build();
    }
    List<Fraction> values =
        found.stream().map(each -> each.reading().orElseThrow().value()).toList();
    if (values.size() == 1) {
      return finished(line, indicator, values.get(0));
    }
    if (values.get(1).signum() == 0) {
      String denominator = indicator.over().orElseThrow();
      return line.addGaps(new Gap(denominator, Gap.Reason.ZERO_DENOMINATOR, "")).build();
    }
    return finished(line, indicator, values.get(0).dividedBy(values.get(1)));
  }

  private static Line finished(Line.Builder line, Item item, Fraction raw) {
    try {
      Scaler scaler = new Scaler(raw).take(item.then()).cut(item.full());
      return line.raw(raw).changes(scaler.changes()).value(scaler.value()).build();
    } catch (ArithmeticException doesNotFit) {
      throw new OutOfRangeException(
          "item {0} is too long a number for its curve: {1}. Maybe round before it?",
          item.id(), Explained.of(doesNotFit));
    }
  }

  private Line ofSection(Section section, Scope scope) {
    List<Line> lines = section.items().stream().map(item -> line(item, scope)).toList();
    Line.Builder line = start(section, scope);
    List<Fraction> weights = new Weighing(section, lines).weights();
    List<Line> weighted = weighted(lines, weights);
    line.lines(weighted);
    boolean complete = lines.stream().noneMatch(Judge::isWithheld);
    boolean some = weights.stream().anyMatch(each -> each.signum() != 0);
    return complete && some ? finished(line, section, sum(weighted)) : line.build();
  }

  /** Whether there is no result of the line, nor of what it belongs to. */
  private static boolean isWithheld(Line line) {
    return line.value().isEmpty() && !isExcluded(line);
  }

  static boolean isExcluded(Line line) {
    return line.treatment().filter(MissingPolicy.EXCLUDE::equals).isPresent();
  }

  private static List<Line> weighted(List<Line> lines, List<Fraction> weights) {
    List<Line> weighted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      weighted.add(Line.builder().from(lines.get(i)).weight(weights.get(i)).build());
    }
    return weighted;
  }

  private static Fraction sum(List<Line> lines) {
    return Fraction.sum(lines.stream().map(Line::contribution).toList());
  }

  private Line inSeries(Item item, Series series, Scope scope) {
    List<Line> lines =
        scopes(item, series, scope).stream()
            .map(each -> treated(item, series.missing(), each, term -> once(item, term)))
            .toList();
    Line.Builder line = start(item, scope);
    List<Fraction> values = lines.stream().flatMap(each -> each.value().stream()).toList();
    long needed = Math.max(series.atLeast(), 1L + series.dropLowest() + series.dropHighest());
    if (lines.stream().anyMatch(Judge::isWithheld)) {
      return line.lines(weighted(lines, zeros(lines))).build();
    }
    if (values.size() < needed) {
      Gap gap = new Gap(item.id(), Gap.Reason.TOO_FEW, values.size() + " < " + needed);
      return line.lines(weighted(lines, zeros(lines))).addGaps(gap).build();
    }
    List<Line> weighted = weighted(lines, weights(lines, values, series));
    Scaler scaler = new Scaler(sum(weighted)).cut(item.full());
    return line.lines(weighted)
        .raw(sum(weighted))
        .changes(scaler.changes())
        .value(scaler.value())
        .build();
  }

  private static List<Fraction> zeros(List<Line> lines) {
    return lines.stream().map(each -> Fraction.ZERO).toList();
  }

  private List<Scope> scopes(Item item, Series series, Scope scope) {
    if (series.each() == Series.Each.PART) {
      return reader.parts(figures(item), scope.period()).stream()
          .map(part -> new Scope(scope.period(), Optional.of(part)))
          .toList();
    }
    return Periods.within(scope.period(), series.each()).stream()
        .map(period -> new Scope(period, scope.part()))
        .toList();
  }

  private static List<String> figures(Item item) {
    if (item instanceof Section section) {
      return section.items().stream().flatMap(each -> figures(each).stream()).toList();
    }
    Indicator indicator = (Indicator) item;
    return Stream.concat(Stream.of(indicator.figure()), indicator.over().stream()).toList();
  }

  /** What the series takes of the values that are there and are not dropped; 0 for the others. */
  private static List<Fraction> weights(List<Line> lines, List<Fraction> values, Series series) {
    List<Integer> kept = Taking.kept(values, series.dropLowest(), series.dropHighest());
    List<Fraction> taken = Taking.weights(series.take(), kept.stream().map(values::get).toList());
    List<Fraction> weights = new ArrayList<>();
    int number = 0;
    for (Line line : lines) {
      int place = line.value().isPresent() ? Collections.binarySearch(kept, number++) : -1;
      weights.add(place < 0 ? Fraction.ZERO : taken.get(place));
    }
    return weights;
  }

  /** Does what the policy says if nothing is found. */
  private static Line treated(
      Item item, MissingPolicy missing, Scope scope, Function<Scope, Line> found) {
    Line line = found.apply(scope);
    if (line.value().isPresent() || line.lines().stream().anyMatch(Judge::isWithheld)) {
      return line;
    }
    Line.Builder treated = Line.builder().from(line).treatment(missing);
    return switch (missing) {
      case WITHHOLD, EXCLUDE -> treated.build();
      case ZERO -> valued(treated, line, Fraction.ZERO);
      case FULL -> valued(treated, line, Fraction.of(item.full().orElseThrow()));
      case PREVIOUS -> {
        Scope before = new Scope(Periods.before(scope.period()), scope.part());
        yield previous(found.apply(before), treated);
      }
    };
  }

  /** The value is stated, so that what is below it adds nothing to it. */
  private static Line valued(Line.Builder treated, Line line, Fraction value) {
    return treated
        .lines(weighted(line.lines(), zeros(line.lines())))
        .raw(value)
        .value(value)
        .build();
  }

  private static Line previous(Line before, Line.Builder treated) {
    if (before.value().isPresent()) {
      return treated.lines(List.of(before)).raw(before.value()).value(before.value()).build();
    }
    Line none = Line.builder().from(before).treatment(MissingPolicy.WITHHOLD).build();
    return treated.lines(List.of(none)).build();
  }
}
