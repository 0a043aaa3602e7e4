package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An object whose names are keys; written in the order of the keys' texts. */
final class MapCodec<K, V> implements Codec<Map<K, V>> {
  private final Codec.OfText<K> keys;
  private final Codec<V> values;

  MapCodec(Codec.OfText<K> keys, Codec<V> values) {
    this.keys = keys;
    this.values = values;
  }

  @Override
  public @Nullable Map<K, V> read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      report.wrongType(parser, "an object");
      return null;
    }
    boolean whole = true;
    Map<K, V> result = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      K key = key(name, parser, report);
      boolean repeated = key != null && result.containsKey(key);
      parser.nextToken();
      if (repeated) {
        report.add("duplicate", parser, "\"{0}\" stands twice", Shown.shortened(name));
        parser.skipChildren();
        whole = false;
        continue;
      }
      V value = values.read(parser, report);
      if (key == null || value == null) {
        whole = false;
      } else {
        result.put(key, value);
      }
    }
    return whole ? result : null;
  }

  private @Nullable K key(String name, JsonParser parser, Report report) {
    return report.takesName(name, parser) ? keys.parse(name, parser, report) : null;
  }

  @Override
  public void write(Map<K, V> map, JsonGenerator generator) throws IOException {
    Map<String, V> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(TextCodec.requireWhole(keys.text(key)), value));
    generator.writeStartObject();
    for (Map.Entry<String, V> entry : sorted.entrySet()) {
      generator.writeFieldName(entry.getKey());
      values.write(entry.getValue(), generator);
    }
    generator.writeEndObject();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.of("object");
    object.set("propertyNames", keys.schema(definitions));
    object.set("additionalProperties", values.schema(definitions));
    return object;
  }
}
