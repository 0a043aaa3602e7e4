package org.kapok.activity;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * The form that an activity takes (特色形式): the featured formats of J2, and a host's own.
 *
 * <p>Example: {@code ActivityFormat.THEME_DAY}.
 *
 * @param value the code
 */
public record ActivityFormat(String value) implements Comparable<ActivityFormat> {
  /** The known members. */
  public static final Labels KNOWN =
      Labels.of(
          "themeDay",
          "主题党日",
          "theme day",
          "studyRoute",
          "党建研学线路",
          "study route",
          "microClassroom",
          "思政微课堂",
          "micro-classroom");

  /** Theme day (主题党日). */
  public static final ActivityFormat THEME_DAY = new ActivityFormat("themeDay");

  /** Study route (党建研学线路). */
  public static final ActivityFormat STUDY_ROUTE = new ActivityFormat("studyRoute");

  /** Micro-classroom (思政微课堂). */
  public static final ActivityFormat MICRO_CLASSROOM = new ActivityFormat("microClassroom");

  /** Refuses what {@link #of(String)} refuses. */
  public ActivityFormat {
    Labels.requireCode("ActivityFormat", value);
  }

  /**
   * The format of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static ActivityFormat of(String value) {
    return new ActivityFormat(value);
  }

  /** The label of a known format; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(ActivityFormat other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
