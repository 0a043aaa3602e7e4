package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;

/**
 * A part of a document that is read as a tree, since what it means depends on which names it has.
 *
 * @param node the part
 * @param place RFC 6901 pointer to it
 * @param report where its faults go
 */
record Branch(JsonNode node, String place, Report report) {
  /** Far beyond any figure, and the same on every platform. */
  private static final int LARGEST_MAGNITUDE = 1_000_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Reads the value that the parser stands on. */
  static Branch read(JsonParser parser, Report report) throws IOException {
    String place = report.place(parser);
    return new Branch(node(parser, report), place, report);
  }

  /** The tree of the value that the parser stands on. */
  static JsonNode node(JsonParser parser, Report report) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser.nextFieldName(), parser, report);
      case START_ARRAY -> {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(node(parser, report));
        }
        yield array;
      }
      case VALUE_STRING -> {
        if (!TextCodec.isWhole(parser.getText())) {
          report.add("invalid", parser, "must not hold half of a surrogate pair");
        }
        yield NODES.textNode(parser.getText());
      }
      case VALUE_NUMBER_INT -> whole(parser);
      case VALUE_NUMBER_FLOAT -> decimal(parser, report);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private static JsonNode decimal(JsonParser parser, Report report) throws IOException {
    try {
      BigDecimal value = parser.getDecimalValue();
      long magnitude = (long) value.precision() - value.scale();
      if (value.signum() == 0 || Math.abs(magnitude) <= LARGEST_MAGNITUDE) {
        return DecimalNode.valueOf(value);
      }
    } catch (NumberFormatException noExponentOfJava) {
      // falls through: on some platforms such an exponent is read, on others it is not
    }
    String text = Shown.shortened(parser.getText());
    report.add("out-of-range", parser, "must lie within 1e-1000000 and 1e1000000, was {0}", text);
    return NODES.nullNode();
  }

  private static JsonNode whole(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  /** The tree of the rest of an object, from the name on that the parser stands on. */
  static ObjectNode members(@Nullable String first, JsonParser parser, Report report)
      throws IOException {
    ObjectNode object = NODES.objectNode();
    for (String name = first; name != null; name = parser.nextFieldName()) {
      boolean sound = report.takesName(name, parser);
      parser.nextToken();
      if (!sound) {
        parser.skipChildren();
      } else if (object.has(name)) {
        report.add("duplicate", parser, "\"{0}\" stands twice", Shown.shortened(name));
        parser.skipChildren();
      } else {
        object.set(name, node(parser, report));
      }
    }
    return object;
  }

  /** The names of the object, in its order; none if it is no object. */
  List<String> names() {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  boolean has(String name) {
    return node.has(name);
  }

  /** The value of that name, which must be there. */
  Branch get(String name) {
    return new Branch(node.path(name), place + "/" + Problem.escaped(name), report);
  }

  /** The elements of the array. */
  List<Branch> elements() {
    List<Branch> elements = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      elements.add(new Branch(node.path(i), place + "/" + i, report));
    }
    return elements;
  }

  /** Reports a fault of this value. */
  void add(String code, String pattern, Object... arguments) {
    report.add(code, place, pattern, arguments);
  }

  /** Reports that this value is not of the JSON type wanted. */
  void wrongType(String pattern) throws IOException {
    try (JsonParser parser = parser()) {
      report.under(place).wrongType(parser, pattern);
    }
  }

  /** Reports each name that is none of the known ones. */
  void refuseOthers(Collection<String> known) {
    for (String name : names()) {
      if (!known.contains(name)) {
        get(name)
            .add(
                "unknown-property",
                "\"{0}\" is none of the properties {1}{2}",
                Shown.shortened(name),
                known,
                Nearest.hint(name, known));
      }
    }
  }

  /** Reads this value. */
  <T> @Nullable T as(Codec<T> codec) throws IOException {
    try (JsonParser parser = parser()) {
      return codec.read(parser, report.under(place));
    }
  }

  /** Reads the value of that name; null if there is none. */
  <T> @Nullable T as(Codec<T> codec, String name) throws IOException {
    return has(name) ? get(name).as(codec) : null;
  }

  /** A parser that stands on the first token of this value. */
  private JsonParser parser() throws IOException {
    JsonParser parser = new TreeTraversingParser(node);
    parser.nextToken();
    return parser;
  }
}
