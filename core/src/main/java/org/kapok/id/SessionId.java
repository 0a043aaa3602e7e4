package org.kapok.id;

/**
 * Identifies one meeting of an activity (场次). Opaque: Kapok compares it and never reads meaning
 * into it.
 *
 * <p>Example: {@code SessionId.of("s-2025-03-01")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record SessionId(String value) implements Comparable<SessionId> {

  /** Refuses what {@link #of(String)} refuses. */
  public SessionId {
    IdText.require("SessionId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static SessionId of(String value) {
    return new SessionId(value);
  }

  /**
   * The id made from these parts, the same every time, and for no other parts: {@code ~} and {@code
   * /} in them are escaped as {@code ~0} and {@code ~1}, and they are joined by {@code /}.
   *
   * <p>Example: {@code SessionId.derivedFrom("a", "b/c")} is {@code a/b~1c}.
   *
   * @throws IllegalArgumentException if the text is refused, as by {@link #of(String)}
   */
  public static SessionId derivedFrom(String... parts) {
    return new SessionId(IdText.joined(parts));
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(SessionId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
