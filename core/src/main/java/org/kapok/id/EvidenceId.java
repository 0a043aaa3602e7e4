package org.kapok.id;

/**
 * Identifies one piece of evidence (佐证). Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code EvidenceId.of("ev-2025-31")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {

  /** Refuses what {@link #of(String)} refuses. */
  public EvidenceId {
    IdText.require("EvidenceId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static EvidenceId of(String value) {
    return new EvidenceId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(EvidenceId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
