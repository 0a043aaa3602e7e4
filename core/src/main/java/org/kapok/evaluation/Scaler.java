package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.curve.Curve;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.quantity.Amount;

/** Takes a value through the steps of an item, and notes what each changes. */
final class Scaler {
  private final List<Change> changes = new ArrayList<>();
  private Fraction value;

  Scaler(Fraction raw) {
    value = raw;
  }

  /** Takes the steps in order. */
  Scaler take(List<Scaling> steps) {
    steps.forEach(step -> become(Optional.of(step), applied(step, value)));
    return this;
  }

  /** Cuts off what is above full marks. */
  Scaler cut(Optional<Amount> full) {
    full.ifPresent(most -> become(Optional.empty(), value.min(Fraction.of(most))));
    return this;
  }

  private void become(Optional<Scaling> step, Fraction next) {
    if (!next.equals(value)) {
      changes.add(new Change(step, next.minus(value)));
      value = next;
    }
  }

  Fraction value() {
    return value;
  }

  List<Change> changes() {
    return changes;
  }

  /** What the step makes of a value. */
  static Fraction applied(Scaling step, Fraction value) {
    if (step instanceof Scaling.Along along) {
      return worth(along.curve(), value);
    }
    if (step instanceof Scaling.Less less) {
      return Fraction.of(less.start()).minus(worth(less.less(), value));
    }
    if (step instanceof Scaling.Max max) {
      return value.min(Fraction.of(max.bound()));
    }
    if (step instanceof Scaling.Min min) {
      return value.max(Fraction.of(min.bound()));
    }
    return between(((Scaling.Line) step).points(), value);
  }

  /** Rates and rounding take any fraction; what looks up thresholds needs one of 63 bits. */
  private static Fraction worth(Curve curve, Fraction value) {
    if (curve instanceof Rounded rounded) {
      return worth(rounded.curve(), value).rounded(rounded.round(), rounded.to());
    }
    if (curve instanceof Rate rate) {
      return value.times(Fraction.of(rate.rate())).dividedBy(Fraction.of(rate.per()));
    }
    return Fraction.of(curve.valueAt(value.toRatio()));
  }

  private static Fraction between(List<Scaling.Line.Point> points, Fraction value) {
    int next = 0;
    while (next < points.size() && Fraction.of(points.get(next).at()).compareTo(value) <= 0) {
      next++;
    }
    if (next == 0 || next == points.size()) {
      return Fraction.of(points.get(Math.max(0, next - 1)).worth());
    }
    Scaling.Line.Point from = points.get(next - 1);
    Scaling.Line.Point to = points.get(next);
    Fraction start = Fraction.of(from.at());
    Fraction part = value.minus(start).dividedBy(Fraction.of(to.at()).minus(start));
    Fraction rise = Fraction.of(to.worth()).minus(Fraction.of(from.worth()));
    return Fraction.of(from.worth()).plus(part.times(rise));
  }
}
