package org.kapok.id;

/**
 * Identifies a need (需求), an entry of the list of needs. Opaque: Kapok compares it and never reads
 * meaning into it.
 *
 * <p>Example: {@code NeedId.of("n-2025-31")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record NeedId(String value) implements Comparable<NeedId> {

  /** Refuses what {@link #of(String)} refuses. */
  public NeedId {
    IdText.require("NeedId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static NeedId of(String value) {
    return new NeedId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(NeedId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
