package org.kapok.talent;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param value the code: a letter, then letters and digits, at most 64 in all
 */
public record TalentField(String value) implements Comparable<TalentField> {
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");

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

  private static final Map<TalentField, LocalizedText> KNOWN = known();

  /**
   * Refuses what is no code.
   *
   * @throws IllegalArgumentException if it is not a letter followed by letters and digits
   */
  public TalentField {
    if (!CODE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "TalentField must be a code such as medical, a letter and then letters and digits, was \""
              + value
              + "\"");
    }
  }

  private static Map<TalentField, LocalizedText> known() {
    Map<TalentField, LocalizedText> known = new LinkedHashMap<>();
    known.put(MEDICAL, LocalizedText.of("zh", "医疗卫生", "en", "medicine and health"));
    known.put(EDUCATION, LocalizedText.of("zh", "教育", "en", "education"));
    known.put(PLANNING, LocalizedText.of("zh", "规划建设", "en", "planning and building"));
    known.put(SCIENCE, LocalizedText.of("zh", "科学技术", "en", "science and technology"));
    known.put(CULTURE, LocalizedText.of("zh", "文化体育", "en", "culture and sport"));
    known.put(AGRICULTURE, LocalizedText.of("zh", "农业农村", "en", "agriculture and villages"));
    known.put(LAW, LocalizedText.of("zh", "法律调解", "en", "law and mediation"));
    known.put(ECONOMY, LocalizedText.of("zh", "经济管理", "en", "economy and enterprise"));
    known.put(PARTY_BUILDING, LocalizedText.of("zh", "党建与社会治理", "en", "party work and governance"));
    return Collections.unmodifiableMap(known);
  }

  /**
   * The field of this code.
   *
   * @throws IllegalArgumentException if it is not a letter followed by letters and digits
   */
  public static TalentField of(String value) {
    return new TalentField(value);
  }

  /** The nine known fields and their labels, in the order of this page. */
  public static Map<TalentField, LocalizedText> knownFields() {
    return KNOWN;
  }

  /** What people call it; empty for a code that is a city's own. */
  public Optional<LocalizedText> label() {
    return Optional.ofNullable(KNOWN.get(this));
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
