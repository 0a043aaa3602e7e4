package org.kapok.curve;

import org.kapok.quantity.Ratio;

/**
 * A function that never falls, from a measured quantity to what it is worth. What a scoring rule
 * pays is the growth of such a curve over the running total of a window; evaluation uses the same
 * curves to normalise an indicator.
 *
 * <p>Every curve is exact. Where a rule needs the worth to be a decimal amount, that is proved when
 * the scheme is read.
 */
public sealed interface Curve permits Every, Rate, Table, Brackets, Rounded {

  /**
   * What the quantity is worth in all.
   *
   * @throws ArithmeticException if the worth does not fit
   */
  Ratio valueAt(Ratio quantity);
}
