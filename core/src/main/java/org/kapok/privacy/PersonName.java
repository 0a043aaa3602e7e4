package org.kapok.privacy;

/**
 * A person's name (姓名), which is never printed by accident: {@link #toString()} hides it whole,
 * {@link #masked()} shows the first character, and only {@link #value()} tells it.
 *
 * <p>Example: {@code PersonName.of("陈木棉").masked()} is {@code 陈**}.
 *
 * @param value the name itself; see {@link #of(String)} for what is refused
 */
public record PersonName(String value) {

  /** Refuses what {@link #of(String)} refuses. */
  public PersonName {
    HiddenText.require("PersonName", value, 100);
  }

  /**
   * Keeps a name. No message of a refusal repeats it.
   *
   * @throws IllegalArgumentException if it is blank, has more than 100 characters, starts or ends
   *     with white space, or holds {@code *}, a control character or half of a surrogate pair
   */
  public static PersonName of(String value) {
    return new PersonName(value);
  }

  /** The first character and {@code **}; {@code *} for a name of one character. */
  public String masked() {
    return value.codePointCount(0, value.length()) == 1
        ? "*"
        : value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
  }

  /** Nothing of the name. */
  @Override
  public String toString() {
    return "PersonName[***]";
  }
}
