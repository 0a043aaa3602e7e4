package org.kapok.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * An exact fraction of any size, for sums over many answers whose common denominator no long can
 * hold. It is rounded once, at the end.
 *
 * @param numerator any sign
 * @param denominator at least 1
 */
record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {
  static final Exact ZERO = of(Amount.ZERO);
  static final Exact ONE = of(Amount.ONE);

  /** How roots and quotients of decimals are computed: 34 digits. */
  static final MathContext PRECISION = MathContext.DECIMAL128;

  Exact {
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Exact of(Amount amount) {
    return of(Ratio.of(amount));
  }

  static Exact of(Ratio ratio) {
    return new Exact(
        BigInteger.valueOf(ratio.numerator()), BigInteger.valueOf(ratio.denominator()));
  }

  static Exact of(BigDecimal value) {
    return value.scale() < 0
        ? new Exact(value.toBigIntegerExact(), BigInteger.ONE)
        : new Exact(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  static Exact of(long whole) {
    return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  Exact plus(Exact other) {
    return new Exact(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Exact minus(Exact other) {
    return plus(new Exact(other.numerator.negate(), other.denominator));
  }

  Exact times(Exact factor) {
    return new Exact(
        numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
  }

  Exact dividedBy(Exact divisor) {
    return new Exact(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  int signum() {
    return numerator.signum();
  }

  private BigDecimal toBigDecimal() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), PRECISION);
  }

  /**
   * The nearest amount with so many decimals; a half goes away from zero.
   *
   * @throws ArithmeticException if no amount is so large
   */
  Amount rounded(int decimals) {
    return rounded(decimals, RoundingMode.HALF_UP);
  }

  Amount rounded(int decimals, RoundingMode mode) {
    return Amount.of(
        new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode));
  }

  Exact limited(Exact least, Exact most) {
    Exact low = compareTo(least) < 0 ? least : this;
    return low.compareTo(most) > 0 ? most : low;
  }

  Exact root() {
    return of(toBigDecimal().sqrt(PRECISION));
  }

  @Override
  public int compareTo(Exact other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
