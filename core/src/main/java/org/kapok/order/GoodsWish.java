package org.kapok.order;

import org.kapok.problem.InvalidValueException;
import org.kapok.text.Labels;

/**
 * So many pieces of some goods (物资).
 *
 * <p>Example: {@code new GoodsWish("flour", 2)}.
 *
 * @param goods which: a code of an open vocabulary, the same that care programmes use
 * @param pieces how many, at least 1
 */
public record GoodsWish(String goods, int pieces) {

  /**
   * Refuses nothing of something.
   *
   * @throws IllegalArgumentException if it is no code, or there is not one piece
   */
  public GoodsWish {
    Labels.requireCode("GoodsWish.goods", goods);
    if (pieces < 1) {
      throw new InvalidValueException(
          "GoodsWish.pieces must be 1 or above, was {0} (goods {1})", pieces, goods);
    }
  }
}
