package org.kapok.place;

import java.math.BigDecimal;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.OutOfRangeException;

/**
 * A length along the ground, exact to the millimetre: distances are added up and compared without
 * rounding, and two are equal if their millimetres are.
 *
 * <p>Example: {@code Distance.ofMetres(800)} is a walk of ten minutes.
 *
 * @param millimetres 0 or above
 */
public record Distance(long millimetres) implements Comparable<Distance> {
  /** No distance. */
  public static final Distance ZERO = new Distance(0);

  /**
   * Refuses a negative length.
   *
   * @throws IllegalArgumentException if it is below 0
   */
  public Distance {
    if (millimetres < 0) {
      throw new InvalidValueException(
          "Distance must be 0 or above, was {0} millimetres", millimetres);
    }
  }

  /**
   * A distance in whole metres.
   *
   * @throws IllegalArgumentException if it is below 0
   * @throws ArithmeticException if the millimetres do not fit in a long
   */
  public static Distance ofMetres(long metres) {
    return new Distance(Math.multiplyExact(metres, 1000L));
  }

  /**
   * A distance in metres with at most 3 fraction digits.
   *
   * @throws IllegalArgumentException if it is below 0
   * @throws ArithmeticException if it has more fraction digits, or does not fit
   */
  public static Distance ofMetres(BigDecimal metres) {
    if (metres.stripTrailingZeros().scale() > 3) {
      throw new OutOfRangeException(
          "Distance must have at most 3 fraction digits, was {0} metres", metres);
    }
    return new Distance(metres.movePointRight(3).longValueExact());
  }

  /** The metres, exactly, without trailing zeros. */
  public BigDecimal metres() {
    BigDecimal metres = BigDecimal.valueOf(millimetres, 3).stripTrailingZeros();
    return metres.scale() < 0 ? metres.setScale(0) : metres;
  }

  /** Whether this is the same as the other or shorter. */
  public boolean isAtMost(Distance other) {
    return millimetres <= other.millimetres;
  }

  /** Orders the shorter one first. */
  @Override
  public int compareTo(Distance other) {
    return Long.compare(millimetres, other.millimetres);
  }

  /** The metres with their unit: {@code 12.5 m}. */
  @Override
  public String toString() {
    return metres().toPlainString() + " m";
  }
}
