package org.kapok.id;

/**
 * Identifies a venue (阵地). Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code VenueId.of("v-dongshan")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record VenueId(String value) implements Comparable<VenueId> {

  /** Refuses what {@link #of(String)} refuses. */
  public VenueId {
    IdText.require("VenueId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static VenueId of(String value) {
    return new VenueId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(VenueId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
