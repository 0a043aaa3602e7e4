package org.kapok.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The schemas of the types that a document's schema speaks of, each written once. */
final class Definitions {
  private static final String ROOT = "org.kapok.";

  private final Codecs codecs;
  private final SortedMap<String, ObjectNode> schemas = new TreeMap<>();

  Definitions(Codecs codecs) {
    this.codecs = codecs;
  }

  /** A reference to the schema of one of Kapok's types. */
  ObjectNode of(Class<?> type) {
    return of(type, () -> codecs.required(type).schema(this));
  }

  /** A reference to the schema of the type, which is made so. */
  ObjectNode of(Class<?> type, Supplier<ObjectNode> schema) {
    return of(name(type), schema);
  }

  /** A reference to the schema of that name, which is made so. */
  ObjectNode of(String name, Supplier<ObjectNode> schema) {
    if (!schemas.containsKey(name)) {
      schemas.put(name, SchemaPart.anything());
      schemas.put(name, schema.get());
    }
    return SchemaPart.anything().put("$ref", "#/$defs/" + name);
  }

  /** The name of the type's schema: its package under Kapok's, and its own name. */
  static String name(Class<?> type) {
    return type.getCanonicalName().substring(ROOT.length());
  }

  /** The schemas by name. */
  Map<String, ObjectNode> all() {
    return schemas;
  }
}
