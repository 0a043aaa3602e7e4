package org.kapok.id;

/**
 * Identifies a batch of secondments (选派批次). Opaque: Kapok compares it and never reads meaning into
 * it.
 *
 * <p>Example: {@code BatchId.of("2025-1")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record BatchId(String value) implements Comparable<BatchId> {

  /** Refuses what {@link #of(String)} refuses. */
  public BatchId {
    IdText.require("BatchId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static BatchId of(String value) {
    return new BatchId(value);
  }

  /** Orders by code point. */
  @Override
  public int compareTo(BatchId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
