package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Nearest;

/**
 * A sealed type whose alternatives are records: the record's object with one property more, {@code
 * type}, the record's name in camelCase.
 */
final class AlternativesCodec<T> implements TreeCodec<T> {
  private static final String TYPE = "type";

  private final Map<String, Alternative> alternatives = new LinkedHashMap<>();
  private final Codecs codecs;

  private record Alternative(Class<?> type, Shape<?> shape) {}

  AlternativesCodec(Class<T> sealed, Codecs codecs) {
    this.codecs = codecs;
    for (Class<?> each : sealed.getPermittedSubclasses()) {
      alternatives.put(token(each), new Alternative(each, new RecordShape<>(each, codecs)));
    }
  }

  private static String token(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable T read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("an object {\"type\": …}");
      return null;
    }
    if (!branch.has(TYPE)) {
      branch.get(TYPE).add("missing", "\"type\" is missing, one of {0}", alternatives.keySet());
      return null;
    }
    String token = branch.as(Scalars.TEXT, TYPE);
    Alternative alternative = token == null ? null : alternatives.get(token);
    if (token != null && alternative == null) {
      branch
          .get(TYPE)
          .add(
              "unknown-code",
              "must be one of {0}, was \"{1}\"{2}",
              alternatives.keySet(),
              Shown.shortened(token),
              Nearest.hint(token, alternatives.keySet()));
    }
    if (alternative == null) {
      return null;
    }
    ObjectNode rest = ((ObjectNode) branch.node()).deepCopy();
    rest.remove(TYPE);
    Branch untyped = new Branch(rest, branch.place(), branch.report());
    return (T) untyped.as(codecs.object(alternative.shape(), alternative.type()));
  }

  @Override
  public void write(T value, JsonGenerator generator) throws IOException {
    String token = token(value.getClass());
    Shape<?> shape = Objects.requireNonNull(alternatives.get(token), token).shape();
    generator.writeStartObject();
    generator.writeStringField(TYPE, token);
    for (Property property : shape.properties()) {
      Object content = property.of(value);
      if (content != null) {
        property.write(content, generator);
      }
    }
    generator.writeEndObject();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = SchemaPart.anything();
    ArrayNode cases = schema.putArray("oneOf");
    // Compilers list the permitted types in orders of their own.
    new TreeMap<>(alternatives)
        .forEach(
            (token, each) ->
                cases.add(
                    definitions.of(each.type(), () -> alternative(token, each, definitions))));
    return schema;
  }

  private ObjectNode alternative(String token, Alternative each, Definitions definitions) {
    ObjectNode object = codecs.object(each.shape(), each.type()).schema(definitions);
    SchemaPart.put(object, TYPE, SchemaPart.only(token));
    SchemaPart.require(object, TYPE);
    return object;
  }
}
