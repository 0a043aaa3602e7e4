package org.kapok.id;

/**
 * Identifies a station to which advisers are seconded (指导站). Opaque: Kapok compares it and never
 * reads meaning into it.
 *
 * <p>Example: {@code StationId.of("s-12")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record StationId(String value) implements Comparable<StationId> {

  /** Refuses what {@link #of(String)} refuses. */
  public StationId {
    IdText.require("StationId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static StationId of(String value) {
    return new StationId(value);
  }

  /** Orders by code point. */
  @Override
  public int compareTo(StationId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
