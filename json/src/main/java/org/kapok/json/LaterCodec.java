package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is looked up at its first use, since types may hold one another. */
final class LaterCodec implements Codec<Object> {
  private final Supplier<Codec<Object>> lookUp;
  private volatile @Nullable Codec<Object> found;

  LaterCodec(Supplier<Codec<Object>> lookUp) {
    this.lookUp = lookUp;
  }

  private Codec<Object> codec() {
    Codec<Object> codec = found;
    if (codec == null) {
      codec = lookUp.get();
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
}
