package org.kapok.problem;

import java.util.Locale;

/**
 * What stands in a {@link Sentence}: plain text, a text in both languages, a hint, or another
 * sentence.
 */
public sealed interface Argument permits Argument.Plain, Argument.Bilingual, Hint, Sentence {
  /** How it is told in that language. */
  String in(Locale language);

  /** The argument that tells the value. */
  static Argument of(Object value) {
    return value instanceof Argument argument ? argument : new Plain(String.valueOf(value));
  }

  /**
   * Text that is the same in every language.
   *
   * @param text as it is told
   */
  record Plain(String text) implements Argument {
    @Override
    public String in(Locale language) {
      return text;
    }
  }

  /**
   * Text in both languages that is no sentence of Kapok's patterns.
   *
   * @param english as it is told in any language but Chinese
   * @param chinese as it is told in Chinese
   */
  record Bilingual(String english, String chinese) implements Argument {
    @Override
    public String in(Locale language) {
      return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }
  }
}
