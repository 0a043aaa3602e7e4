package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * The {@code $schema} that a type's documents name.
 *
 * @param name the URN; empty for a type that is no document
 * @param required whether it must be named, and is written
 */
record DocumentSchema(String name, boolean required) {
  /** The property. */
  static final String NAME = "$schema";

  /** A type that is no document. */
  static final DocumentSchema NONE = new DocumentSchema("", false);

  boolean isKnown() {
    return !name.isEmpty();
  }

  void check(JsonParser parser, Report report) throws IOException {
    if (!parser.getValueAsString("").equals(name)) {
      report.add(
          "wrong-schema",
          parser,
          "must be \"{0}\", was {1}",
          Shown.shortened(name),
          Shown.token(parser));
    }
  }

  void reportMissing(JsonParser parser, Report report) {
    if (required) {
      report.add(
          "missing", report.place(parser) + "/" + NAME, "\"$schema\": \"{0}\" is missing", name);
    }
  }

  void write(JsonGenerator generator) throws IOException {
    if (required) {
      generator.writeStringField(NAME, name);
    }
  }

  /** Puts the property into the schema of the type's documents. */
  void put(ObjectNode object) {
    if (isKnown()) {
      SchemaPart.put(object, NAME, SchemaPart.only(name));
    }
    if (required) {
      SchemaPart.require(object, NAME);
    }
  }
}
