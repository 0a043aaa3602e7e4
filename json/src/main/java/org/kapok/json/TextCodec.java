package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type whose values are written as one text: an id, a date, a duration. */
final class TextCodec<T> implements Codec.OfText<T> {
  private final String expected;
  private final Function<String, T> parse;
  private final Function<T, String> text;

  /**
   * A codec by two functions.
   *
   * @param expected what the text must be, with an example; for messages
   * @param parse refuses by {@link IllegalArgumentException} or {@link DateTimeException}
   */
  TextCodec(String expected, Function<String, T> parse, Function<T, String> text) {
    this.expected = expected;
    this.parse = parse;
    this.text = text;
  }

  @Override
  public @Nullable T parse(String given, JsonParser parser, Report report) {
    try {
      return parse.apply(given);
    } catch (DateTimeException malformed) {
      report.add("invalid", parser, "must be " + expected + ", was " + Shown.quoted(given));
    } catch (IllegalArgumentException refused) {
      report.refused(refused, report.place(parser));
    }
    return null;
  }

  @Override
  public String text(T value) {
    return text.apply(value);
  }

  /** The text that the parser stands on, or null if a fault has been reported. */
  static @Nullable String readText(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      report.wrongType(parser, "a text");
      return null;
    }
    String text = parser.getText();
    if (!isWhole(text)) {
      report.add("invalid", parser, "must not hold half of a surrogate pair");
      return null;
    }
    return text;
  }

  /**
   * The text itself.
   *
   * @throws IllegalArgumentException if it holds half of a surrogate pair, which no UTF-8 can carry
   */
  static String requireWhole(String text) {
    if (!isWhole(text)) {
      throw new IllegalArgumentException("a text must not hold half of a surrogate pair");
    }
    return text;
  }

  /** Whether all surrogates stand in pairs. */
  static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (Character.isHighSurrogate(each)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(each)) {
        return false;
      }
    }
    return true;
  }
}
