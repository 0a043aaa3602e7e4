package org.kapok.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The algebra of exact quantities, held against {@code java.math}. */
class QuantityProperties {

  @Provide
  Arbitrary<Amount> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(-99_999_999, 99_999_999),
            Arbitraries.integers().between(0, 6))
        .as(Amount::new);
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return Combinators.combine(
            Arbitraries.longs().between(-1_000_000, 1_000_000),
            Arbitraries.longs().between(1, 10_000))
        .as(Ratio::of);
  }

  @Property
  void amountsAddAsDecimalsDo(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b, @ForAll("amounts") Amount c) {
    assertThat(a.plus(b).toBigDecimal())
        .isEqualByComparingTo(a.toBigDecimal().add(b.toBigDecimal()));
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(a.plus(a.negated())).isEqualTo(Amount.ZERO);
  }

  @Property
  void amountsSurviveTheirTextAndTheirRatio(@ForAll("amounts") Amount a) {
    assertThat(Amount.of(a.toString())).isEqualTo(a);
    assertThat(Amount.of(a.toBigDecimal())).isEqualTo(a);
    assertThat(Ratio.of(a).toAmount()).isEqualTo(a);
  }

  @Property
  void orderOfAmountsIsThatOfDecimalsAndAgreesWithEquals(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b) {
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(a.toBigDecimal().compareTo(b.toBigDecimal()));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void ratiosFormAField(
      @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    if (b.signum() != 0) {
      assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
    }
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
  }

  @Property
  void ratiosAreInLowestTermsWithAPositiveDenominator(@ForAll long n, @ForAll long d) {
    try {
      Ratio ratio = Ratio.of(n, d);
      assertThat(ratio.denominator()).isPositive();
      assertThat(big(ratio.numerator()).gcd(big(ratio.denominator()))).isEqualTo(BigInteger.ONE);
      assertThat(big(ratio.numerator()).multiply(big(d)))
          .isEqualTo(big(n).multiply(big(ratio.denominator())));
    } catch (ArithmeticException doesNotFit) {
      assertThat(d == 0 || n == Long.MIN_VALUE || d == Long.MIN_VALUE).isTrue();
    }
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  @Property
  void roundingIsThatOfJavaMath(@ForAll("ratios") Ratio value, @ForAll Rounding rounding) {
    BigDecimal expected =
        BigDecimal.valueOf(value.numerator())
            .divide(
                BigDecimal.valueOf(value.denominator()),
                0,
                java.math.RoundingMode.valueOf(rounding.name()));
    assertThat(BigDecimal.valueOf(rounding.toUnits(value))).isEqualByComparingTo(expected);
    assertThat(value.floor()).isLessThanOrEqualTo(rounding.toUnits(value));
    assertThat(value.ceiling()).isGreaterThanOrEqualTo(rounding.toUnits(value));
  }

  @Property
  void roundingNeverTurnsALargerValueIntoASmallerResult(
      @ForAll("ratios") Ratio a,
      @ForAll("ratios") Ratio b,
      @ForAll Rounding rounding,
      @ForAll @LongRange(min = 1, max = 50) long unit) {
    Ratio less = a.compareTo(b) < 0 ? a : b;
    Ratio more = a.compareTo(b) < 0 ? b : a;
    Amount to = new Amount(unit, 1);
    assertThat(rounding.toMultiple(less, to)).isLessThanOrEqualTo(rounding.toMultiple(more, to));
  }
}
