package org.kapok.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.problem.InvalidValueException;

/** The canonical form of RFC 8785: names sorted, no space, numbers and texts as ECMAScript has. */
final class CanonicalJson {
  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /** The canonical form of a JSON text. */
  static String of(String json) {
    CanonicalJson canonical = new CanonicalJson();
    canonical.append(StrictJson.tree(json));
    return canonical.text.toString();
  }

  /** {@code sha256:} and the hash of the canonical form in UTF-8. */
  static String hash(String json) {
    try {
      byte[] bytes = of(json).getBytes(StandardCharsets.UTF_8);
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private void append(JsonNode node) {
    if (node.isObject()) {
      appendObject(node);
    } else if (node.isArray()) {
      String separator = "[";
      for (JsonNode element : node) {
        text.append(separator);
        append(element);
        separator = ",";
      }
      text.append(node.isEmpty() ? "[]" : "]");
    } else if (node.isNumber()) {
      text.append(number(node.decimalValue()));
    } else if (node.isTextual()) {
      appendText(node.textValue());
    } else {
      text.append(node);
    }
  }

  private void appendObject(JsonNode node) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    String separator = "{";
    for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
      text.append(separator);
      appendText(entry.getKey());
      text.append(':');
      append(entry.getValue());
      separator = ",";
    }
    text.append(sorted.isEmpty() ? "{}" : "}");
  }

  private void appendText(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      switch (each) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (each < 0x20) {
            text.append("\\u00").append(HexFormat.of().toHexDigits((byte) each));
          } else {
            text.append(each);
          }
        }
      }
    }
    text.append('"');
  }

  /**
   * The number as ECMAScript writes the double nearest to it.
   *
   * @throws IllegalArgumentException if it is beyond all doubles
   */
  static String number(BigDecimal value) {
    double nearest = value.doubleValue();
    if (nearest == 0) {
      return "0";
    }
    if (Double.isInfinite(nearest)) {
      throw new InvalidValueException(
          "a number must be at most 1.7976931348623157e308 to have a canonical form, was {0}",
          value);
    }
    BigDecimal shortest = shortest(nearest);
    int exponent = shortest.precision() - shortest.scale();
    if (exponent > -6 && exponent <= 21) {
      return shortest.toPlainString();
    }
    String digits = shortest.unscaledValue().abs().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return (shortest.signum() < 0 ? "-" : "")
        + mantissa
        + (exponent > 0 ? "e+" : "e-")
        + Math.abs(exponent - 1);
  }

  /**
   * The decimal of fewest digits that reads back as the double, and of those the nearest to it.
   * Below a power of two doubles lie closer together than above: there the nearest decimal may read
   * back as the double below, while the next one further from zero does not.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
        BigDecimal rounded = exact.round(new MathContext(digits, mode)).stripTrailingZeros();
        if (rounded.doubleValue() == value) {
          return rounded;
        }
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }
}
