package org.kapok.text;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.problem.InvalidValueException;

/**
 * The labels of codes: the known members of an open vocabulary, in Chinese and English. Codes
 * outside it are as good as these, and have no label.
 *
 * <p>Example: {@code Labels.of("canteen", "长者饭堂", "canteen").label("canteen")}.
 *
 * @param byCode the labels by code, in the order of the codes
 */
public record Labels(SortedMap<String, LocalizedText> byCode) {
  private static final int LONGEST = 64;

  /**
   * Copies the labels.
   *
   * @throws IllegalArgumentException if a code is refused by {@link #requireCode}
   */
  public Labels {
    byCode.keySet().forEach(code -> requireCode("Labels", code));
    byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
  }

  /**
   * Labels of any number of codes: code, Chinese, English, code, Chinese, English, and so on.
   *
   * @throws IllegalArgumentException if these are not threes, or a code stands twice
   */
  public static Labels of(String... codesAndTexts) {
    if (codesAndTexts.length % 3 != 0) {
      throw new InvalidValueException(
          "Labels must be threes of code, Chinese and English, were {0} texts",
          codesAndTexts.length);
    }
    SortedMap<String, LocalizedText> byCode = new TreeMap<>();
    for (int i = 0; i < codesAndTexts.length; i += 3) {
      LocalizedText label =
          LocalizedText.of("zh", codesAndTexts[i + 1], "en", codesAndTexts[i + 2]);
      if (byCode.put(codesAndTexts[i], label) != null) {
        throw new InvalidValueException(
            "Labels must have each code once, \"{0}\" stands twice", codesAndTexts[i]);
      }
    }
    return new Labels(byCode);
  }

  /** The label of the code; empty if it is not known. */
  public Optional<LocalizedText> label(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Refuses what is no code of an open vocabulary.
   *
   * @param type the vocabulary, for the message
   * @throws IllegalArgumentException if the text is not made of up to 64 ASCII letters, digits and
   *     hyphens, no hyphen first
   */
  public static void requireCode(String type, String code) {
    if (!isCode(code)) {
      throw new InvalidValueException(
          "{0} must be up to 64 ASCII letters, digits and hyphens, no hyphen first, was "
              + "\"{1}\"",
          type, code);
    }
  }

  /** By hand, since codes are most of what a city's documents are made of. */
  private static boolean isCode(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean letter = (each | 0x20) >= 'a' && (each | 0x20) <= 'z';
      if (!letter && each != '-' && (each < '0' || each > '9')) {
        return false;
      }
    }
    return true;
  }
}
