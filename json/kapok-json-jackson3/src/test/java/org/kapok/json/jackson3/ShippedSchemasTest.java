package org.kapok.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of json, which ship here too, are those of this code; json's tests hold the rest. */
class ShippedSchemasTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The keywords whose members are named by documents, not by JSON Schema. */
  private static final Set<String> OF_NAMES = Set.of("properties", "$defs");

  static List<String> names() {
    return org.kapok.json.JsonSchemas.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaIsThatOfTheCode(String name) {
    String shipped = JsonSchemas.text(name);
    assertThat(shipped).isEqualTo(org.kapok.json.JsonSchemas.text(name));
    JsonNode said = SchemaDocument.of(name, Codecs.KAPOK.documents().get(name), Codecs.KAPOK);
    String renamed = said.toString().replace("json.jackson3.", "json.");
    assertThat(withoutTexts(MAPPER.readTree(renamed)))
        .isEqualTo(withoutTexts(MAPPER.readTree(shipped)));
  }

  /** The schema as it is before it is described. */
  private static JsonNode withoutTexts(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      object.remove(List.of("title", "description", "x-zh"));
      for (var member : object.properties()) {
        if (OF_NAMES.contains(member.getKey())) {
          member.getValue().forEach(ShippedSchemasTest::withoutTexts);
        } else {
          withoutTexts(member.getValue());
        }
      }
      if (object.path("oneOf").path(0).has("const")) {
        ArrayNode codes = object.putArray("enum");
        object.remove("oneOf").forEach(each -> codes.add(each.get("const")));
      }
    } else {
      schema.forEach(ShippedSchemasTest::withoutTexts);
    }
    return schema;
  }
}
