package org.kapok.route;

import java.util.Map;
import java.util.Optional;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * What a route is about (路线主题, G9), as participations name it in {@code theme}. An open vocabulary:
 * the five known themes have a label, a meaning and a colour, a host's own are as good without.
 *
 * <p>The source gives the themes' Chinese names and colours by name; the shades and the Chinese of
 * the meanings are Kapok's.
 *
 * <p>Example: {@code RouteTheme.RED_STUDY.meaning()} is "Heart to the Party" in English.
 *
 * @param value the code
 */
public record RouteTheme(String value) implements Comparable<RouteTheme> {
  /** The five known themes. */
  public static final Labels KNOWN =
      Labels.of(
          "redStudy",
          "红色研学",
          "red study",
          "blueDevelopment",
          "蓝色发展",
          "blue development",
          "goldenCulture",
          "金色文脉",
          "golden culture",
          "silverHealth",
          "银色健康",
          "silver health",
          "greenEcology",
          "绿色生态",
          "green ecology");

  private static final Labels MEANINGS =
      Labels.of(
          "redStudy",
          "心向党",
          "Heart to the Party",
          "blueDevelopment",
          "开放创新",
          "Opening & Innovation",
          "goldenCulture",
          "文化传承",
          "Heritage",
          "silverHealth",
          "长者关爱",
          "Senior Care",
          "greenEcology",
          "绿水青山",
          "Green Hills");

  private static final Map<String, Colour> COLOURS =
      Map.of(
          "redStudy", Colour.of("#c8102e"),
          "blueDevelopment", Colour.of("#1f5fa8"),
          "goldenCulture", Colour.of("#c9971c"),
          "silverHealth", Colour.of("#8a8d8f"),
          "greenEcology", Colour.of("#2e8540"));

  /** Red study (红色研学). */
  public static final RouteTheme RED_STUDY = new RouteTheme("redStudy");

  /** Blue development (蓝色发展). */
  public static final RouteTheme BLUE_DEVELOPMENT = new RouteTheme("blueDevelopment");

  /** Golden culture (金色文脉). */
  public static final RouteTheme GOLDEN_CULTURE = new RouteTheme("goldenCulture");

  /** Silver health (银色健康). */
  public static final RouteTheme SILVER_HEALTH = new RouteTheme("silverHealth");

  /** Green ecology (绿色生态). */
  public static final RouteTheme GREEN_ECOLOGY = new RouteTheme("greenEcology");

  /** Refuses what {@link #of(String)} refuses. */
  public RouteTheme {
    Labels.requireCode("RouteTheme", value);
  }

  /**
   * The theme of this code.
   *
   * @throws IllegalArgumentException if it is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static RouteTheme of(String value) {
    return new RouteTheme(value);
  }

  /** The label of a known theme; empty for a host's own. */
  public Optional<LocalizedText> label() {
    return KNOWN.label(value);
  }

  /** What a known theme stands for; empty for a host's own. */
  public Optional<LocalizedText> meaning() {
    return MEANINGS.label(value);
  }

  /** The colour of a known theme; empty for a host's own. */
  public Optional<Colour> colour() {
    return Optional.ofNullable(COLOURS.get(value));
  }

  /** Orders by the code. */
  @Override
  public int compareTo(RouteTheme other) {
    return value.compareTo(other.value);
  }

  /** The code. */
  @Override
  public String toString() {
    return value;
  }
}
