package org.kapok.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.kapok.quantity.Amount;

/** Numbers as people read them. */
final class Words {
  private static final Fraction HUNDRED = Fraction.of(100);

  /** So many fraction digits are told, or more if fewer would mislead. */
  private static final int DIGITS = 2;

  private static final int MOST_DIGITS = 12;

  private Words() {}

  /** The decimal if it is short, else rounded to 6 digits: {@code 66.666667}. */
  static String plain(Fraction value) {
    return text(value.toDecimal(Amount.MAXIMUM_SCALE));
  }

  /** A number that is not told as one of the bounds unless it is that: 599.999 is not 600. */
  static String number(Fraction value, Bounds bounds) {
    return near(value, bounds.all().map(Fraction::of).toList());
  }

  /** A number by itself. */
  static String number(Fraction value) {
    return near(value, List.of());
  }

  /** A share in percent, as {@link #number(Fraction, Bounds)}: {@code 89.17}. */
  static String percent(Fraction share, Bounds bounds) {
    return near(
        share.times(HUNDRED), bounds.all().map(each -> Fraction.of(each).times(HUNDRED)).toList());
  }

  /** A bound of a share in percent: {@code 90}. */
  static String percent(Amount bound) {
    return plain(Fraction.of(bound).times(HUNDRED));
  }

  private static String near(Fraction value, Collection<Fraction> bounds) {
    int digits = DIGITS;
    BigDecimal told = value.toDecimal(digits);
    while (digits < MOST_DIGITS && misleads(told, value, bounds)) {
      digits++;
      told = value.toDecimal(digits);
    }
    return text(told);
  }

  private static boolean misleads(BigDecimal told, Fraction value, Collection<Fraction> bounds) {
    Fraction read = Fraction.of(told);
    return bounds.stream().anyMatch(each -> each.equals(read) && !each.equals(value));
  }

  private static String text(BigDecimal decimal) {
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
