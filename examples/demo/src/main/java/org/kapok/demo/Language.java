package org.kapok.demo;

import java.util.Locale;
import java.util.Optional;
import org.kapok.text.LocalizedText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The language of what is printed. */
enum Language {
  /** English. */
  EN,
  /** Chinese (中文). */
  ZH;

  /** Its BCP 47 tag. */
  String tag() {
    return this == ZH ? "zh" : "en";
  }

  /** What the library is asked for. */
  Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The text of this language. */
  String say(String english, String chinese) {
    return this == ZH ? chinese : english;
  }

  /** The label in this language, or the id where there is none. */
  String label(Optional<LocalizedText> label, Object id) {
    return label.map(text -> text.in(tag())).orElseGet(id::toString);
  }

  /** Reads a language. */
  static final class Converter implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
      for (Language language : values()) {
        if (tag.equalsIgnoreCase(language.tag())) {
          return language;
        }
      }
      throw new TypeConversionException(
          "there is no language \"" + tag + "\"; there are en and zh");
    }
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return tag();
  }
}
