package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.quantity.Ratio;
import org.kapok.quantity.Rounding;

/** What a curve can pay. */
final class CurveBounds {
  private CurveBounds() {}

  /** The worth of all totals up to the given one. */
  static Extent worth(Curve curve, Extent total) {
    return total.isKnown()
        ? size(() -> curve.valueAt(total.known().orElseThrow()))
        : atInfinity(curve);
  }

  /** How far below 0 the worth of a total may be that lies so far below 0. */
  static Extent fall(Curve curve, Extent below) {
    if (below.isKnown()) {
      return size(() -> curve.valueAt(below.known().orElseThrow().negated()).negated());
    }
    return sinks(curve) ? Extent.OPEN : Extent.ZERO;
  }

  private static boolean sinks(Curve curve) {
    if (curve instanceof Rounded rounded) {
      return sinks(rounded.curve());
    }
    return curve instanceof Rate rate && rate.rate().signum() > 0;
  }

  /** The worths of the numbers. */
  static Interval worth(Curve curve, Interval numbers) {
    Extent high = worth(curve, new Extent(numbers.high()));
    Extent low = numbers.low().isPresent() ? Extent.ZERO : fall(curve, Extent.OPEN);
    Optional<Ratio> least =
        numbers.low().isPresent()
            ? value(curve, numbers.low().get())
            : low.known().map(Ratio::negated);
    return Interval.closed(
        least, numbers.high().isPresent() ? value(curve, numbers.high().get()) : high.known());
  }

  private static Optional<Ratio> value(Curve curve, Ratio total) {
    try {
      return Optional.of(curve.valueAt(total));
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }

  private static Extent size(Supplier<Ratio> value) {
    try {
      Ratio found = value.get();
      return Extent.of(found.signum() < 0 ? Ratio.ZERO : found);
    } catch (ArithmeticException tooLarge) {
      return Extent.OPEN;
    }
  }

  private static Extent atInfinity(Curve curve) {
    if (curve instanceof Table table) {
      return Extent.of(Ratio.of(table.rows().get(table.rows().size() - 1).amount()));
    }
    if (curve instanceof Brackets brackets) {
      Brackets.Row last = brackets.rows().get(brackets.rows().size() - 1);
      return last.rate().signum() == 0
          ? size(() -> brackets.valueAt(Ratio.of(last.from())))
          : Extent.OPEN;
    }
    if (curve instanceof Rounded rounded) {
      Function<Ratio, Ratio> round = value -> rounded.round().toMultiple(value, rounded.to());
      Extent inner = atInfinity(rounded.curve());
      return inner.isKnown() ? size(() -> round.apply(inner.known().orElseThrow())) : Extent.OPEN;
    }
    boolean none =
        curve instanceof Every every ? every.pay().isZero() : ((Rate) curve).rate().isZero();
    return none ? Extent.ZERO : Extent.OPEN;
  }

  /** At most how much more is paid for so much more, wherever the total stands. */
  static Extent growth(Curve curve, Extent more) {
    return steepest(curve, more).greatest(worth(curve, more));
  }

  private static Extent steepest(Curve curve, Extent more) {
    if (more.isZero()) {
      return Extent.ZERO;
    }
    if (curve instanceof Table) {
      return atInfinity(curve);
    }
    if (curve instanceof Rounded rounded) {
      Extent step = Extent.of(Ratio.of(rounded.to()));
      return steepest(rounded.curve(), more).plus(step).least(atInfinity(curve));
    }
    if (!more.isKnown()) {
      return atInfinity(curve);
    }
    Ratio size = more.known().orElseThrow();
    if (curve instanceof Every every) {
      return size(
          () ->
              Ratio.of(size.dividedBy(Ratio.of(every.every())).ceiling())
                  .times(Ratio.of(every.pay())));
    }
    if (curve instanceof Brackets brackets) {
      List<Ratio> rates = brackets.rows().stream().map(row -> Ratio.of(row.rate())).toList();
      Ratio most = rates.stream().max(Ratio::compareTo).orElse(Ratio.ZERO);
      return size(() -> size.times(most)).least(atInfinity(curve));
    }
    return worth(curve, more);
  }

  /** The factor of a curve that only multiplies. */
  static Optional<Ratio> factor(Curve curve) {
    if (curve instanceof Rate rate) {
      Extent factor = size(() -> Ratio.of(rate.rate()).dividedBy(Ratio.of(rate.per())));
      return factor.known();
    }
    return Optional.empty();
  }

  /** Whether two totals of 0 or above are together worth no more than their sum is. */
  static boolean isSuperadditive(Curve curve) {
    if (curve instanceof Every every) {
      return every.from().compareTo(every.every()) >= 0;
    }
    if (curve instanceof Rounded rounded) {
      return rounded.round() == Rounding.DOWN && isSuperadditive(rounded.curve());
    }
    return curve instanceof Rate;
  }

  /** Whether an untouched total is worth nothing. */
  static boolean startsAtZero(Curve curve) {
    return worth(curve, Extent.ZERO).isZero();
  }
}
