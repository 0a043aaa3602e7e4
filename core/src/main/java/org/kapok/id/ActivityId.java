package org.kapok.id;

/**
 * Identifies an activity that people take part in (活动). Opaque: Kapok compares it and never reads
 * meaning into it.
 *
 * <p>Example: {@code ActivityId.of("a-lecture-12")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record ActivityId(String value) implements Comparable<ActivityId> {

  /** Refuses what {@link #of(String)} refuses. */
  public ActivityId {
    IdText.require("ActivityId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static ActivityId of(String value) {
    return new ActivityId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(ActivityId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
