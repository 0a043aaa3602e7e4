package org.kapok.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.text.Extensions;

/** What others add: any JSON, kept as compact text. Theirs is the only part that may hold null. */
final class ExtensionsCodec implements TreeCodec<Extensions> {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public @Nullable Extensions read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("an object");
      return null;
    }
    Map<String, String> texts = new TreeMap<>();
    for (String name : branch.names()) {
      texts.put(name, text(branch.get(name)));
    }
    return Extensions.of(texts);
  }

  /** The compact text of a value. */
  static String text(Branch branch) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      copy(branch.node(), generator);
    }
    return text.toString();
  }

  /** Writes a value as it was read. */
  static void copy(JsonNode node, JsonGenerator generator) throws IOException {
    try (JsonParser parser = new TreeTraversingParser(node)) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
  }

  @Override
  public void write(Extensions extensions, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    for (Map.Entry<String, String> entry : extensions.jsonByName().entrySet()) {
      generator.writeFieldName(TextCodec.requireWhole(entry.getKey()));
      copy(parsed(entry.getKey(), entry.getValue()), generator);
    }
    generator.writeEndObject();
  }

  /** The value of that text, which must be JSON. */
  static JsonNode parsed(String name, String json) {
    try {
      return StrictJson.tree(json);
    } catch (RefusedException refused) {
      throw new InvalidValueException(
          Sentence.of(
              "the extension \"{0}\" must be a JSON text, was \"{1}\"",
              name, Shown.shortened(json)),
          refused);
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return SchemaPart.of("object");
  }
}
