package org.kapok.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.OutOfRangeException;

/**
 * An exact decimal amount: points, hours, stamps, yuan. At most {@value #MAXIMUM_SCALE} fraction
 * digits and at most {@value #MAXIMUM_DIGITS} significant digits, so that every JSON client reads
 * it without loss; a result beyond that is an {@link ArithmeticException}, never a rounded figure.
 *
 * <p>Two amounts of the same value are equal: {@code Amount.of("2.50").equals(Amount.of("2.5"))}.
 *
 * <p>Example: {@code Amount.of("7.2").plus(Amount.of(3))} is {@code 10.2}.
 *
 * @param unscaled the digits without the point, from −(10<sup>15</sup> − 1) to 10<sup>15</sup> − 1
 * @param scale how many of the digits stand after the point, 0 to 6; without trailing zeros
 */
public record Amount(long unscaled, int scale) implements Comparable<Amount> {
  /** The most digits after the point. */
  public static final int MAXIMUM_SCALE = 6;

  /** The most significant digits. */
  public static final int MAXIMUM_DIGITS = 15;

  /** Nothing. */
  public static final Amount ZERO = new Amount(0, 0);

  /** One. */
  public static final Amount ONE = new Amount(1, 0);

  /** The largest amount, 999 999 999 999 999. */
  public static final Amount MAXIMUM = new Amount(999_999_999_999_999L, 0);

  /** No more trailing zeros than a long has digits can be taken off. */
  private static final int MOST_ZEROS = MAXIMUM_SCALE + 19;

  private static final long LIMIT = 1_000_000_000_000_000L;
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

  /**
   * Takes trailing zeros off and refuses what does not fit.
   *
   * @throws ArithmeticException if more than 15 significant or 6 fraction digits are needed
   */
  public Amount {
    if (scale < 0 || scale > MOST_ZEROS) {
      throw new OutOfRangeException(
          "Amount must have at most 6 fraction digits, was {0} at scale {1}", unscaled, scale);
    }
    while (scale > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      scale--;
    }
    if (scale > MAXIMUM_SCALE || unscaled <= -LIMIT || unscaled >= LIMIT) {
      throw new OutOfRangeException(
          "Amount must have at most 15 significant and 6 fraction digits, was {0}",
          BigDecimal.valueOf(unscaled, scale).toPlainString());
    }
  }

  /** A whole amount. */
  public static Amount of(long whole) {
    return new Amount(whole, 0);
  }

  /**
   * Reads plain decimal notation, such as {@code "12"}, {@code "-0.5"} or {@code "2.50"}; no
   * exponent, no sign {@code +}, no spaces.
   *
   * @throws IllegalArgumentException if the text is not of that form
   * @throws ArithmeticException if it needs more than 15 significant or 6 fraction digits
   */
  public static Amount of(String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw new InvalidValueException(
          "Amount must be a plain decimal such as 12 or -0.5, was \"{0}\"", shortened(text));
    }
    return of(new BigDecimal(text));
  }

  /**
   * The amount of the same value.
   *
   * @throws ArithmeticException if it needs more than 15 significant or 6 fraction digits
   */
  public static Amount of(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if ((long) plain.precision() - plain.scale() > MAXIMUM_DIGITS
        || plain.scale() > MAXIMUM_SCALE) {
      throw new OutOfRangeException(
          "Amount must have at most 15 significant and 6 fraction digits, was {0}",
          shortened(value.toString()));
    }
    BigDecimal scaled = plain.scale() < 0 ? plain.setScale(0) : plain;
    if (scaled.precision() > MAXIMUM_DIGITS) {
      throw new OutOfRangeException(
          "Amount must have at most 15 significant digits, was {0}", scaled.toPlainString());
    }
    return new Amount(scaled.unscaledValue().longValueExact(), scaled.scale());
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  /**
   * The sum.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Amount plus(Amount other) {
    int common = Math.max(scale, other.scale);
    return new Amount(Math.addExact(unscaledAt(common), other.unscaledAt(common)), common);
  }

  /**
   * The difference.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Amount minus(Amount other) {
    return plus(other.negated());
  }

  /**
   * The product.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Amount times(Amount factor) {
    return of(toBigDecimal().multiply(factor.toBigDecimal()));
  }

  /** The same amount with the other sign. */
  public Amount negated() {
    return new Amount(-unscaled, scale);
  }

  /** −1, 0 or 1. */
  public int signum() {
    return Long.signum(unscaled);
  }

  /** Whether this is nothing. */
  public boolean isZero() {
    return unscaled == 0;
  }

  /**
   * This amount as a whole number of units of 10<sup>−scale</sup>: {@code Amount.of("2.5")} is 250
   * at scale 2.
   *
   * @throws ArithmeticException if that is not a whole number of units, or does not fit in a long
   */
  public long unscaledAt(int targetScale) {
    long result = unscaled;
    if (targetScale < scale) {
      throw new OutOfRangeException("{0} has more than {1} fraction digits", this, targetScale);
    }
    for (int i = scale; i < targetScale; i++) {
      result = Math.multiplyExact(result, 10L);
    }
    return result;
  }

  /** The same value for {@code java.math}. */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(unscaled, scale);
  }

  /** Orders by value. */
  @Override
  public int compareTo(Amount other) {
    return scale == other.scale
        ? Long.compare(unscaled, other.unscaled)
        : toBigDecimal().compareTo(other.toBigDecimal());
  }

  /** Plain decimal notation without trailing zeros: {@code "2.5"}, {@code "-40"}. */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }
}
