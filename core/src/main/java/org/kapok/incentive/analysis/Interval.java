package org.kapok.incentive.analysis;

import java.util.Optional;
import org.kapok.quantity.Ratio;

/**
 * All numbers between two ends, each of which may be missing.
 *
 * @param low the lower end; none if there is no least
 * @param lowOpen whether the lower end itself is left out
 * @param high the upper end; none if there is no greatest
 * @param highOpen whether the upper end itself is left out
 */
record Interval(Optional<Ratio> low, boolean lowOpen, Optional<Ratio> high, boolean highOpen) {
  static final Interval ALL = closed(Optional.empty(), Optional.empty());
  static final Interval NOT_NEGATIVE = closed(Optional.of(Ratio.ZERO), Optional.empty());

  static Interval closed(Optional<Ratio> low, Optional<Ratio> high) {
    return new Interval(low, false, high, false);
  }

  static Interval of(long low, long high) {
    return closed(Optional.of(Ratio.of(low)), Optional.of(Ratio.of(high)));
  }

  static Interval point(Ratio value) {
    return closed(Optional.of(value), Optional.of(value));
  }

  static Interval from(Ratio low, boolean open) {
    return new Interval(Optional.of(low), open, Optional.empty(), false);
  }

  static Interval until(Ratio high, boolean open) {
    return new Interval(Optional.empty(), false, Optional.of(high), open);
  }

  boolean isEmpty() {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    int order = low.get().compareTo(high.get());
    return order > 0 || (order == 0 && (lowOpen || highOpen));
  }

  boolean isPoint() {
    return low.isPresent() && low.equals(high);
  }

  Interval meet(Interval other) {
    boolean mineLow = compareLow(other) >= 0;
    boolean mineHigh = compareHigh(other) <= 0;
    Interval lower = mineLow ? this : other;
    Interval upper = mineHigh ? this : other;
    return new Interval(lower.low, lower.lowOpen, upper.high, upper.highOpen);
  }

  /** The least interval that holds both. */
  Interval hull(Interval other) {
    Interval lower = compareLow(other) <= 0 ? this : other;
    Interval upper = compareHigh(other) >= 0 ? this : other;
    return new Interval(lower.low, lower.lowOpen, upper.high, upper.highOpen);
  }

  boolean contains(Interval other) {
    return other.isEmpty() || (compareLow(other) <= 0 && compareHigh(other) >= 0);
  }

  /** Below 0 if this one starts lower. */
  int compareLow(Interval other) {
    if (low.isEmpty() || other.low.isEmpty()) {
      return Boolean.compare(low.isPresent(), other.low.isPresent());
    }
    int order = low.get().compareTo(other.low.get());
    return order != 0 ? order : Boolean.compare(lowOpen, other.lowOpen);
  }

  /** Below 0 if this one ends lower. */
  int compareHigh(Interval other) {
    if (high.isEmpty() || other.high.isEmpty()) {
      return Boolean.compare(high.isEmpty(), other.high.isEmpty());
    }
    int order = high.get().compareTo(other.high.get());
    return order != 0 ? order : Boolean.compare(other.highOpen, highOpen);
  }

  /** All sums of two numbers. */
  Interval plus(Interval other) {
    return closed(sum(low, other.low), sum(high, other.high));
  }

  /** All products of two numbers; everything, if one of them may be below 0. */
  Interval times(Interval other) {
    if (isBelowZero() || other.isBelowZero()) {
      return ALL;
    }
    return closed(Optional.of(Ratio.ZERO), highExtent().times(other.highExtent()).known());
  }

  Interval scaled(Ratio positive) {
    try {
      return new Interval(
          low.map(end -> end.times(positive)),
          lowOpen,
          high.map(end -> end.times(positive)),
          highOpen);
    } catch (ArithmeticException tooLarge) {
      return ALL;
    }
  }

  private static Optional<Ratio> sum(Optional<Ratio> a, Optional<Ratio> b) {
    try {
      return a.isPresent() && b.isPresent() ? Optional.of(a.get().plus(b.get())) : Optional.empty();
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }

  boolean isBelowZero() {
    return low.isEmpty() || low.get().signum() < 0;
  }

  /** How far it reaches above 0. */
  Extent highExtent() {
    return new Extent(high.map(end -> end.signum() < 0 ? Ratio.ZERO : end));
  }

  /** How far it reaches below 0. */
  Extent lowExtent() {
    return new Extent(low.map(end -> end.signum() > 0 ? Ratio.ZERO : end.negated()));
  }
}
