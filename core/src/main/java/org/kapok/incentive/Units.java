package org.kapok.incentive;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.kapok.problem.OutOfRangeException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Amounts as whole numbers of units, of which so many make one. */
final class Units {
  private static final long FINEST = 1_000_000_000_000L;

  private Units() {}

  /** The units that the amount needs: 1 for 3, 10 for 2.5. */
  static long of(Amount amount) {
    return powerOfTen(amount.scale());
  }

  static long powerOfTen(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /** The least common units in which the given units and all amounts are whole. */
  static long finest(long units, Stream<Amount> amounts) {
    return amounts
        .map(amount -> Ratio.of(amount).denominator())
        .reduce(units, Units::leastCommonMultiple);
  }

  static long leastCommonMultiple(long a, long b) {
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    BigInteger multiple = x.divide(x.gcd(y)).multiply(y);
    if (multiple.compareTo(BigInteger.valueOf(FINEST)) > 0) {
      throw new OutOfRangeException("units finer than 1/{0}", FINEST);
    }
    return multiple.longValueExact();
  }

  /** The amount in units, of which {@code units} make one. */
  static long count(Amount amount, long units) {
    Ratio inUnits = Ratio.of(amount).times(Ratio.of(units));
    return inUnits.numerator();
  }

  static long[] counts(List<Amount> amounts, long units) {
    return amounts.stream().mapToLong(amount -> count(amount, units)).toArray();
  }
}
