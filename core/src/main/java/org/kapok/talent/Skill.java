package org.kapok.talent;

import org.kapok.text.Labels;

/**
 * What somebody can do (专长): a code of the city's own choice, finer than a {@link TalentField}.
 *
 * <p>Example: {@code Skill.of("acupuncture")}.
 *
 * @param value the code
 */
public record Skill(String value) implements Comparable<Skill> {
  /** Refuses what {@link #of(String)} refuses. */
  public Skill {
    Labels.requireCode("Skill", value);
  }

  /**
   * The one of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static Skill of(String value) {
    return new Skill(value);
  }

  /** Orders by code. */
  @Override
  public int compareTo(Skill other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
