package org.kapok.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The schemas of the documents as they ship: their structure by the codecs, their texts by the Javadoc. */
final class DocumentedSchemas {
  private static final SourceTexts ENGLISH = new SourceTexts(Path.of("../core/src/main/java"));

  private DocumentedSchemas() {}

  /** The text of the schema, with a line feed at its end. */
  static String text(String name, Class<?> type) {
    ObjectNode schema = SchemaDocument.of(name, type, Codecs.KAPOK);
    for (Map.Entry<String, JsonNode> part : schema.get("$defs").properties()) {
      describe(part.getKey(), (ObjectNode) part.getValue());
    }
    return KapokJson.writePretty(schema) + "\n";
  }

  private static void describe(String type, ObjectNode schema) {
    ENGLISH.of(type).ifPresent(text -> schema.put("description", text));
    schema.put("title", title(type));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      ENGLISH
          .of(type, property.getKey())
          .ifPresent(text -> ((ObjectNode) property.getValue()).put("description", text));
    }
    if (schema.has("enum")) {
      describeCodes(type, schema);
    }
  }

  /** A list of codes becomes a list of cases, each with its text. */
  private static void describeCodes(String type, ObjectNode schema) {
    ArrayNode cases = schema.arrayNode();
    for (JsonNode code : schema.remove("enum")) {
      ObjectNode each = cases.addObject().put("const", code.textValue());
      ENGLISH.of(type, code.textValue()).ifPresent(text -> each.put("description", text));
    }
    schema.set("oneOf", cases);
  }

  /** The type's name as words: {@code IncentiveScheme} is Incentive scheme. */
  private static String title(String type) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
