package org.kapok.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Whether a document says that it is a programme. */
final class DocumentKind {
  private static final String SCHEMA = "$schema";
  private static final String PROGRAMME = "urn:kapok:schema:programme";
  private static final JsonFactory JSON = new JsonFactory();

  private DocumentKind() {}

  /** Whether the document's {@code $schema} is that of programmes; false if it is no JSON. */
  static boolean isProgramme(byte[] document) {
    try (JsonParser parser = JSON.createParser(document)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        if (name.equals(SCHEMA)) {
          return parser.getValueAsString("").startsWith(PROGRAMME);
        }
        parser.skipChildren();
      }
      return false;
    } catch (IOException malformed) {
      return false; // whoever reads it says what is wrong
    }
  }
}
