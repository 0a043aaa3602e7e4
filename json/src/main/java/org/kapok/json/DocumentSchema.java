package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code $schema} that a type's documents name: a URN that ends with the major version, and may
 * go on with a minor one: {@code urn:kapok:schema:scheme:1} is {@code urn:kapok:schema:scheme:1.0}.
 *
 * @param name the URN; empty for a type that is no document
 * @param minor the newest minor version known
 * @param required whether it must be named, and is written
 */
record DocumentSchema(String name, int minor, boolean required) {
  /** The property. */
  static final String NAME = "$schema";

  /** A type that is no document. */
  static final DocumentSchema NONE = new DocumentSchema("", 0, false);

  private static final Pattern MINOR = Pattern.compile("\\.(0|[1-9][0-9]{0,8})");

  boolean isKnown() {
    return !name.isEmpty();
  }

  /** The name with the newest minor version. */
  String newest() {
    return minor == 0 ? name : name + "." + minor;
  }

  /** The minor version that the text declares; -1 if it names another document. */
  private int minorOf(String declared) {
    if (declared.equals(name)) {
      return 0;
    }
    Matcher version = MINOR.matcher(declared).region(Math.min(name.length(), declared.length()), declared.length());
    return declared.startsWith(name) && version.matches() ? Integer.parseInt(version.group(1)) : -1;
  }

  /** Whether what the parser stands on lets the document be read on; if not, it is reported. */
  boolean admits(String place, JsonParser parser, Report report, int faults) throws IOException {
    String declared = parser.getValueAsString("");
    int given = minorOf(declared);
    if (given >= 0 && (given <= minor || report.isTolerant())) {
      report.declare(place, declared, given > minor);
      return true;
    }
    report.forgetFrom(faults);
    String at = place + "/" + NAME;
    if (given > minor) {
      report.add(
          "newer-version",
          at,
          "must be at most " + Shown.quoted(newest()) + ", was " + Shown.quoted(declared)
              + ". Maybe read it with KapokReader.tolerant()?");
    } else if (majorOf(declared) >= 0) {
      String version = declared.substring(declared.lastIndexOf(':') + 1);
      report.add("wrong-schema", at, "reads " + versions() + ", was " + version);
    } else {
      report.add(
          "wrong-schema", at, "must be " + Shown.quoted(name) + ", was " + Shown.token(parser));
    }
    return false;
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
      generator.writeStringField(NAME, newest());
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
