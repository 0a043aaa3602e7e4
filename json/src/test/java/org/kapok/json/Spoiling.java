package org.kapok.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Changes a document at one place. */
final class Spoiling {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<JsonNode> VALUES =
      List.of(
          NODES.nullNode(),
          NODES.booleanNode(true),
          NODES.numberNode(-1),
          NODES.numberNode(3),
          NODES.numberNode(new BigDecimal("1.5")),
          NODES.numberNode(12_345_678_901_234_567L),
          NODES.textNode(""),
          NODES.textNode("x"),
          NODES.textNode("2025-03-01"),
          NODES.textNode("2025-02-31T09:00:00+08:00"),
          NODES.textNode("PT90M"),
          NODES.arrayNode(),
          NODES.objectNode());

  private Spoiling() {}

  /** A copy with a property removed or renamed, a value replaced, or a value put into a list. */
  static JsonNode of(JsonNode document, Random random) {
    JsonNode copy = document.deepCopy();
    List<Consumer<Random>> changes = new ArrayList<>();
    collect(copy, changes);
    changes.get(random.nextInt(changes.size())).accept(random);
    return copy;
  }

  private static void collect(JsonNode node, List<Consumer<Random>> changes) {
    if (node instanceof ObjectNode object) {
      for (var property : object.properties()) {
        String name = property.getKey();
        changes.add(random -> object.remove(name));
        changes.add(random -> object.set(name + "x", object.remove(name)));
        changes.add(random -> object.set(name, other(object.get(name), random)));
        collect(property.getValue(), changes);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int number = i;
        changes.add(random -> array.set(number, other(array.get(number), random)));
        collect(array.get(i), changes);
      }
    }
  }

  private static JsonNode other(JsonNode given, Random random) {
    int number = random.nextInt(VALUES.size() + 1);
    return number == VALUES.size()
        ? NODES.arrayNode().add(given.deepCopy())
        : VALUES.get(number).deepCopy();
  }
}
