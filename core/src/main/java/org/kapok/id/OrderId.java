package org.kapok.id;

/**
 * Identifies a service order (点单). Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code OrderId.of("o-2025-31")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record OrderId(String value) implements Comparable<OrderId> {

  /** Refuses what {@link #of(String)} refuses. */
  public OrderId {
    IdText.require("OrderId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static OrderId of(String value) {
    return new OrderId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(OrderId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
