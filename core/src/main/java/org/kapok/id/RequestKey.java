package org.kapok.id;

/**
 * Identifies one request to a ledger (请求号), so that a command that arrives twice acts once. Given
 * by the host or its client. Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code RequestKey.of("r-2025-0007")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record RequestKey(String value) implements Comparable<RequestKey> {

  /** Refuses what {@link #of(String)} refuses. */
  public RequestKey {
    IdText.require("RequestKey", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static RequestKey of(String value) {
    return new RequestKey(value);
  }

  /** Orders by code point. */
  @Override
  public int compareTo(RequestKey other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
