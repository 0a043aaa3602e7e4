package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type that is written as another one is: a bound as its number. */
final class MappedCodec<W, T> implements Codec<T> {
  private final Codec<W> written;
  private final Function<W, T> read;
  private final Function<T, W> write;

  MappedCodec(Codec<W> written, Function<W, T> read, Function<T, W> write) {
    this.written = written;
    this.read = read;
    this.write = write;
  }

  @Override
  public @Nullable T read(JsonParser parser, Report report) throws IOException {
    W value = written.read(parser, report);
    if (value == null) {
      return null;
    }
    try {
      return read.apply(value);
    } catch (IllegalArgumentException | ArithmeticException refused) {
      report.refused(refused, report.place(parser));
      return null;
    }
  }

  @Override
  public void write(T value, JsonGenerator generator) throws IOException {
    written.write(write.apply(value), generator);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return written.schema(definitions);
  }
}
