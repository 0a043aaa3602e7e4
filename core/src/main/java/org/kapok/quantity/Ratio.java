package org.kapok.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.kapok.problem.OutOfRangeException;

/**
 * An exact fraction in lowest terms. Only what is <em>measured</em> may be one (20 minutes are 1/3
 * hour); what is paid is an {@link Amount}.
 *
 * <p>Example: {@code Ratio.of(20, 60)} is {@code 1/3}.
 *
 * @param numerator any sign
 * @param denominator at least 1, without a common factor with the numerator
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
  /** Nothing. */
  public static final Ratio ZERO = new Ratio(0, 1);

  /** One. */
  public static final Ratio ONE = new Ratio(1, 1);

  /**
   * Reduces to lowest terms.
   *
   * @throws ArithmeticException if the denominator is 0, or the reduced fraction does not fit in
   *     two longs
   */
  public Ratio {
    if (denominator == 0) {
      throw new OutOfRangeException("Ratio must not have the denominator 0: {0}/0", numerator);
    }
    long divisor = greatestCommonDivisor(numerator, denominator);
    if (divisor != 1) {
      numerator /= divisor;
      denominator /= divisor;
    }
    if (denominator < 0) {
      numerator = Math.negateExact(numerator);
      denominator = Math.negateExact(denominator);
    }
  }

  /**
   * The fraction {@code numerator/denominator}.
   *
   * @throws ArithmeticException if the denominator is 0
   */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(numerator, denominator);
  }

  /** The whole number. */
  public static Ratio of(long whole) {
    return new Ratio(whole, 1);
  }

  /** The same value as the amount. */
  public static Ratio of(Amount amount) {
    return new Ratio(amount.unscaled(), powerOfTen(amount.scale()));
  }

  private static Ratio of(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    return new Ratio(
        numerator.divide(divisor).longValueExact(), denominator.divide(divisor).longValueExact());
  }

  private static long powerOfTen(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private static long greatestCommonDivisor(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    // The least long has no positive counterpart; it divides itself and 0 without overflow.
    return x < 0 && x != Long.MIN_VALUE ? -x : x;
  }

  /**
   * The sum.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Ratio plus(Ratio other) {
    long sum = numerator + other.numerator;
    boolean fits = ((numerator ^ sum) & (other.numerator ^ sum)) >= 0;
    if (denominator == other.denominator && fits) {
      return new Ratio(sum, denominator);
    }
    return of(
        big(numerator)
            .multiply(big(other.denominator))
            .add(big(other.numerator).multiply(big(denominator))),
        big(denominator).multiply(big(other.denominator)));
  }

  /**
   * The difference.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  /**
   * The product.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Ratio times(Ratio factor) {
    return of(
        big(numerator).multiply(big(factor.numerator)),
        big(denominator).multiply(big(factor.denominator)));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if the divisor is 0 or the quotient does not fit
   */
  public Ratio dividedBy(Ratio divisor) {
    if (divisor.numerator == 0) {
      throw new OutOfRangeException("Ratio must not be divided by 0: {0}", this);
    }
    return of(
        big(numerator).multiply(big(divisor.denominator)),
        big(denominator).multiply(big(divisor.numerator)));
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  /** The same fraction with the other sign. */
  public Ratio negated() {
    return new Ratio(Math.negateExact(numerator), denominator);
  }

  /** −1, 0 or 1. */
  public int signum() {
    return Long.signum(numerator);
  }

  /** The largest whole number that is not above this fraction. */
  public long floor() {
    return Math.floorDiv(numerator, denominator);
  }

  /** The smallest whole number that is not below this fraction. */
  public long ceiling() {
    return floor() + (numerator % denominator == 0 ? 0 : 1);
  }

  /**
   * Whether an {@link Amount} of this value exists: at most 6 fraction and 15 significant digits.
   */
  public boolean isAmount() {
    if (1_000_000L % denominator != 0) {
      return false;
    }
    BigDecimal value = decimal();
    return value.stripTrailingZeros().precision() <= Amount.MAXIMUM_DIGITS
        && value.abs().compareTo(Amount.MAXIMUM.toBigDecimal()) <= 0;
  }

  private BigDecimal decimal() {
    BigInteger millionths = big(numerator).multiply(big(1_000_000L / denominator));
    return new BigDecimal(millionths, Amount.MAXIMUM_SCALE);
  }

  /**
   * The amount of this value.
   *
   * @throws ArithmeticException if there is none, as for 1/3
   */
  public Amount toAmount() {
    if (1_000_000L % denominator != 0) {
      throw new OutOfRangeException("{0} is not a decimal of at most 6 fraction digits", this);
    }
    return Amount.of(decimal());
  }

  /** Orders by value, exactly. */
  @Override
  public int compareTo(Ratio other) {
    if (denominator == other.denominator) {
      return Long.compare(numerator, other.numerator);
    }
    return big(numerator)
        .multiply(big(other.denominator))
        .compareTo(big(other.numerator).multiply(big(denominator)));
  }

  /** The plain decimal where there is one, else the fraction: {@code "0.5"}, {@code "1/3"}. */
  @Override
  public String toString() {
    return isAmount() ? toAmount().toString() : numerator + "/" + denominator;
  }
}
