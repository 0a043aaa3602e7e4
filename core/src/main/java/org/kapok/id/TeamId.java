package org.kapok.id;

/**
 * Identifies a volunteer team or another group of members (志愿服务队). Opaque: Kapok compares it and
 * never reads meaning into it.
 *
 * <p>Example: {@code TeamId.of("t-07")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record TeamId(String value) implements SubjectId {

  /** Refuses what {@link #of(String)} refuses. */
  public TeamId {
    IdText.require("TeamId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static TeamId of(String value) {
    return new TeamId(value);
  }

  @Override
  public SubjectType type() {
    return SubjectType.TEAM;
  }

  /** Tells ids apart that {@link String#hashCode} does not; see {@link SubjectId}. */
  @Override
  public int hashCode() {
    return IdText.hash(value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
