package org.kapok.incentive.ledger;

import org.kapok.id.AccountId;
import org.kapok.quantity.Amount;

/**
 * At which rate amounts are given for amounts in another account of the same holder (折算). Only
 * multiples of the unit can be given, so nothing is ever rounded.
 *
 * <p>Example: 2 vouchers for each 500 points: {@code new Conversion(AccountId.of("vouchers"),
 * Amount.of(500), Amount.of(2))}.
 *
 * @param to into which account
 * @param unit how much is given at a time; above 0
 * @param yields how much is got for each unit; above 0
 */
public record Conversion(AccountId to, Amount unit, Amount yields) {

  /**
   * Refuses what is not above 0.
   *
   * @throws IllegalArgumentException if so
   */
  public Conversion {
    Amounts.requirePositive("unit", unit);
    Amounts.requirePositive("yields", yields);
  }

  /**
   * What is got for the amount.
   *
   * @param amount a multiple of the unit
   * @throws ArithmeticException if it does not fit
   */
  public Amount of(Amount amount) {
    return Amount.of(Amounts.units(amount, unit)).times(yields);
  }
}
