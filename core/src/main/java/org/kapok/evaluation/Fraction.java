package org.kapok.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.kapok.problem.OutOfRangeException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;
import org.kapok.quantity.Rounding;

/**
 * An exact fraction of any length, in lowest terms. A check-up adds up many shares whose
 * denominators have nothing in common, which soon passes what a {@link Ratio} can hold; nothing is
 * rounded on the way but where the scheme says so.
 *
 * <p>Example: {@code Fraction.of(107, 120)} is 107/120, and {@code toString()} says so.
 *
 * @param numerator any sign
 * @param denominator at least 1, without a common factor with the numerator
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  /** Nothing. */
  public static final Fraction ZERO = of(0, 1);

  /** One. */
  public static final Fraction ONE = of(1, 1);

  private static final BigInteger MILLION = BigInteger.TEN.pow(Amount.MAXIMUM_SCALE);

  /**
   * Reduces to lowest terms.
   *
   * @throws ArithmeticException if the denominator is 0
   */
  public Fraction {
    if (denominator.signum() == 0) {
      throw new OutOfRangeException("Fraction must not have the denominator 0: {0}/0", numerator);
    }
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    numerator = numerator.divide(signed);
    denominator = denominator.divide(signed);
  }

  /**
   * The fraction {@code numerator/denominator}.
   *
   * @throws ArithmeticException if the denominator is 0
   */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The whole number. */
  public static Fraction of(long whole) {
    return of(whole, 1);
  }

  /** The same value as the amount. */
  public static Fraction of(Amount amount) {
    return of(amount.toBigDecimal());
  }

  /** The same value as the decimal. */
  public static Fraction of(BigDecimal decimal) {
    BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /** The same value as the ratio. */
  public static Fraction of(Ratio ratio) {
    return of(ratio.numerator(), ratio.denominator());
  }

  /** The sum of all of them; 0 of none. */
  public static Fraction sum(Collection<Fraction> fractions) {
    return fractions.stream().reduce(ZERO, Fraction::plus);
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The difference. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** The product. */
  public Fraction times(Fraction factor) {
    return new Fraction(
        numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if the divisor is 0
   */
  public Fraction dividedBy(Fraction divisor) {
    if (divisor.signum() == 0) {
      throw new OutOfRangeException("Fraction must not be divided by 0: {0}", this);
    }
    return new Fraction(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /** The same fraction with the other sign. */
  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  /** The smaller of the two. */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The larger of the two. */
  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** −1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  /**
   * The multiple of the unit that the rounding gives, exactly.
   *
   * @param unit above 0
   */
  public Fraction rounded(Rounding rounding, Amount unit) {
    Fraction units = dividedBy(of(unit));
    BigDecimal whole =
        new BigDecimal(units.numerator)
            .divide(new BigDecimal(units.denominator), 0, RoundingMode.valueOf(rounding.name()));
    return of(whole).times(of(unit));
  }

  /**
   * The nearest decimal of so many fraction digits, a half away from zero: what people read.
   *
   * @param digits 0 or above
   */
  public BigDecimal toDecimal(int digits) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
  }

  /**
   * The same value as a ratio.
   *
   * @throws ArithmeticException if numerator or denominator need more than 63 bits
   */
  public Ratio toRatio() {
    return Ratio.of(numerator.longValueExact(), denominator.longValueExact());
  }

  /** The amount of this value; empty if there is none, as for 1/3. */
  public Optional<Amount> toAmount() {
    BigInteger millionths = numerator.multiply(MILLION);
    BigInteger[] parts = millionths.divideAndRemainder(denominator);
    if (parts[1].signum() != 0) {
      return Optional.empty();
    }
    BigDecimal decimal = new BigDecimal(parts[0], Amount.MAXIMUM_SCALE);
    boolean fits =
        decimal.stripTrailingZeros().precision() <= Amount.MAXIMUM_DIGITS
            && decimal.abs().compareTo(Amount.MAXIMUM.toBigDecimal()) <= 0;
    return fits ? Optional.of(Amount.of(decimal)) : Optional.empty();
  }

  /** Orders by value, exactly. */
  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@code "12"} for a whole number, else {@code "107/120"}. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
