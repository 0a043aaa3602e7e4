package org.kapok.id;

/**
 * Identifies an incentive scheme, the same in all its versions (激励方案). Opaque: Kapok compares it
 * and never reads meaning into it.
 *
 * <p>Example: {@code SchemeId.of("guangzhou-points")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record SchemeId(String value) implements Comparable<SchemeId> {

  /** Refuses what {@link #of(String)} refuses. */
  public SchemeId {
    IdText.require("SchemeId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static SchemeId of(String value) {
    return new SchemeId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(SchemeId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
