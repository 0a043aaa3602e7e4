package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** An attribute's value: a text, number or flag. */
final class AttributeValueCodec implements Codec<AttributeValue> {
  private final NumberCodecs.OfAmount amounts = new NumberCodecs.OfAmount();

  @Override
  public @Nullable AttributeValue read(JsonParser parser, Report report) throws IOException {
    switch (parser.currentToken()) {
      case VALUE_STRING -> {
        String text = TextCodec.readText(parser, report);
        return text == null ? null : AttributeValue.of(text);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        Amount number = amounts.read(parser, report);
        return number == null ? null : AttributeValue.of(number);
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return AttributeValue.of(parser.getBooleanValue());
      }
      default -> {
        report.wrongType(parser, "a text, a number, true or false");
        return null;
      }
    }
  }

  @Override
  public void write(AttributeValue value, JsonGenerator generator) throws IOException {
    if (value instanceof AttributeValue.Text text) {
      generator.writeString(TextCodec.requireWhole(text.text()));
    } else if (value instanceof AttributeValue.Decimal number) {
      amounts.write(number.number(), generator);
    } else {
      generator.writeBoolean(((AttributeValue.Flag) value).flag());
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return SchemaPart.any(
        SchemaPart.text(), definitions.of(Amount.class), SchemaPart.of("boolean"));
  }
}
