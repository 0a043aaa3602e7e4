package org.kapok.route;

import java.util.regex.Pattern;
import org.kapok.problem.InvalidValueException;

/**
 * A colour of the screen, to draw a route in.
 *
 * <p>Example: {@code new Colour("#c8102e")} is red.
 *
 * @param value {@code #} and six hexadecimal digits in lower case: red, green, blue
 */
public record Colour(String value) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

  /**
   * Refuses what is no colour.
   *
   * @throws IllegalArgumentException if it is not {@code #} and six digits of 0-9 and a-f
   */
  public Colour {
    if (!HEX.matcher(value).matches()) {
      throw new InvalidValueException(
          "Colour must be # and six digits of 0-9 and a-f, such as #c8102e, was \"{0}\"", value);
    }
  }

  /**
   * The colour of this text.
   *
   * @throws IllegalArgumentException if it is not {@code #} and six digits of 0-9 and a-f
   */
  public static Colour of(String value) {
    return new Colour(value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
