package org.kapok.incentive.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Makes amounts of what is proved. */
final class Bounds {
  /** Nothing at all. */
  static final Bound NOTHING = new Bound.Proven(Amount.ZERO);

  private Bounds() {}

  /**
   * The amount, cut to the six digits that an amount can have; empty if it is open.
   *
   * @param below whether it lies below 0
   */
  static Optional<Bound> of(Extent extent, boolean below) {
    return extent.known().map(size -> amount(size, below));
  }

  private static Bound amount(Ratio size, boolean below) {
    BigDecimal cut =
        BigDecimal.valueOf(size.numerator())
            .divide(BigDecimal.valueOf(size.denominator()), Amount.MAXIMUM_SCALE, RoundingMode.DOWN)
            .stripTrailingZeros();
    try {
      return new Bound.Proven(Amount.of(below ? cut.negate() : cut));
    } catch (ArithmeticException | IllegalArgumentException tooLarge) {
      return new Bound.NotProved(Reason.TOO_FINE.text());
    }
  }

  /** The sum of both; that which is not proved, if one is not. */
  static Bound sum(Bound a, Bound b) {
    if (a instanceof Bound.Proven first && b instanceof Bound.Proven second) {
      Extent sum = extent(first).plus(extent(second));
      boolean below = first.amount().signum() < 0 || second.amount().signum() < 0;
      return of(sum, below).orElseGet(() -> new Bound.NotProved(Reason.TOO_FINE.text()));
    }
    return a instanceof Bound.Unbounded || b instanceof Bound.Proven ? a : b;
  }

  /** What lies further from 0; that which is not proved, if one is not. */
  static Bound further(Bound a, Bound b) {
    if (a instanceof Bound.Proven first && b instanceof Bound.Proven second) {
      return Extent.compare(extent(first), extent(second)) >= 0 ? a : b;
    }
    return a instanceof Bound.Unbounded || b instanceof Bound.Proven ? a : b;
  }

  /** What lies nearer to 0, of what is proved. */
  static Bound nearer(Bound a, Bound b) {
    if (a instanceof Bound.Proven first && b instanceof Bound.Proven second) {
      return Extent.compare(extent(first), extent(second)) <= 0 ? a : b;
    }
    return a instanceof Bound.Proven ? a : b;
  }

  private static Extent extent(Bound.Proven bound) {
    Ratio amount = Ratio.of(bound.amount());
    return Extent.of(amount.signum() < 0 ? amount.negated() : amount);
  }
}
