package org.kapok.json.hsds;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.kapok.place.DivisionCode;
import org.kapok.problem.Problem;
import org.kapok.text.LocalizedText;

/**
 * What all entities of a city's directory have: an identifier, names and attributes.
 *
 * @param division of the city
 */
record Entities(DivisionCode division) {
  /** In which language a directory speaks that has one text for each thing. */
  static final String LANGUAGE = "zh";

  private static final String OTHER_LANGUAGE = "en";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The identifier of the entity of that table and key: the same in every directory. */
  String id(String table, String... key) {
    StringBuilder name = new StringBuilder("urn:kapok:").append(division).append('/').append(table);
    for (String each : key) {
      name.append('/').append(Problem.escaped(each));
    }
    return NameBasedUuid.of(NameBasedUuid.URLS, name.toString()).toString();
  }

  /** The entity of that table and key, as yet with its identifier alone. */
  ObjectNode entity(String table, String... key) {
    return NODES.objectNode().put("id", id(table, key));
  }

  /** Puts the name, and the other one if there is one in the other language. */
  static void putName(LocalizedText name, ObjectNode entity) {
    String text = name.in(LANGUAGE);
    entity.put("name", text);
    Optional.ofNullable(name.texts().get(OTHER_LANGUAGE))
        .filter(other -> !other.equals(text))
        .ifPresent(other -> entity.put("alternate_name", other));
  }

  /** The label of a code, or where there is none the code. */
  static String label(Optional<LocalizedText> label, String code) {
    return label.map(each -> each.in(LANGUAGE)).orElse(code);
  }

  /**
   * Adds an attribute to an entity.
   *
   * @param entity the entity, with its identifier
   * @param table the table of the entity
   * @param property which of Kapok's properties it is
   * @param label what people call it
   * @param value its value
   * @return the attribute
   */
  ObjectNode addAttribute(
      ObjectNode entity, String table, String property, String label, String value) {
    String of = entity.path("id").asText();
    ObjectNode attribute =
        entity("attribute", of, property, value)
            .put("link_id", of)
            .put("link_entity", table)
            .put("link_type", property)
            .put("label", label)
            .put("value", value);
    entity.withArrayProperty("attributes").add(attribute);
    return attribute;
  }
}
