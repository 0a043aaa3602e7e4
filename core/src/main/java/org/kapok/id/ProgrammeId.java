package org.kapok.id;

/**
 * Identifies a branded programme (品牌项目). Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code ProgrammeId.of("silver-talk")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record ProgrammeId(String value) implements Comparable<ProgrammeId> {

  /** Refuses what {@link #of(String)} refuses. */
  public ProgrammeId {
    IdText.require("ProgrammeId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static ProgrammeId of(String value) {
    return new ProgrammeId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(ProgrammeId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
