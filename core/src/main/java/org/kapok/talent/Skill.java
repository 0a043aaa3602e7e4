package org.kapok.talent;

import java.util.regex.Pattern;

/**
 * What somebody can do (专长): a code of the city's own choice, finer than a {@link TalentField}.
 *
 * <p>Example: {@code Skill.of("acupuncture")}.
 *
 * @param value the code: a letter, then letters and digits, at most 64 in all
 */
public record Skill(String value) implements Comparable<Skill> {
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

  /**
   * Refuses what is no code.
   *
   * @throws IllegalArgumentException if it is not a letter followed by letters and digits
   */
  public Skill {
    if (!CODE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Skill must be a code such as calligraphy, a letter and then letters and digits, was \""
              + value
              + "\"");
    }
  }

  /**
   * The one of this code.
   *
   * @throws IllegalArgumentException if it is not a letter followed by letters and digits
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
