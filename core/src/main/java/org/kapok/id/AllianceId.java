package org.kapok.id;

/**
 * Identifies an alliance of organisations (联盟). Opaque: Kapok compares it and never reads meaning
 * into it.
 *
 * <p>Example: {@code AllianceId.of("silver-kapok")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record AllianceId(String value) implements Comparable<AllianceId> {

  /** Refuses what {@link #of(String)} refuses. */
  public AllianceId {
    IdText.require("AllianceId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static AllianceId of(String value) {
    return new AllianceId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(AllianceId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
