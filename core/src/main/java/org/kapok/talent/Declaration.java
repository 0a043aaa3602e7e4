package org.kapok.talent;

import org.kapok.text.Labels;

/**
 * What a person declares, or an organisation confirms, on admission and at each review. An open
 * vocabulary. That somebody is fit to serve is a declaration; no illness is ever recorded.
 *
 * <p>Example: {@code Declaration.of("healthy").equals(Declaration.HEALTHY)}.
 *
 * @param value the code
 */
public record Declaration(String value) implements Comparable<Declaration> {
  /** Politically sound (政治可靠). */
  public static final Declaration POLITICALLY_SOUND = new Declaration("politicallySound");

  /** In good health for the service (身体健康). */
  public static final Declaration HEALTHY = new Declaration("healthy");

  /** Of their own free will (本人自愿). */
  public static final Declaration VOLUNTARY = new Declaration("voluntary");

  /** Refuses what {@link #of(String)} refuses. */
  public Declaration {
    Labels.requireCode("Declaration", value);
  }

  /**
   * The one of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
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
