package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of which there are earlier major versions. One that begins with the name of the
 * present version, as it is written, is read straight away. One of an earlier version is read as a
 * tree, which is migrated and then read as strictly; so is one that does not begin with its name.
 */
final class MigratingCodec<T> implements Codec<T> {
  private final ObjectCodec<T> present;
  private final DocumentSchema schema;
  private final List<Migrations.Step> steps;
  private final boolean unnamedIsFirst;

  /**
   * A codec of all versions.
   *
   * @param present reads and writes the present version
   * @param schema of the present version
   * @param steps to it from version 1
   * @param unnamedIsFirst whether a document that names no schema is of version 1, not a fault
   */
  MigratingCodec(
      ObjectCodec<T> present,
      DocumentSchema schema,
      List<Migrations.Step> steps,
      boolean unnamedIsFirst) {
    this.present = present;
    this.schema = schema;
    this.steps = steps;
    this.unnamedIsFirst = unnamedIsFirst;
  }

  @Override
  public @Nullable T read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return present.read(parser, report);
    }
    String place = report.place(parser);
    String first = parser.nextFieldName();
    if (!DocumentSchema.NAME.equals(first)) {
      return readTree(Branch.members(first, parser, report), place, report);
    }
    parser.nextToken();
    String name = parser.getValueAsString("");
    if (!isEarlier(schema.majorOf(name))) {
      return present.readNamed(parser, report);
    }
    ObjectNode rest = Branch.members(parser.nextFieldName(), parser, report);
    if (rest.has(DocumentSchema.NAME)) {
      report.add("duplicate", place + "/" + DocumentSchema.NAME, "\"$schema\" stands twice");
    }
    return readTree(rest.put(DocumentSchema.NAME, name), place, report);
  }

  private @Nullable T readTree(ObjectNode document, String place, Report report)
      throws IOException {
    int faults = report.count();
    int major = major(document.get(DocumentSchema.NAME));
    if (isEarlier(major)) {
      steps.subList(major - 1, steps.size()).forEach(step -> step.change(document));
      document.put(DocumentSchema.NAME, schema.name());
    }
    T value = new Branch(document, place, report).as(present);
    if (isEarlier(major) && report.count() > faults) {
      report.add(
          "migrated",
          place,
          "was migrated from version {0} to {1}: its problems are told at their places in that",
          major,
          Shown.quoted(schema.name()));
    }
    return value;
  }

  private boolean isEarlier(int major) {
    return major > 0 && major <= steps.size();
  }

  /** The version that the document says it is of; 0 if it is none of this document. */
  private int major(@Nullable JsonNode name) {
    if (name == null) {
      return unnamedIsFirst ? 1 : 0;
    }
    return name.isTextual() ? schema.majorOf(name.textValue()) : 0;
  }

  @Override
  public void write(T value, JsonGenerator generator) throws IOException {
    present.write(value, generator);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return present.schema(definitions);
  }
}
