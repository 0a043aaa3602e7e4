package org.kapok.id;

/**
 * Identifies a level within its honour (等级). Opaque: Kapok compares it and never reads meaning into
 * it.
 *
 * <p>Example: {@code LevelId.of("three")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record LevelId(String value) implements Comparable<LevelId> {

  /** Refuses what {@link #of(String)} refuses. */
  public LevelId {
    IdText.require("LevelId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static LevelId of(String value) {
    return new LevelId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(LevelId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
