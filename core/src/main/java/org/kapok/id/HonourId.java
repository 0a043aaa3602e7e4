package org.kapok.id;

/**
 * Identifies an honour within its scheme (荣誉、等级). Opaque: Kapok compares it and never reads meaning
 * into it.
 *
 * <p>Example: {@code HonourId.of("stars")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record HonourId(String value) implements Comparable<HonourId> {

  /** Refuses what {@link #of(String)} refuses. */
  public HonourId {
    IdText.require("HonourId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static HonourId of(String value) {
    return new HonourId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(HonourId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
