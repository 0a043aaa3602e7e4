package org.kapok.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schema of one document, without its texts. */
final class SchemaDocument {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaDocument() {}

  /** The schema that refers to the type's, and holds the schemas of all that it speaks of. */
  static ObjectNode of(String name, Class<?> type, Codecs codecs) {
    Definitions definitions = new Definitions(codecs);
    ObjectNode schema = SchemaPart.anything().put("$schema", DIALECT).put("$id", name);
    schema.setAll(definitions.of(type));
    ObjectNode parts = schema.putObject("$defs");
    definitions.all().forEach(parts::set);
    return schema;
  }
}
