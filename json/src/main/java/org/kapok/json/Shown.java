package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Names values in messages, shortened. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The value that the parser stands on. */
  static String token(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "the text " + quoted(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getText());
      default -> parser.getText();
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
