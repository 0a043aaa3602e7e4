package org.kapok.id;

/**
 * Identifies an organisation (组织). Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code OrganizationId.of("org-440100-3")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record OrganizationId(String value) implements SubjectId {

  /** Refuses what {@link #of(String)} refuses. */
  public OrganizationId {
    IdText.require("OrganizationId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static OrganizationId of(String value) {
    return new OrganizationId(value);
  }

  @Override
  public SubjectType type() {
    return SubjectType.ORGANIZATION;
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
