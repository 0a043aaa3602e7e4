package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.rule.Figure;
import org.kapok.quantity.Amount;

/** A figure: a number, or the name of a field. */
final class FigureCodec implements Codec<Figure> {
  private final NumberCodecs.OfAmount amounts = new NumberCodecs.OfAmount();

  @Override
  public @Nullable Figure read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken().isNumeric()) {
      Amount amount = amounts.read(parser, report);
      return amount == null ? null : Figure.of(amount);
    }
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      report.wrongType(parser, "a number or the name of a field");
      return null;
    }
    String name = TextCodec.readText(parser, report);
    return name == null ? null : Figure.named(name);
  }

  @Override
  public void write(Figure figure, JsonGenerator generator) throws IOException {
    if (figure instanceof Figure.Fixed fixed) {
      amounts.write(fixed.amount(), generator);
    } else {
      generator.writeString(TextCodec.requireWhole(((Figure.Named) figure).field()));
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return SchemaPart.any(definitions.of(Amount.class), SchemaPart.text());
  }
}
