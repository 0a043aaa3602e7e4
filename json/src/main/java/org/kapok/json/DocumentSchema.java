package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    Matcher version =
        MINOR
            .matcher(declared)
            .region(Math.min(name.length(), declared.length()), declared.length());
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
    report.forget(place, faults);
    String at = place + "/" + NAME;
    if (given > minor) {
      report.add(
          "newer-version",
          at,
          "must be at most "
              + Shown.quoted(newest())
              + ", was "
              + Shown.quoted(declared)
              + ". Maybe read it with KapokReader.tolerant()?");
    } else {
      report.add(
          "wrong-schema", at, "must be " + Shown.quoted(name) + ", was " + Shown.token(parser));
    }
    return false;
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

  /** What a document of a known version may name, as a regular expression. */
  private String pattern() {
    String minors =
        IntStream.rangeClosed(0, minor).mapToObj(String::valueOf).collect(Collectors.joining("|"));
    return "^" + name + "(\\.(" + minors + "))?$";
  }

  /** Puts the property into the schema of the type's documents. */
  void put(ObjectNode object) {
    if (isKnown()) {
      SchemaPart.put(object, NAME, SchemaPart.text(pattern()));
    }
    if (required) {
      SchemaPart.require(object, NAME);
    }
  }
}
