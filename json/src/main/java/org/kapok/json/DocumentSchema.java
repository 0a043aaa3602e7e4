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
    String given = parser.getValueAsString("");
    if (majorOf(given) >= 0 && !given.equals(name)) {
      String version = given.substring(given.lastIndexOf(':') + 1);
      report.add("wrong-schema", parser, "reads " + versions() + ", was " + version);
    } else if (!given.equals(name)) {
      report.add(
          "wrong-schema", parser, "must be " + Shown.quoted(name) + ", was " + Shown.token(parser));
    }
  }

  /** The major version of this document that the text names; -1 if it names none of it. */
  int majorOf(String text) {
    String document = DocumentName.of(name).map(DocumentName::document).orElse("");
    return DocumentName.of(text)
        .filter(each -> each.document().equals(document))
        .map(DocumentName::major)
        .orElse(-1);
  }

  /** The versions that are read: {@code versions 1 to 2 of scheme}. */
  private String versions() {
    DocumentName present = DocumentName.of(name).orElseThrow();
    String known = present.major() == 1 ? "version 1" : "versions 1 to " + present.major();
    return known + " of " + present.document();
  }

  void reportMissing(JsonParser parser, Report report) {
    if (required) {
      report.add(
          "missing", report.place(parser) + "/" + NAME, "\"$schema\": \"" + name + "\" is missing");
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
