package org.kapok.id;

/**
 * Identifies an account within its scheme (积分账户). Opaque: Kapok compares it and never reads meaning
 * into it.
 *
 * <p>Example: {@code AccountId.of("points")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record AccountId(String value) implements Comparable<AccountId> {

  /** Refuses what {@link #of(String)} refuses. */
  public AccountId {
    IdText.require("AccountId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static AccountId of(String value) {
    return new AccountId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(AccountId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
