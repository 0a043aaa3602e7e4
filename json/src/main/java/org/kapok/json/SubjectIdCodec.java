package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.problem.Nearest;

/** A subject: {@code {"type": "member", "id": "m-1"}}. */
final class SubjectIdCodec implements Codec<SubjectId> {
  private static final List<String> NAMES = List.of("id", "type");

  private final EnumCodec<SubjectType> types = new EnumCodec<>(SubjectType.class);

  @Override
  public @Nullable SubjectId read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      report.wrongType(parser, "an object {\"type\": …, \"id\": …}");
      return null;
    }
    SubjectType type = null;
    String id = null;
    boolean typed = false;
    boolean named = false;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (name.equals("type") && !typed) {
        typed = true;
        type = types.read(parser, report);
      } else if (name.equals("id") && !named) {
        named = true;
        id = TextCodec.readText(parser, report);
      } else {
        refuse(name, parser, report);
      }
    }
    requireAll(typed, named, parser, report);
    return type == null || id == null ? null : subject(type, id, parser, report);
  }

  private static @Nullable SubjectId subject(
      SubjectType type, String id, JsonParser parser, Report report) {
    try {
      return SubjectId.of(type, id);
    } catch (IllegalArgumentException refused) {
      report.refused(refused, report.place(parser) + "/id");
      return null;
    }
  }

  private static void refuse(String name, JsonParser parser, Report report) throws IOException {
    if (NAMES.contains(name)) {
      report.add("duplicate", parser, "\"{0}\" stands twice", Shown.shortened(name));
    } else {
      report.add(
          "unknown-property",
          parser,
          "\"{0}\" is none of the properties {1}{2}",
          Shown.shortened(name),
          NAMES,
          Nearest.hint(name, NAMES));
    }
    parser.skipChildren();
  }

  private static void requireAll(boolean typed, boolean named, JsonParser parser, Report report) {
    if (!typed) {
      report.add("missing", report.place(parser) + "/type", "\"type\" is missing");
    }
    if (!named) {
      report.add("missing", report.place(parser) + "/id", "\"id\" is missing");
    }
  }

  @Override
  public void write(SubjectId subject, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    generator.writeStringField("type", types.text(subject.type()));
    generator.writeStringField("id", subject.value());
    generator.writeEndObject();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    SchemaPart.put(object, "type", definitions.of(SubjectType.class));
    SchemaPart.put(object, "id", TextForm.ID.schema(definitions));
    NAMES.forEach(name -> SchemaPart.require(object, name));
    return object;
  }
}
