package org.kapok.problem;

import java.util.Locale;
import java.util.Objects;

/**
 * One fault of a document or value: a stable code for programs, a place, and a sentence that names
 * the value, what was expected and, where one can guess, the mend; in English and Chinese.
 *
 * @param code stable kebab-case code, such as {@code unknown-field}
 * @param place RFC 6901 pointer into the document, such as {@code /rules/3/when/kind}; empty for
 *     the whole
 * @param sentence what is wrong
 */
public record Problem(String code, String place, Sentence sentence) implements Comparable<Problem> {
  private static final Sentence WHOLE = Sentence.of("(whole document)");

  /**
   * A name as one step of an RFC 6901 pointer: {@code ~} becomes {@code ~0}, {@code /} becomes
   * {@code ~1}.
   */
  public static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * A problem told in English by a pattern.
   *
   * @param pattern as of {@link Sentence#of}
   * @param arguments what stands in it
   */
  public static Problem of(String code, String place, String pattern, Object... arguments) {
    return new Problem(code, place, Sentence.of(pattern, arguments));
  }

  /** The same problem of a part that stands at the place. */
  public Problem under(String whole) {
    return new Problem(code, whole + place, sentence);
  }

  /** The sentence in English. */
  public String message() {
    return sentence.english();
  }

  /** The sentence in Chinese for a Chinese locale, in English for any other. */
  public String message(Locale language) {
    return sentence.in(language);
  }

  /** Orders by place, then code, then message. */
  @Override
  public int compareTo(Problem other) {
    int byPlace = place.compareTo(other.place);
    if (byPlace != 0) {
      return byPlace;
    }
    int byCode = code.compareTo(other.code);
    return byCode != 0 ? byCode : message().compareTo(other.message());
  }

  /** Whether code, place and English sentence are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Problem problem && compareTo(problem) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, place, message());
  }

  /** The place, or {@code (whole document)}, and the sentence. */
  @Override
  public String toString() {
    return told(Locale.ENGLISH);
  }

  /** The place, or that it is the whole document, and the sentence, in that language. */
  String told(Locale language) {
    return Sentence.of("{0}: {1}", place.isEmpty() ? WHOLE : place, sentence).in(language);
  }
}
