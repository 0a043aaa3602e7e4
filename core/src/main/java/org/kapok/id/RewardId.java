package org.kapok.id;

/**
 * Identifies a reward of a catalogue (奖品). Opaque: Kapok compares it and never reads meaning into
 * it.
 *
 * <p>Example: {@code RewardId.of("tea-200g")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record RewardId(String value) implements Comparable<RewardId> {

  /** Refuses what {@link #of(String)} refuses. */
  public RewardId {
    IdText.require("RewardId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static RewardId of(String value) {
    return new RewardId(value);
  }

  /** Orders by code point. */
  @Override
  public int compareTo(RewardId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
