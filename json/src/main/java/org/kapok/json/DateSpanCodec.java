package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.quantity.DateSpan;

/** A span of dates: {@code {"from": …, "until": …}}, an open side left out. */
final class DateSpanCodec implements TreeCodec<DateSpan> {
  private static final List<String> NAMES = List.of("from", "until");

  @Override
  public @Nullable DateSpan read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("an object {\"from\": date, \"until\": date}");
      return null;
    }
    branch.refuseOthers(NAMES);
    LocalDate from = branch.has("from") ? branch.as(Scalars.DATE, "from") : LocalDate.MIN;
    LocalDate until = branch.has("until") ? branch.as(Scalars.DATE, "until") : LocalDate.MAX;
    return from == null || until == null ? null : DateSpan.of(from, until);
  }

  @Override
  public void write(DateSpan span, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    if (span.hasStart()) {
      generator.writeStringField("from", span.startInclusive().toString());
    }
    if (span.hasEnd()) {
      generator.writeStringField("until", span.endExclusive().toString());
    }
    generator.writeEndObject();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    NAMES.forEach(name -> SchemaPart.put(object, name, Scalars.DATE.schema(definitions)));
    return object;
  }
}
