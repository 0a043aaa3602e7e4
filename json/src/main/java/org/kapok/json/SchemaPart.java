package org.kapok.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** Parts of a JSON Schema (2020-12), as the codecs put them together. */
final class SchemaPart {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SchemaPart() {}

  /** What anything fits. */
  static ObjectNode anything() {
    return NODES.objectNode();
  }

  /** A value of that JSON type. */
  static ObjectNode of(String type) {
    return NODES.objectNode().put("type", type);
  }

  /** A text. */
  static ObjectNode text() {
    return of("string");
  }

  /** A text that the regular expression finds itself in. */
  static ObjectNode text(String regex) {
    return text().put("pattern", regex);
  }

  /** One of the texts. */
  static ObjectNode oneOf(Collection<String> texts) {
    ObjectNode schema = text();
    texts.forEach(schema.putArray("enum")::add);
    return schema;
  }

  /** That text and no other. */
  static ObjectNode only(String text) {
    return NODES.objectNode().put("const", text);
  }

  /** A whole number, both bounds inclusive. */
  static ObjectNode whole(long least, long greatest) {
    return of("integer").put("minimum", least).put("maximum", greatest);
  }

  /** A list. */
  static ObjectNode list(ObjectNode elements) {
    ObjectNode schema = of("array");
    schema.set("items", elements);
    return schema;
  }

  /** A list of exactly these. */
  static ObjectNode tuple(ObjectNode... elements) {
    ObjectNode schema = of("array").put("minItems", elements.length);
    ArrayNode prefix = schema.putArray("prefixItems");
    List.of(elements).forEach(prefix::add);
    return schema.put("items", false);
  }

  /** An object with no other properties than those that are put into it. */
  static ObjectNode object() {
    ObjectNode schema = of("object");
    schema.putObject("properties");
    return schema.put("additionalProperties", false);
  }

  /** An object with that property and, so far, no other. */
  static ObjectNode single(String name, ObjectNode schema) {
    ObjectNode object = object();
    put(object, name, schema);
    require(object, name);
    return object;
  }

  /** Puts a property into the object. */
  static void put(ObjectNode object, String name, ObjectNode schema) {
    object.withObjectProperty("properties").set(name, schema);
  }

  /** Says that the object must have the property. */
  static void require(ObjectNode object, String name) {
    object.withArrayProperty("required").add(name);
  }

  /** What is an instance of at least one. */
  static ObjectNode any(ObjectNode... alternatives) {
    ObjectNode schema = NODES.objectNode();
    ArrayNode list = schema.putArray("anyOf");
    List.of(alternatives).forEach(list::add);
    return schema;
  }

  /** Adds that an object is an instance of exactly one of the cases. */
  static void exactlyOne(ObjectNode object, Collection<ObjectNode> cases) {
    demand(object).putArray("oneOf").addAll(cases);
  }

  /** Adds that an object has at most one of the properties. */
  static void atMostOne(ObjectNode object, Collection<String> names) {
    ArrayNode cases = demand(object).putArray("oneOf");
    names.forEach(name -> cases.add(having(List.of(name))));
    cases.addObject().set("not", having(names));
  }

  /** Adds that an object has at least one of the properties. */
  static void atLeastOne(ObjectNode object, Collection<String> names) {
    object.withArrayProperty("allOf").add(having(names));
  }

  /** Adds that one property may stand only where at least one of the others does. */
  static void onlyWith(ObjectNode object, String name, Collection<String> others) {
    object.withObjectProperty("dependentSchemas").set(name, having(others));
  }

  private static ObjectNode demand(ObjectNode object) {
    return object.withArrayProperty("allOf").addObject();
  }

  /** What has at least one of the properties. */
  static ObjectNode having(Collection<String> names) {
    ObjectNode schema = NODES.objectNode();
    if (names.size() == 1) {
      names.forEach(schema.putArray("required")::add);
      return schema;
    }
    ArrayNode cases = schema.putArray("anyOf");
    names.forEach(name -> cases.add(having(List.of(name))));
    return schema;
  }
}
