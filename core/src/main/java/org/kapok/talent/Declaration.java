package org.kapok.talent;

import java.util.regex.Pattern;

/**
 * What a person declares, or an organisation confirms, on admission and at each review. An open
 * vocabulary. That somebody is fit to serve is a declaration; no illness is ever recorded.
 *
 * <p>Example: {@code Declaration.of("healthy").equals(Declaration.HEALTHY)}.
 *
 * @param value the code: a letter, then letters and digits, at most 64 in all
 */
public record Declaration(String value) implements Comparable<Declaration> {
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

  /** Politically sound (政治可靠). */
  public static final Declaration POLITICALLY_SOUND = new Declaration("politicallySound");

  /** In good health for the service (身体健康). */
  public static final Declaration HEALTHY = new Declaration("healthy");

  /** Of their own free will (本人自愿). */
  public static final Declaration VOLUNTARY = new Declaration("voluntary");

  /**
   * Refuses what is no code.
   *
   * @throws IllegalArgumentException if it is not a letter followed by letters and digits
   */
  public Declaration {
    if (!CODE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Declaration must be a code such as healthy, a letter and then letters and digits, was \""
              + value
              + "\"");
    }
  }

  /**
   * The one of this code.
   *
   * @throws IllegalArgumentException if it is not a letter followed by letters and digits
   */
  public static Declaration of(String value) {
    return new Declaration(value);
  }

  /** Orders by code. */
  @Override
  public int compareTo(Declaration other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
