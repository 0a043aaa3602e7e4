package org.kapok.id;

/**
 * Identifies one participation, the same in all its revisions (参与记录). Opaque: Kapok compares it and
 * never reads meaning into it.
 *
 * <p>Example: {@code ParticipationId.of("p-2025-000017")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record ParticipationId(String value) implements Comparable<ParticipationId> {

  /** Refuses what {@link #of(String)} refuses. */
  public ParticipationId {
    IdText.require("ParticipationId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static ParticipationId of(String value) {
    return new ParticipationId(value);
  }

  /**
   * The id made from these parts, the same every time, and for no other parts: {@code ~} and {@code
   * /} in them are escaped as {@code ~0} and {@code ~1}, and they are joined by {@code /}.
   *
   * <p>Example: {@code ParticipationId.derivedFrom("attendance", "s-1", "member", "m-1")} is {@code
   * attendance/s-1/member/m-1}.
   *
   * @throws IllegalArgumentException if the text is refused, as by {@link #of(String)}
   */
  public static ParticipationId derivedFrom(String... parts) {
    return new ParticipationId(IdText.joined(parts));
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(ParticipationId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
