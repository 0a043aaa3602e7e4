package org.kapok.id;

/**
 * Identifies a coordination group (协作组). Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code CoordinationGroupId.of("group-east")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record CoordinationGroupId(String value) implements Comparable<CoordinationGroupId> {

  /** Refuses what {@link #of(String)} refuses. */
  public CoordinationGroupId {
    IdText.require("CoordinationGroupId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static CoordinationGroupId of(String value) {
    return new CoordinationGroupId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(CoordinationGroupId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
