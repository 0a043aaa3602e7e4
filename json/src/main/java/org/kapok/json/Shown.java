package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.kapok.problem.Argument;
import org.kapok.problem.Sentence;

/** Names values in messages, shortened. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The value that the parser stands on. */
  static Argument token(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Sentence.of("an object");
      case START_ARRAY -> Sentence.of("an array");
      case VALUE_STRING -> Sentence.of("the text \"{0}\"", shortened(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          Sentence.of("the number {0}", shortened(parser.getText()));
      default -> Argument.of(parser.getText());
    };
  }

  /** The text in quotation marks. */
  static String quoted(String text) {
    return "\"" + shortened(text) + "\"";
  }

  /** The beginning of the text. */
  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
