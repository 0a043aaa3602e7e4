package org.kapok.care;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * In which way somebody is cared for (关爱内容, J3). An open vocabulary: the four known areas are those
 * of the source.
 *
 * <p>Example: {@code CareArea.MEDICAL_CARE}.
 *
 * @param value the code
 */
public record CareArea(String value) implements Comparable<CareArea> {
  /** The known members. */
  public static final Labels KNOWN =
      Labels.of(
          "medicalCare",
          "医疗服务",
          "medical care",
          "relief",
          "困难帮扶",
          "relief",
          "dailyCare",
          "生活照料",
          "daily care",
          "comfort",
          "精神慰藉",
          "comfort");

  /** Medical care (医疗服务). */
  public static final CareArea MEDICAL_CARE = new CareArea("medicalCare");

  /** Relief (困难帮扶). */
  public static final CareArea RELIEF = new CareArea("relief");

  /** Daily care (生活照料). */
  public static final CareArea DAILY_CARE = new CareArea("dailyCare");

  /** Comfort (精神慰藉). */
  public static final CareArea COMFORT = new CareArea("comfort");

  /** Refuses what {@link #of(String)} refuses. */
  public CareArea {
    Labels.requireCode("CareArea", value);
  }

  /**
   * The area of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static CareArea of(String value) {
    return new CareArea(value);
  }

  /** The label of a known area; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by the code. */
  @Override
  public int compareTo(CareArea other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
