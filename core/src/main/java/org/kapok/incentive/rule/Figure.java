package org.kapok.incentive.rule;

import org.kapok.quantity.Amount;

/** A number within an operation: given, or read from a field. */
public sealed interface Figure {

  /**
   * The number itself: {@code "max": 20}.
   *
   * @param amount the number
   */
  record Fixed(Amount amount) implements Figure {
    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /**
   * The value of a number field: {@code "times": "tierFactor"}.
   *
   * @param field the field's name
   */
  record Named(String field) implements Figure {
    @Override
    public String toString() {
      return field;
    }
  }

  /** The number itself. */
  static Figure of(Amount amount) {
    return new Fixed(amount);
  }

  /** The whole number itself. */
  static Figure of(long amount) {
    return of(Amount.of(amount));
  }

  /** The value of the field. */
  static Figure named(String field) {
    return new Named(field);
  }
}
