package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.evaluation.Fraction;
import org.kapok.quantity.Amount;

/** A fraction of any length: a number where it is an amount, else a text such as {@code "1/3"}. */
final class FractionCodec implements Codec<Fraction> {
  private static final String EXPECTED = "a number, or a fraction such as \"1/3\"";

  /** Longer than what any check-up gives, and short enough to be read in no time. */
  private static final String FORM = "(-?[0-9]{1,2000})/([0-9]{0,1999}[1-9][0-9]{0,1999})";

  /** The same without counts: regular expressions of Go, for one, count to 1000 only. */
  private static final String WIDE = "^-?[0-9]+/[0-9]*[1-9][0-9]*$";

  private static final int LONGEST = "-".length() + 2000 + "/".length() + 3999;

  private static final Pattern FRACTION = Pattern.compile(FORM);

  private final NumberCodecs.OfAmount amounts = new NumberCodecs.OfAmount();

  @Override
  public @Nullable Fraction read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken().isNumeric()) {
      Amount amount = amounts.read(parser, report);
      return amount == null ? null : Fraction.of(amount);
    }
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      Matcher parts = FRACTION.matcher(parser.getText());
      if (parts.matches()) {
        return new Fraction(new BigInteger(parts.group(1)), new BigInteger(parts.group(2)));
      }
    }
    report.wrongType(parser, EXPECTED);
    return null;
  }

  @Override
  public void write(Fraction value, JsonGenerator generator) throws IOException {
    Optional<Amount> amount = value.toAmount();
    if (amount.isPresent()) {
      amounts.write(amount.get(), generator);
    } else {
      generator.writeString(value.numerator() + "/" + value.denominator());
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return SchemaPart.any(
        definitions.of(Amount.class), SchemaPart.text(WIDE).put("maxLength", LONGEST));
  }
}
