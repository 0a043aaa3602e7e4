package org.kapok.activity;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What a course teaches (专业, J4). An open vocabulary: the source counts fourteen specialities and
 * names these five, the others are the host's.
 *
 * <p>Example: {@code Speciality.VOCAL}, {@code Speciality.of("cookery")}.
 *
 * @param value the code
 */
public record Speciality(String value) implements Comparable<Speciality> {
  /** The known members. */
  public static final Labels KNOWN =
      Labels.of(
          "vocal",
          "声乐",
          "vocal music",
          "instrumental",
          "器乐",
          "instrumental music",
          "calligraphyAndPainting",
          "书画",
          "calligraphy and painting",
          "photography",
          "摄影",
          "photography",
          "dance",
          "舞蹈",
          "dance");

  /** Vocal music (声乐). */
  public static final Speciality VOCAL = new Speciality("vocal");

  /** Instrumental music (器乐). */
  public static final Speciality INSTRUMENTAL = new Speciality("instrumental");

  /** Calligraphy and painting (书画). */
  public static final Speciality CALLIGRAPHY_AND_PAINTING =
      new Speciality("calligraphyAndPainting");

  /** Photography (摄影). */
  public static final Speciality PHOTOGRAPHY = new Speciality("photography");

  /** Dance (舞蹈). */
  public static final Speciality DANCE = new Speciality("dance");

  /** Refuses what {@link #of(String)} refuses. */
  public Speciality {
    Labels.requireCode("Speciality", value);
  }

  /**
   * The speciality of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static Speciality of(String value) {
    return new Speciality(value);
  }

  /** The label of a known speciality; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(Speciality other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
