package org.kapok.privacy;

/**
 * Where somebody lives (住址), which is never printed by accident: {@link #toString()} hides it
 * whole, {@link #masked()} shows the city at most, and only {@link #value()} tells it.
 *
 * <p>Example: {@code PostalAddress.of("广州市越秀区某路1号").masked()} is {@code 广州市***}.
 *
 * @param value the address itself; see {@link #of(String)} for what is refused
 */
public record PostalAddress(String value) {
  /** A name of province and city has no more characters. */
  private static final int LONGEST_CITY = 12;

  /** Refuses what {@link #of(String)} refuses. */
  public PostalAddress {
    HiddenText.require("PostalAddress", value, 200);
  }

  /**
   * Keeps an address. No message of a refusal repeats it.
   *
   * @throws IllegalArgumentException if it is blank, has more than 200 characters, starts or ends
   *     with white space, or holds {@code *}, a control character or half of a surrogate pair
   */
  public static PostalAddress of(String value) {
    return new PostalAddress(value);
  }

  /** Up to the city (市) if that stands in front, and {@code ***} for all that follows. */
  public String masked() {
    int city = value.indexOf('市');
    return city > 0 && city < LONGEST_CITY && city + 1 < value.length()
        ? value.substring(0, city + 1) + "***"
        : "***";
  }

  /** Nothing of the address. */
  @Override
  public String toString() {
    return "PostalAddress[***]";
  }
}
