package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Hint;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;
import org.kapok.problem.Sentence;

/** A type whose values are written as one text: an id, a date, a duration. */
final class TextCodec<T> implements Codec.OfText<T> {
  private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern ONE_DIGIT_HOUR = Pattern.compile("(^|T)([0-9]:[0-9]{2})");

  private final TextForm form;
  private final Function<String, T> parse;
  private final Function<T, String> text;

  /**
   * A codec by two functions.
   *
   * @param form what the text must be
   * @param parse refuses by {@link IllegalArgumentException} or {@link DateTimeException}
   */
  TextCodec(TextForm form, Function<String, T> parse, Function<T, String> text) {
    this.form = form;
    this.parse = parse;
    this.text = text;
  }

  @Override
  public @Nullable T parse(String given, JsonParser parser, Report report) {
    try {
      return parse.apply(given);
    } catch (DateTimeException malformed) {
      report.add(new Problem("invalid", report.place(parser), fault(given)));
    } catch (IllegalArgumentException refused) {
      report.refused(refused, report.place(parser));
    }
    return null;
  }

  /** What is wrong with the text: the day, if that alone; else all of it, with what is near. */
  private Sentence fault(String given) {
    Matcher dated = DATE.matcher(given);
    if (dated.find() && isSound("2000-01-01" + given.substring(dated.end()))) {
      return Sentence.of(
          "there is no such day as {0}, was \"{1}\"", dated.group(), Shown.shortened(given));
    }
    String padded = ONE_DIGIT_HOUR.matcher(given).replaceFirst("$10$2");
    Hint hint = isSound(padded) ? new Hint(Optional.of(Shown.shortened(padded))) : Hint.NONE;
    return Sentence.of(
        "must be {0}, was \"{1}\"{2}", form.expected(), Shown.shortened(given), hint);
  }

  private boolean isSound(String other) {
    try {
      T unused = parse.apply(other);
      return true;
    } catch (DateTimeException | IllegalArgumentException unsound) {
      return false;
    }
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
      throw new InvalidValueException("a text must not hold half of a surrogate pair");
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

  @Override
  public ObjectNode schema(Definitions definitions) {
    return form.schema(definitions);
  }
}
