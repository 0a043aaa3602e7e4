package org.kapok.incentive.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Makes amounts of what is proved. */
final class Bounds {
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
}
