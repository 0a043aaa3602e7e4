package org.kapok.incentive.analysis;

import java.util.Locale;
import org.kapok.text.LocalizedText;

/**
 * Something to know about a scheme before it is enacted.
 *
 * @param code stable kebab-case code, such as {@code dead-limit}
 * @param place RFC 6901 pointer into the scheme
 * @param text the sentence, in Chinese and English
 */
public record Remark(String code, String place, LocalizedText text) implements Comparable<Remark> {
  static Remark of(String code, String place, String chinese, String english) {
    return new Remark(code, place, LocalizedText.of("zh", chinese, "en", english));
  }

  /** Orders by place, then code, then English sentence. */
  @Override
  public int compareTo(Remark other) {
    int byPlace = place.compareTo(other.place);
    int byCode = code.compareTo(other.code);
    if (byPlace != 0) {
      return byPlace;
    }
    return byCode != 0 ? byCode : text.in("en").compareTo(other.text.in("en"));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s: %s", code, place, text.in("en"));
  }
}
