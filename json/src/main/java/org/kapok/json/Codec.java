package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type. Reading reports every fault and goes on after it.
 *
 * @param <T> the type
 */
interface Codec<T> {

  /**
   * Reads the value whose first token the parser stands on, up to and including its last token.
   *
   * @return the value, or null if a fault has been reported
   * @throws IOException if the text is no JSON
   */
  @Nullable T read(JsonParser parser, Report report) throws IOException;

  /** Writes the value, the same each time. */
  void write(T value, JsonGenerator generator) throws IOException;

  /** The JSON Schema of what is read and written. */
  ObjectNode schema(Definitions definitions);

  /**
   * A codec of values that may also be keys of an object.
   *
   * @param <T> the type
   */
  interface OfText<T> extends Codec<T> {

    /**
     * The value of the text.
     *
     * @return the value, or null if a fault has been reported
     */
    @Nullable T parse(String text, JsonParser parser, Report report);

    /** The text of the value. */
    String text(T value);

    @Override
    default @Nullable T read(JsonParser parser, Report report) throws IOException {
      String text = TextCodec.readText(parser, report);
      return text == null ? null : parse(text, parser, report);
    }

    @Override
    default void write(T value, JsonGenerator generator) throws IOException {
      generator.writeString(TextCodec.requireWhole(text(value)));
    }
  }
}
