package org.kapok.incentive;

import org.kapok.quantity.Amount;

/**
 * What people call that which a number counts: 1 point, 2 points.
 *
 * @param one its name beside 1
 * @param many its name beside any other number
 */
record Unit(String one, String many) {
  /** A bare number. */
  static final Unit NONE = of("");

  /** A unit of one name. */
  static Unit of(String name) {
    return new Unit(name, name);
  }

  /** So many of them. */
  String of(Amount amount) {
    boolean single = amount.equals(Amount.ONE) || amount.equals(Amount.ONE.negated());
    String name = single ? one : many;
    return name.isEmpty() ? amount.toString() : amount + " " + name;
  }
}
