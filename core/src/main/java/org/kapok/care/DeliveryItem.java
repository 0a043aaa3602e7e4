package org.kapok.care;

import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * So much of some goods, delivered or to be delivered.
 *
 * <p>Example: {@code new DeliveryItem(Goods.FLOUR, Amount.of(5), "kg")}.
 *
 * @param goods what
 * @param quantity how much, above 0
 * @param unit of what, such as {@code kg}
 */
public record DeliveryItem(Goods goods, Amount quantity, String unit) {

  /**
   * Refuses nothing of something, and a blank unit.
   *
   * @throws IllegalArgumentException if the quantity is not above 0 or the unit is blank
   */
  public DeliveryItem {
    if (quantity.signum() <= 0 || unit.isBlank()) {
      throw new InvalidValueException(
          "DeliveryItem must have a quantity above 0 and a unit, was {0} \"{1}\" of {2}",
          quantity, unit, goods);
    }
  }
}
