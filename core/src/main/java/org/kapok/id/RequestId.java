package org.kapok.id;

/**
 * Identifies a request for expertise (用才需求). Opaque: Kapok compares it and never reads meaning into
 * it.
 *
 * <p>Example: {@code RequestId.of("q-7")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record RequestId(String value) implements Comparable<RequestId> {

  /** Refuses what {@link #of(String)} refuses. */
  public RequestId {
    IdText.require("RequestId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static RequestId of(String value) {
    return new RequestId(value);
  }

  /** Orders by code point. */
  @Override
  public int compareTo(RequestId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
