package org.kapok.evaluation;

import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Every;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;

/**
 * Between which values something lies, as far as can be proved; both ends inclusive.
 *
 * @param least the least; empty if no bound is known
 * @param most the most; empty if no bound is known
 */
record Range(Optional<Fraction> least, Optional<Fraction> most) {
  static final Range ANY = new Range(Optional.empty(), Optional.empty());

  static Range of(Fraction least, Fraction most) {
    return new Range(Optional.of(least), Optional.of(most));
  }

  /** Whether only one value is possible. */
  boolean isConstant() {
    return least.isPresent() && least.equals(most);
  }

  Range plus(Range other) {
    return new Range(
        least.flatMap(a -> other.least.map(a::plus)), most.flatMap(a -> other.most.map(a::plus)));
  }

  Range times(Fraction factor) {
    boolean turned = factor.signum() < 0;
    return new Range(
        (turned ? most : least).map(factor::times), (turned ? least : most).map(factor::times));
  }

  Range atMost(Fraction bound) {
    return new Range(least.map(bound::min), Optional.of(most.map(bound::min).orElse(bound)));
  }

  Range atLeast(Fraction bound) {
    return new Range(Optional.of(least.map(bound::max).orElse(bound)), most.map(bound::max));
  }

  /** What either may be. */
  Range or(Range other) {
    return new Range(
        least.flatMap(a -> other.least.map(a::min)), most.flatMap(a -> other.most.map(a::max)));
  }

  /** What the step makes of it. */
  Range after(Scaling step) {
    if (step instanceof Scaling.Max max) {
      return atMost(Fraction.of(max.bound()));
    }
    if (step instanceof Scaling.Min min) {
      return atLeast(Fraction.of(min.bound()));
    }
    if (step instanceof Scaling.Along along) {
      return along(step, along.curve());
    }
    if (step instanceof Scaling.Less less) {
      Fraction start = Fraction.of(less.start());
      Range taken = along(new Scaling.Along(less.less()), less.less());
      return of(start, start).plus(taken.times(Fraction.ONE.negated()));
    }
    return line((Scaling.Line) step);
  }

  /** A curve never falls, so that its ends are those of the range. */
  private Range along(Scaling step, Curve curve) {
    Curve inner = curve instanceof Rounded rounded ? rounded.curve() : curve;
    boolean startsAtZero =
        inner instanceof Table || inner instanceof Brackets || inner instanceof Every;
    Optional<Fraction> lowest =
        least
            .map(each -> Scaler.applied(step, each))
            .or(() -> startsAtZero ? Optional.of(Fraction.ZERO) : Optional.empty());
    Optional<Fraction> highest =
        most.map(each -> Scaler.applied(step, each)).or(() -> top(step, inner));
    return new Range(lowest, highest);
  }

  private static Optional<Fraction> top(Scaling step, Curve inner) {
    return inner instanceof Table table
        ? Optional.of(
            Scaler.applied(step, Fraction.of(table.rows().get(table.rows().size() - 1).from())))
        : Optional.empty();
  }

  /** The ends of a broken line are at its points, or at those of the range. */
  private Range line(Scaling.Line line) {
    Optional<Range> ends =
        Stream.concat(least.stream(), most.stream())
            .map(each -> Scaler.applied(line, each))
            .map(each -> of(each, each))
            .reduce(Range::or);
    Optional<Range> points =
        line.points().stream()
            .filter(point -> holds(Fraction.of(point.at())))
            .map(point -> Fraction.of(point.worth()))
            .map(each -> of(each, each))
            .reduce(Range::or);
    return ends.map(end -> points.map(end::or).orElse(end)).or(() -> points).orElse(ANY);
  }

  private boolean holds(Fraction value) {
    return least.filter(each -> each.compareTo(value) > 0).isEmpty()
        && most.filter(each -> each.compareTo(value) < 0).isEmpty();
  }
}
