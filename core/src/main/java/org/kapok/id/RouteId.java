package org.kapok.id;

/**
 * Identifies a themed route (主题路线). Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code RouteId.of("r-red")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record RouteId(String value) implements Comparable<RouteId> {

  /** Refuses what {@link #of(String)} refuses. */
  public RouteId {
    IdText.require("RouteId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static RouteId of(String value) {
    return new RouteId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(RouteId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
