package org.kapok.id;

/**
 * Identifies a project (项目), an entry of the list of projects. Opaque: Kapok compares it and never
 * reads meaning into it.
 *
 * <p>Example: {@code ProjectId.of("p-silver-clinic")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record ProjectId(String value) implements Comparable<ProjectId> {

  /** Refuses what {@link #of(String)} refuses. */
  public ProjectId {
    IdText.require("ProjectId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static ProjectId of(String value) {
    return new ProjectId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(ProjectId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
