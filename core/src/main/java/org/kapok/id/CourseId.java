package org.kapok.id;

/**
 * Identifies one run of a course in a term (教学班). Opaque: Kapok compares it and never reads meaning
 * into it.
 *
 * <p>Example: {@code CourseId.of("choir-2025-spring")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record CourseId(String value) implements Comparable<CourseId> {

  /** Refuses what {@link #of(String)} refuses. */
  public CourseId {
    IdText.require("CourseId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static CourseId of(String value) {
    return new CourseId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(CourseId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
