package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A term of a sum: the name of a number field, and never a number. */
final class TermCodec implements Codec<String> {

  @Override
  public @Nullable String read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      report.wrongType(
          parser,
          "the name of a number field"
              + " (a constant is a field of its own, {\"choose\": [{\"value\": 1}]})");
      return null;
    }
    return TextCodec.readText(parser, report);
  }

  @Override
  public void write(String name, JsonGenerator generator) throws IOException {
    generator.writeString(TextCodec.requireWhole(name));
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return SchemaPart.text();
  }
}
