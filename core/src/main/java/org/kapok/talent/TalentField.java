package org.kapok.talent;

import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * A field in which somebody has talent (人才领域, G8). An open vocabulary with nine known members. The
 * source says "nine fields" and names the first three; the other six are those that the two cities'
 * programmes live on (science classrooms, heritage, villages, law talks, enterprises, branch work).
 * A city that counts otherwise adds its own codes.
 *
 * <p>Example: {@code TalentField.of("medical").label()} is {@code 医疗卫生} in Chinese; {@code
 * TalentField.of("tea").label()} is empty.
 *
 * @param value the code
 */
public record TalentField(String value) implements Comparable<TalentField> {
  /** The nine known fields. */
  public static final Labels KNOWN =
      Labels.of(
          "medical",
          "医疗卫生",
          "medicine and health",
          "education",
          "教育",
          "education",
          "planning",
          "规划建设",
          "planning and building",
          "science",
          "科学技术",
          "science and technology",
          "culture",
          "文化体育",
          "culture and sport",
          "agriculture",
          "农业农村",
          "agriculture and villages",
          "law",
          "法律调解",
          "law and mediation",
          "economy",
          "经济管理",
          "economy and enterprise",
          "partyBuilding",
          "党建与社会治理",
          "party work and governance");

  /** Medicine and health (医疗卫生). */
  public static final TalentField MEDICAL = new TalentField("medical");

  /** Education (教育). */
  public static final TalentField EDUCATION = new TalentField("education");

  /** Urban and rural planning and building (规划建设). */
  public static final TalentField PLANNING = new TalentField("planning");

  /** Science and technology (科学技术). */
  public static final TalentField SCIENCE = new TalentField("science");

  /** Culture, arts and sport (文化体育). */
  public static final TalentField CULTURE = new TalentField("culture");

  /** Agriculture and villages (农业农村). */
  public static final TalentField AGRICULTURE = new TalentField("agriculture");

  /** Law and mediation (法律调解). */
  public static final TalentField LAW = new TalentField("law");

  /** Economy and enterprise (经济管理). */
  public static final TalentField ECONOMY = new TalentField("economy");

  /** Party work and social governance (党建与社会治理). */
  public static final TalentField PARTY_BUILDING = new TalentField("partyBuilding");

  /** Refuses what {@link #of(String)} refuses. */
  public TalentField {
    Labels.requireCode("TalentField", value);
  }

  /**
   * The field of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static TalentField of(String value) {
    return new TalentField(value);
  }

  /** What people call it; empty for a code that is a city's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** Orders by code. */
  @Override
  public int compareTo(TalentField other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
