package org.kapok.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Which kind of scheme a document says that it is. */
final class DocumentKind {
  private static final String SCHEMA = "$schema";
  private static final String PROGRAMME = "urn:kapok:schema:programme";
  private static final String EVALUATION = "urn:kapok:schema:evaluation-scheme";
  private static final JsonFactory JSON = new JsonFactory();

  private DocumentKind() {}

  /** Whether the document's {@code $schema} is that of programmes; false if it is no JSON. */
  static boolean isProgramme(byte[] document) {
    return says(PROGRAMME, document);
  }

  /** Whether it is that of evaluation schemes; false if it is no JSON. */
  static boolean isEvaluation(byte[] document) {
    return says(EVALUATION, document);
  }

  private static boolean says(String schema, byte[] document) {
    try (JsonParser parser = JSON.createParser(document)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        if (name.equals(SCHEMA)) {
          return parser.getValueAsString("").startsWith(schema);
        }
        parser.skipChildren();
      }
      return false;
    } catch (IOException malformed) {
      return false; // whoever reads it says what is wrong
    }
  }
}
