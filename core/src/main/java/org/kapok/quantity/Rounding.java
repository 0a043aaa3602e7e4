package org.kapok.quantity;

import java.math.RoundingMode;

/**
 * How a value is brought to a whole number of units; each mode means what the constant of the same
 * name in {@link RoundingMode} means, and none ever turns a larger value into a smaller result.
 *
 * <p>Example: {@code Rounding.DOWN.toUnits(Ratio.of(89, 60))} is 1: of 89 minutes one whole hour
 * counts.
 */
public enum Rounding {
  /** Toward zero: whole completed units. */
  DOWN(RoundingMode.DOWN),
  /** Away from zero: a begun unit counts whole. */
  UP(RoundingMode.UP),
  /** To the nearest; a half away from zero (四舍五入). */
  HALF_UP(RoundingMode.HALF_UP),
  /** To the nearest; a half toward zero. */
  HALF_DOWN(RoundingMode.HALF_DOWN),
  /** To the nearest; a half to the even neighbour. */
  HALF_EVEN(RoundingMode.HALF_EVEN);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  /**
   * The whole number that this mode gives for the value.
   *
   * @throws ArithmeticException if it does not fit in a long
   */
  public long toUnits(Ratio value) {
    return toUnits(value.numerator(), value.denominator());
  }

  /**
   * The whole number that this mode gives for {@code numerator / denominator}.
   *
   * @param denominator above 0
   */
  public long toUnits(long numerator, long denominator) {
    long quotient = numerator / denominator;
    long rest = numerator - quotient * denominator;
    if (rest == 0) {
      return quotient;
    }
    long away = numerator < 0 ? quotient - 1 : quotient + 1;
    return switch (mode) {
      case DOWN -> quotient;
      case UP -> away;
      default -> nearest(quotient, away, rest, denominator);
    };
  }

  private long nearest(long quotient, long away, long rest, long denominator) {
    long size = Math.abs(rest);
    int half = Long.compare(size, denominator - size);
    if (half != 0) {
      return half < 0 ? quotient : away;
    }
    return switch (mode) {
      case HALF_UP -> away;
      case HALF_DOWN -> quotient;
      default -> (quotient & 1) == 0 ? quotient : away;
    };
  }

  /**
   * The multiple of {@code unit} that this mode gives for the value: 2.37 to units of 0.5 is 2 when
   * rounded down.
   *
   * @param unit above 0
   * @throws ArithmeticException if the result does not fit
   */
  public Ratio toMultiple(Ratio value, Amount unit) {
    Ratio units = value.dividedBy(Ratio.of(unit));
    return Ratio.of(toUnits(units)).times(Ratio.of(unit));
  }
}
