package org.kapok.id;

/**
 * Identifies one case of an award, from its proposal on (表彰事项). Opaque: Kapok compares it and never
 * reads meaning into it.
 *
 * <p>Example: {@code AwardId.of("2025-17")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record AwardId(String value) implements Comparable<AwardId> {

  /** Refuses what {@link #of(String)} refuses. */
  public AwardId {
    IdText.require("AwardId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static AwardId of(String value) {
    return new AwardId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(AwardId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
