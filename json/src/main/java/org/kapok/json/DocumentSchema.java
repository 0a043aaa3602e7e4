package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kapok.problem.Sentence;

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
          "must be at most \"{0}\", was \"{1}\". Maybe read it with KapokReader.tolerant()?",
          newest(),
          Shown.shortened(declared));
    } else if (majorOf(declared) >= 0) {
      String version = declared.substring(declared.lastIndexOf(':') + 1);
      report.add("wrong-schema", at, "must be {0}, was version {1}", versions(), version);
    } else {
      report.add("wrong-schema", at, "must be \"{0}\", was {1}", name, Shown.token(parser));
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

  /** The versions that are read: {@code version 1 to 2 of scheme}. */
  private Sentence versions() {
    DocumentName present = DocumentName.of(name).orElseThrow();
    return present.major() == 1
        ? Sentence.of("version 1 of {0}", present.document())
        : Sentence.of("version 1 to {0} of {1}", present.major(), present.document());
  }

  void reportMissing(JsonParser parser, Report report) {
    if (required) {
      report.add(
          "missing", report.place(parser) + "/" + NAME, "\"$schema\": \"{0}\" is missing", name);
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
