package org.kapok.care;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What somebody lives through (情况), from a day on and until another one. An open vocabulary. These
 * are sensitive personal data: see {@link CareField}.
 *
 * <p>Example: {@code Circumstance.HOSPITAL_STAY}: its end is the discharge (出院).
 *
 * @param value the code
 */
public record Circumstance(String value) implements Comparable<Circumstance> {
  /** The known members. */
  public static final Labels KNOWN =
      Labels.of(
          "livingAlone",
          "独居",
          "living alone",
          "illness",
          "患病",
          "illness",
          "hospitalStay",
          "住院",
          "hospital stay",
          "disability",
          "失能",
          "disability",
          "bereavement",
          "丧偶丧亲",
          "bereavement",
          "hardship",
          "生活困难",
          "hardship",
          "lowMood",
          "情绪低落",
          "low mood");

  /** Living alone (独居). */
  public static final Circumstance LIVING_ALONE = new Circumstance("livingAlone");

  /** Illness (患病). */
  public static final Circumstance ILLNESS = new Circumstance("illness");

  /** Hospital stay (住院). */
  public static final Circumstance HOSPITAL_STAY = new Circumstance("hospitalStay");

  /** Disability (失能). */
  public static final Circumstance DISABILITY = new Circumstance("disability");

  /** Bereavement (丧偶丧亲). */
  public static final Circumstance BEREAVEMENT = new Circumstance("bereavement");

  /** Hardship (生活困难). */
  public static final Circumstance HARDSHIP = new Circumstance("hardship");

  /** Low mood (情绪低落). */
  public static final Circumstance LOW_MOOD = new Circumstance("lowMood");

  /** Refuses what {@link #of(String)} refuses. */
  public Circumstance {
    Labels.requireCode("Circumstance", value);
  }

  /**
   * The circumstance of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static Circumstance of(String value) {
    return new Circumstance(value);
  }

  /** The label of a known circumstance; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(Circumstance other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
