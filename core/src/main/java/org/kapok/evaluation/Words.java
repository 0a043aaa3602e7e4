package org.kapok.evaluation;

import java.math.BigDecimal;

/** Numbers as people read them. */
final class Words {
  /** A share is told to so many fraction digits of a percent, or to more if they would mislead. */
  private static final int DIGITS = 2;

  private static final int MOST_DIGITS = 12;

  private Words() {}

  /** The decimal if it is short, else rounded to 6 digits: {@code 66.666667}. */
  static String plain(Fraction value) {
    BigDecimal decimal = value.toDecimal(6).stripTrailingZeros();
    return decimal.signum() == 0 ? "0" : decimal.toPlainString();
  }
}
