package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A codec that is looked up at its first use, since types may hold one another. */
final class LaterCodec implements Codec<Object> {
  private final Class<?> type;
  private final Codecs codecs;
  private volatile @Nullable Codec<Object> found;

  LaterCodec(Class<?> type, Codecs codecs) {
    this.type = type;
    this.codecs = codecs;
  }

  private Codec<Object> codec() {
    Codec<Object> codec = found;
    if (codec == null) {
      codec = codecs.required(type);
      found = codec;
    }
    return codec;
  }

  @Override
  public @Nullable Object read(JsonParser parser, Report report) throws IOException {
    return codec().read(parser, report);
  }

  @Override
  public void write(Object value, JsonGenerator generator) throws IOException {
    codec().write(value, generator);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return definitions.of(type);
  }
}
