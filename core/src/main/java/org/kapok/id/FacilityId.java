package org.kapok.id;

/**
 * Identifies a facility of a venue; unique within it (设施). Opaque: Kapok compares it and never
 * reads meaning into it.
 *
 * <p>Example: {@code FacilityId.of("oath-hall")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record FacilityId(String value) implements Comparable<FacilityId> {

  /** Refuses what {@link #of(String)} refuses. */
  public FacilityId {
    IdText.require("FacilityId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static FacilityId of(String value) {
    return new FacilityId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(FacilityId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
