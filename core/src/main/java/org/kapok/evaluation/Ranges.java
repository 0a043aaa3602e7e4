package org.kapok.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between which values figures and items lie, if items are at least so much each. */
final class Ranges {
  private final EvaluationScheme scheme;
  private final Map<String, Fraction> floors;

  /**
   * Starts.
   *
   * @param floors what items are at least, by id
   */
  Ranges(EvaluationScheme scheme, Map<String, Fraction> floors) {
    this.scheme = scheme;
    this.floors = new HashMap<>(floors);
  }

  /** Of a figure, as the scheme declares it. */
  Range of(String figure) {
    EvidenceFigure declared = scheme.figures().get(figure);
    if (declared == null) {
      return Range.ANY;
    }
    if (declared.isDerived()) {
      return sum(declared.sum()).plus(sum(declared.less()).times(Fraction.ONE.negated()));
    }
    Range range =
        new Range(declared.atLeast().map(Fraction::of), declared.atMost().map(Fraction::of));
    if (declared.take() == Series.Take.SUM) {
      range = new Range(range.least().filter(each -> each.signum() >= 0), Optional.empty());
    }
    Optional<Fraction> stated = declared.otherwise().map(Fraction::of);
    return stated.isEmpty() ? range : range.or(Range.of(stated.get(), stated.get()));
  }

  private Range sum(List<String> figures) {
    Range sum = Range.of(Fraction.ZERO, Fraction.ZERO);
    for (String each : figures) {
      sum = sum.plus(of(each));
    }
    return sum;
  }

  /** Of an item. */
  Range of(Item item) {
    Range range = item instanceof Section section ? ofSection(section) : of((Indicator) item);
    for (Scaling step : item.then()) {
      range = range.after(step);
    }
    range = cut(range, item);
    if (item.series().isPresent()) {
      Series series = item.series().get();
      range = cut(repeated(missing(range, series.missing(), item), series), item);
    }
    range = missing(range, item.missing(), item);
    Fraction floor = floors.get(item.id());
    return floor == null ? range : range.atLeast(floor);
  }

  /** What it may be if the policy may state the value. */
  private static Range missing(Range range, MissingPolicy missing, Item item) {
    return switch (missing) {
      case ZERO -> range.or(Range.of(Fraction.ZERO, Fraction.ZERO));
      case FULL -> range.or(Range.of(full(item), full(item)));
      default -> range;
    };
  }

  private static Fraction full(Item item) {
    return Fraction.of(item.full().orElseThrow());
  }

  private static Range cut(Range range, Item item) {
    return item.full().map(Fraction::of).map(range::atMost).orElse(range);
  }

  private Range of(Indicator indicator) {
    Range numerator = of(indicator.figure());
    if (indicator.over().isEmpty()) {
      return numerator;
    }
    boolean above = isNotNegative(numerator) && isNotNegative(of(indicator.over().orElseThrow()));
    return above ? new Range(Optional.of(Fraction.ZERO), Optional.empty()) : Range.ANY;
  }

  private static boolean isNotNegative(Range range) {
    return range.least().filter(each -> each.signum() >= 0).isPresent();
  }

  /** A sum may have any number of terms. */
  private static Range repeated(Range range, Series series) {
    return series.take() == Series.Take.SUM
        ? new Range(range.least().filter(each -> each.signum() >= 0), Optional.empty())
        : range;
  }

  private Range ofSection(Section section) {
    List<Range> ranges = section.items().stream().map(this::of).toList();
    boolean partial =
        section.items().stream().anyMatch(each -> each.missing() == MissingPolicy.EXCLUDE);
    return switch (section.combine()) {
      case SUM -> partial ? filled(section, ranges) : weighted(ranges, ones(section));
      case SIGNED -> weighted(ranges, weights(section));
      case WEIGHTED -> partial ? any(ranges) : weighted(ranges, weights(section));
      case MEAN ->
          partial
              ? any(ranges)
              : weighted(ranges, ones(section)).times(Fraction.of(1, ranges.size()));
      case BEST, WORST -> any(ranges);
    };
  }

  private static List<Fraction> ones(Section section) {
    return section.items().stream().map(each -> Fraction.ONE).toList();
  }

  private static List<Fraction> weights(Section section) {
    return section.items().stream().map(each -> Fraction.of(each.weight().orElseThrow())).toList();
  }

  private static Range weighted(List<Range> ranges, List<Fraction> weights) {
    Range sum = Range.of(Fraction.ZERO, Fraction.ZERO);
    for (int i = 0; i < ranges.size(); i++) {
      sum = sum.plus(ranges.get(i).times(weights.get(i)));
    }
    return sum;
  }

  private static Range any(List<Range> ranges) {
    return ranges.stream().reduce(Range::or).orElse(Range.ANY);
  }

  /** Items that are left out are counted at the share that the others have of their marks. */
  private static Range filled(Section section, List<Range> ranges) {
    Range sum = Range.of(Fraction.ZERO, Fraction.ZERO);
    Range shares = null;
    Fraction marks = Fraction.ZERO;
    for (int i = 0; i < ranges.size(); i++) {
      Item item = section.items().get(i);
      if (item.bonus()) {
        sum = sum.plus(ranges.get(i).or(Range.of(Fraction.ZERO, Fraction.ZERO)));
      } else if (!Inquiry.hasMarks(item)) {
        sum = sum.plus(ranges.get(i));
      } else {
        Range share = ranges.get(i).times(Fraction.ONE.dividedBy(full(item)));
        shares = shares == null ? share : shares.or(share);
        marks = marks.plus(full(item));
      }
    }
    return shares == null ? sum : sum.plus(shares.times(marks));
  }
}
