package org.kapok.incentive.honour;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What kind of award it is (奖励种类, G14). The vocabulary is open: a host's own code is as good as the
 * known ones.
 *
 * <p>Example: {@code AwardKind.STUDY_PLACE}, {@code AwardKind.of("healthCheck")}.
 *
 * @param value the code
 */
public record AwardKind(String value) implements Comparable<AwardKind> {
  /** The known kinds. */
  public static final Labels KNOWN =
      Labels.of(
          "commendation",
          "表彰",
          "commendation",
          "honoraryTitle",
          "荣誉称号",
          "honorary title",
          "studyPlace",
          "学习名额",
          "study place",
          "materialReward",
          "物质奖励",
          "material reward");

  /** A commendation, such as one in a circular (表彰、通报表扬). */
  public static final AwardKind COMMENDATION = new AwardKind("commendation");

  /** An honorary title (荣誉称号). */
  public static final AwardKind HONORARY_TITLE = new AwardKind("honoraryTitle");

  /** A study place (学习名额). */
  public static final AwardKind STUDY_PLACE = new AwardKind("studyPlace");

  /** A material reward (物质奖励). */
  public static final AwardKind MATERIAL_REWARD = new AwardKind("materialReward");

  /** Refuses what {@link #of(String)} refuses. */
  public AwardKind {
    Labels.requireCode("AwardKind", value);
  }

  /**
   * The kind of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static AwardKind of(String value) {
    return new AwardKind(value);
  }

  /** The label of a known kind; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(AwardKind other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
