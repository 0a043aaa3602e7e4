package org.kapok.care;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What is delivered in kind (慰问品, J3). An open vocabulary: the two known goods are those of the
 * source.
 *
 * <p>Example: {@code Goods.FLOUR}.
 *
 * @param value the code
 */
public record Goods(String value) implements Comparable<Goods> {
  /** The known members. */
  public static final Labels KNOWN =
      Labels.of("flour", "面粉", "flour", "cookingOil", "食用油", "cooking oil");

  /** Flour (面粉). */
  public static final Goods FLOUR = new Goods("flour");

  /** Cooking oil (食用油). */
  public static final Goods COOKING_OIL = new Goods("cookingOil");

  /** Refuses what {@link #of(String)} refuses. */
  public Goods {
    Labels.requireCode("Goods", value);
  }

  /**
   * The goods of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static Goods of(String value) {
    return new Goods(value);
  }

  /** The label of a known goods; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(Goods other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
