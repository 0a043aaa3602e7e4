package org.kapok.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.problem.Problem;

/** Puts the unknown properties of a document into a tree of it that was written anew. */
final class Graft {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final UnknownProperties unknown;
  private final Map<String, UnknownProperty> pending = new LinkedHashMap<>();
  private final Set<String> unknownPlaces;

  /** The places that hold something to be put back, at whatever depth. */
  private final Set<String> onTheWay = new HashSet<>();

  Graft(UnknownProperties unknown) {
    this.unknown = unknown;
    unknown.properties().forEach(each -> pending.put(each.place(), each));
    unknownPlaces = Set.copyOf(pending.keySet());
    unknownPlaces.forEach(this::mark);
    unknown.newerPlaces().forEach(each -> mark(each + "/" + DocumentSchema.NAME));
  }

  private void mark(String place) {
    String each = place;
    while (!each.isEmpty()) {
      each = UnknownProperties.parent(each);
      if (!onTheWay.add(each)) {
        return;
      }
    }
  }

  /** Puts them there; returns those that found no place. */
  List<UnknownProperty> onto(JsonNode original, JsonNode anew) {
    graft("", original, anew);
    return List.copyOf(pending.values());
  }

  private void graft(String place, JsonNode original, JsonNode anew) {
    if (!onTheWay.contains(place)) {
      return;
    }
    if (original instanceof ObjectNode from && anew instanceof ObjectNode to) {
      graft(place, from, to);
    } else if (original instanceof ArrayNode from && anew instanceof ArrayNode to) {
      int[] partners = partners(place, from, to);
      for (int i = 0; i < partners.length; i++) {
        if (partners[i] != Partners.NONE) {
          graft(place + "/" + i, from.get(i), to.get(partners[i]));
        }
      }
    }
  }

  private void graft(String place, ObjectNode original, ObjectNode anew) {
    UnknownProperties.Declared declared = unknown.declared(place);
    if (declared != null && declared.newer()) {
      putFirst(anew, declared.schema());
    }
    for (Map.Entry<String, JsonNode> each : original.properties()) {
      String name = each.getKey();
      String inner = place + "/" + Problem.escaped(name);
      if (!unknownPlaces.contains(inner)) {
        graft(inner, each.getValue(), anew.path(name));
      } else if (!anew.has(name)) {
        anew.set(name, each.getValue());
        pending.remove(inner);
      }
    }
  }

  private static void putFirst(ObjectNode object, String schema) {
    ObjectNode rest = NODES.objectNode();
    object.properties().forEach(each -> rest.set(each.getKey(), each.getValue()));
    rest.remove(DocumentSchema.NAME);
    object.removeAll();
    object.put(DocumentSchema.NAME, schema);
    rest.properties().forEach(each -> object.set(each.getKey(), each.getValue()));
  }

  /** The number of the element that each element of the original has become. */
  private int[] partners(String place, ArrayNode original, ArrayNode anew) {
    List<JsonNode> before = new ArrayList<>();
    for (int i = 0; i < original.size(); i++) {
      before.add(known(place + "/" + i, original.get(i), unknownPlaces));
    }
    List<JsonNode> after = new ArrayList<>();
    anew.forEach(each -> after.add(known("", each, Set.of())));
    return Partners.of(before, after);
  }

  /**
   * A copy without what is not known, and without versions; equal values are copied to equal texts.
   */
  private static JsonNode known(String place, JsonNode node, Set<String> unknownPlaces) {
    if (node instanceof ObjectNode object) {
      SortedMap<String, JsonNode> sorted = new TreeMap<>();
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        String inner = place + "/" + Problem.escaped(each.getKey());
        if (!unknownPlaces.contains(inner) && !each.getKey().equals(DocumentSchema.NAME)) {
          sorted.put(each.getKey(), known(inner, each.getValue(), unknownPlaces));
        }
      }
      ObjectNode copy = NODES.objectNode();
      sorted.forEach(copy::set);
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = NODES.arrayNode();
      for (int i = 0; i < array.size(); i++) {
        copy.add(known(place + "/" + i, array.get(i), unknownPlaces));
      }
      return copy;
    }
    return node.isNumber() ? DecimalNode.valueOf(node.decimalValue().stripTrailingZeros()) : node;
  }
}
