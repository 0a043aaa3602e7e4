package org.kapok.text;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kapok.problem.InvalidValueException;

/**
 * One text in several languages, by BCP 47 language tag. Asked for a language that it lacks it
 * falls back, in this order: the language without its region ({@code zh-Hant} to {@code zh}),
 * {@code en}, {@code zh}, the first tag in alphabetical order. It is never empty, so there is
 * always a text.
 *
 * <p>Example: {@code LocalizedText.of("zh", "学习", "en", "Study").in("zh-CN")} is {@code 学习}.
 *
 * @param texts the texts by language tag, in the order of the tags
 */
public record LocalizedText(SortedMap<String, String> texts) {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  /**
   * Copies the texts.
   *
   * @throws IllegalArgumentException if there is none, one is blank, or a tag is not made of
   *     letters, digits and hyphens
   */
  public LocalizedText {
    if (texts.isEmpty()) {
      throw new InvalidValueException("LocalizedText must hold a text in at least one language");
    }
    texts.forEach(LocalizedText::require);
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  private static void require(String tag, String text) {
    if (!TAG.matcher(tag).matches()) {
      throw new InvalidValueException(
          "LocalizedText must have language tags such as zh or en, was \"{0}\"", tag);
    }
    if (text.isBlank()) {
      throw new InvalidValueException("LocalizedText must not be blank in \"{0}\"", tag);
    }
  }

  /** A text in one language. */
  public static LocalizedText of(String tag, String text) {
    return new LocalizedText(new TreeMap<>(Map.of(tag, text)));
  }

  /** A text in two languages. */
  public static LocalizedText of(String tag, String text, String otherTag, String otherText) {
    return new LocalizedText(new TreeMap<>(Map.of(tag, text, otherTag, otherText)));
  }

  /** The texts by language tag. */
  public static LocalizedText of(Map<String, String> texts) {
    return new LocalizedText(new TreeMap<>(texts));
  }

  /** The text in the language, or the nearest by the stated order of fallback. */
  public String in(String tag) {
    String exact = texts.get(tag);
    if (exact != null) {
      return exact;
    }
    int hyphen = tag.lastIndexOf('-');
    if (hyphen > 0) {
      return in(tag.substring(0, hyphen));
    }
    String english = texts.get("en");
    if (english != null) {
      return english;
    }
    String chinese = texts.get("zh");
    return chinese != null ? chinese : texts.values().iterator().next();
  }
}
