package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;

/** A dated value: a bare value that always holds, or a list of values with their first dates. */
final class DatedCodec implements TreeCodec<Dated> {
  private static final List<String> NAMES = List.of("from", "value");

  private final Codec<AttributeValue> values = new AttributeValueCodec();

  @Override
  public @Nullable Dated read(Branch branch) throws IOException {
    if (!branch.node().isArray()) {
      AttributeValue value = branch.as(values);
      return value == null ? null : Dated.always(value);
    }
    List<Dated.Entry> entries = new ArrayList<>();
    boolean whole = true;
    for (Branch element : branch.elements()) {
      Dated.Entry entry = entry(element);
      if (entry == null) {
        whole = false;
      } else {
        entries.add(entry);
      }
    }
    return whole ? new Dated(entries) : null;
  }

  private Dated.@Nullable Entry entry(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("an object {\"from\": date, \"value\": value}");
      return null;
    }
    branch.refuseOthers(NAMES);
    if (!branch.has("value")) {
      branch.get("value").add("missing", "\"value\" is missing");
    }
    LocalDate from = branch.has("from") ? branch.as(Scalars.DATE, "from") : LocalDate.MIN;
    AttributeValue value = branch.as(values, "value");
    return from == null || value == null ? null : new Dated.Entry(from, value);
  }

  @Override
  public void write(Dated dated, JsonGenerator generator) throws IOException {
    List<Dated.Entry> entries = dated.entries();
    if (entries.size() == 1 && entries.get(0).from().equals(LocalDate.MIN)) {
      values.write(entries.get(0).value(), generator);
      return;
    }
    generator.writeStartArray();
    for (Dated.Entry entry : entries) {
      generator.writeStartObject();
      if (!entry.from().equals(LocalDate.MIN)) {
        generator.writeStringField("from", entry.from().toString());
      }
      generator.writeFieldName("value");
      values.write(entry.value(), generator);
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode entry = SchemaPart.object();
    SchemaPart.put(entry, "from", Scalars.DATE.schema(definitions));
    SchemaPart.put(entry, "value", values.schema(definitions));
    SchemaPart.require(entry, "value");
    return SchemaPart.any(values.schema(definitions), SchemaPart.list(entry));
  }
}
