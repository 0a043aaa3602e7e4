package org.kapok.privacy;

import java.util.regex.Pattern;
import org.kapok.problem.InvalidValueException;

/**
 * A phone number (联系电话), which is never printed by accident: {@link #toString()} hides it whole,
 * {@link #masked()} shows its ends, and only {@link #value()} tells it.
 *
 * <p>Example: {@code PhoneNumber.of("138 0013 8000").masked()} is {@code 138****8000}.
 *
 * @param value the number as given; see {@link #of(String)} for what is refused
 */
public record PhoneNumber(String value) {
  private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 ()-]{0,38}[0-9]");
  private static final int FEWEST = 5;
  private static final int MOST = 20;

  /** Refuses what {@link #of(String)} refuses. */
  public PhoneNumber {
    int digits = digits(value).length();
    if (!FORM.matcher(value).matches() || digits < FEWEST || digits > MOST) {
      throw new InvalidValueException(
          "PhoneNumber must have 5 to 20 digits, with an optional + in front and spaces, "
              + "hyphens and brackets between, had {0} digits among {1} characters",
          digits, value.length());
    }
  }

  /**
   * Keeps a number. No message of a refusal repeats it.
   *
   * @throws IllegalArgumentException if it has fewer than 5 or more than 20 digits, or holds
   *     anything but digits, a leading {@code +}, spaces, hyphens and brackets
   */
  public static PhoneNumber of(String value) {
    return new PhoneNumber(value);
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  /**
   * The first three and the last four digits of a number of at least eleven; of a shorter one the
   * last two.
   */
  public String masked() {
    String digits = digits(value);
    int length = digits.length();
    return length >= 11
        ? digits.substring(0, 3) + "****" + digits.substring(length - 4)
        : "****" + digits.substring(length - 2);
  }

  /** Nothing of the number. */
  @Override
  public String toString() {
    return "PhoneNumber[***]";
  }
}
