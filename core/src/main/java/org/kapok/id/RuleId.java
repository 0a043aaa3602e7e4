package org.kapok.id;

/**
 * Identifies a rule within its scheme (积分规则). Opaque: Kapok compares it and never reads meaning
 * into it.
 *
 * <p>Example: {@code RuleId.of("study")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record RuleId(String value) implements Comparable<RuleId> {

  /** Refuses what {@link #of(String)} refuses. */
  public RuleId {
    IdText.require("RuleId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(RuleId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
