package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Numbers and flags: never in quotation marks, never rounded. */
final class NumberCodecs {
  /**
   * The largest amount, of 15 digits. That there are at most 6 after the point no schema says: a
   * multiple of 0.000001 is nothing that validators who count in binary agree on.
   */
  private static final long LARGEST = 999_999_999_999_999L;

  private NumberCodecs() {}

  /** A whole number of 32 bits. */
  static final class OfInt implements Codec<Integer> {
    @Override
    public @Nullable Integer read(JsonParser parser, Report report) throws IOException {
      return isWhole(parser, report, NumberType.INT) ? (Integer) parser.getIntValue() : null;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return SchemaPart.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public void write(Integer value, JsonGenerator generator) throws IOException {
      generator.writeNumber(value);
    }
  }

  /** A whole number of 64 bits. */
  static final class OfLong implements Codec<Long> {
    @Override
    public @Nullable Long read(JsonParser parser, Report report) throws IOException {
      return isWhole(parser, report, NumberType.LONG) ? (Long) parser.getLongValue() : null;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return SchemaPart.whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public void write(Long value, JsonGenerator generator) throws IOException {
      generator.writeNumber(value);
    }
  }

  private static boolean isWhole(JsonParser parser, Report report, NumberType largest)
      throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      report.wrongType(parser, "a whole number");
      return false;
    }
    if (parser.getNumberType().compareTo(largest) > 0) {
      report.add(
          "out-of-range",
          parser,
          "must be a whole number of {0} bits, was {1}",
          largest == NumberType.INT ? 32 : 64,
          Shown.shortened(parser.getText()));
      return false;
    }
    return true;
  }

  /** {@code true} or {@code false}. */
  static final class OfFlag implements Codec<Boolean> {
    @Override
    public @Nullable Boolean read(JsonParser parser, Report report) throws IOException {
      if (!parser.currentToken().isBoolean()) {
        report.wrongType(parser, "true or false");
        return null;
      }
      return parser.getBooleanValue();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return SchemaPart.of("boolean");
    }

    @Override
    public void write(Boolean value, JsonGenerator generator) throws IOException {
      generator.writeBoolean(value);
    }
  }

  /** An amount: a number of at most 15 significant and 6 fraction digits. */
  static final class OfAmount implements Codec<Amount> {
    @Override
    public @Nullable Amount read(JsonParser parser, Report report) throws IOException {
      if (!parser.currentToken().isNumeric()) {
        report.wrongType(parser, "a number");
        return null;
      }
      try {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != NumberType.BIG_INTEGER
            ? Amount.of(parser.getLongValue())
            : Amount.of(parser.getDecimalValue());
      } catch (ArithmeticException | NumberFormatException doesNotFit) {
        report.add(
            "out-of-range",
            parser,
            "must have at most 15 significant and 6 fraction digits, was {0}",
            Shown.shortened(parser.getText()));
        return null;
      }
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return SchemaPart.of("number").put("minimum", -LARGEST).put("maximum", LARGEST);
    }

    @Override
    public void write(Amount value, JsonGenerator generator) throws IOException {
      if (value.scale() == 0) {
        generator.writeNumber(value.unscaled());
      } else {
        generator.writeNumber(value.toBigDecimal());
      }
    }
  }

  /** Degrees of a point: a number, written with at most 9 fraction digits. */
  static final class OfDegrees implements Codec<Double> {
    @Override
    public @Nullable Double read(JsonParser parser, Report report) throws IOException {
      if (!parser.currentToken().isNumeric()) {
        report.wrongType(parser, "a number of degrees");
        return null;
      }
      return parser.getDoubleValue();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return SchemaPart.of("number");
    }

    @Override
    public void write(Double value, JsonGenerator generator) throws IOException {
      BigDecimal degrees =
          new BigDecimal(value).setScale(9, RoundingMode.HALF_EVEN).stripTrailingZeros();
      generator.writeNumber(degrees.toPlainString());
    }
  }

  /** A ratio: a number where it is an amount, else a text such as {@code "1/3"}. */
  static final class OfRatio implements Codec<Ratio> {
    private final OfAmount amounts = new OfAmount();

    @Override
    public @Nullable Ratio read(JsonParser parser, Report report) throws IOException {
      if (parser.currentToken().isNumeric()) {
        Amount amount = amounts.read(parser, report);
        return amount == null ? null : Ratio.of(amount);
      }
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        report.wrongType(parser, "a number, or a fraction such as \"1/3\"");
        return null;
      }
      String text = parser.getText();
      if (text.matches("-?[0-9]{1,19}/[0-9]{1,19}")) {
        try {
          int slash = text.indexOf('/');
          long numerator = Long.parseLong(text.substring(0, slash));
          return Ratio.of(numerator, Long.parseLong(text.substring(slash + 1)));
        } catch (ArithmeticException | NumberFormatException doesNotFit) {
          report.add("out-of-range", parser, "must fit in two longs, was {0}", text);
          return null;
        }
      }
      report.wrongType(parser, "a number, or a fraction such as \"1/3\"");
      return null;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return SchemaPart.any(
          definitions.of(Amount.class), SchemaPart.text("^-?[0-9]{1,19}/[0-9]{1,19}$"));
    }

    @Override
    public void write(Ratio value, JsonGenerator generator) throws IOException {
      if (value.isAmount()) {
        amounts.write(value.toAmount(), generator);
      } else {
        generator.writeString(value.toString());
      }
    }
  }
}
