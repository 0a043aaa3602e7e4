package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that is written as its element alone if it has one. */
final class OneOrManyCodec<E> implements Codec<Collection<E>> {
  private final Codec<E> one;
  private final Codec<Collection<E>> many;

  OneOrManyCodec(Codec<E> one) {
    this.one = one;
    many = new ListCodec<>(one, false);
  }

  @Override
  public @Nullable Collection<E> read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return many.read(parser, report);
    }
    E element = one.read(parser, report);
    return element == null ? null : List.of(element);
  }

  @Override
  public void write(Collection<E> values, JsonGenerator generator) throws IOException {
    if (values.size() == 1) {
      one.write(values.iterator().next(), generator);
    } else {
      many.write(values, generator);
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return SchemaPart.any(one.schema(definitions), many.schema(definitions));
  }
}
