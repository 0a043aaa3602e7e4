package org.kapok.json.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapok.json.Reference;

/** Holds entities to the published schemas of HSDS 3.1, which name no base of their own. */
final class HsdsSchema {
  private static final String BASE = "https://hsds.invalid/";

  /** What the API adds to the schemas, as its description and its examples say. */
  private static final JsonNode OF_API =
      Reference.parsed(
          """
          {"organization.json": {"services": {"items": {"$ref": "service.json"}}},
           "service_at_location.json": {"service": {"$ref": "service.json"}}}""");

  private final Map<String, JsonNode> schemas = new HashMap<>();
  private final SchemaRegistry registry;

  HsdsSchema() {
    Map<String, String> texts = new HashMap<>();
    Reference.json("hsds-3.1/schema")
        .forEach(
            file -> {
              String name = file.getFileName().toString();
              texts.put(BASE + name, Reference.text(file));
              schemas.put(name, Reference.parsed(Reference.text(file)));
            });
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(texts)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** What the schema of that table says against the entity. */
  List<String> faults(String table, JsonNode entity) {
    Schema schema = registry.getSchema(SchemaLocation.of(BASE + table + ".json"));
    return schema.validate(entity.toString(), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /** The properties, in its parts too, that the specification does not know. */
  List<String> unknown(String table, JsonNode entity) {
    List<String> unknown = new ArrayList<>();
    collect(table + ".json", entity, unknown);
    return unknown;
  }

  private void collect(String file, JsonNode entity, List<String> unknown) {
    JsonNode known = schemas.get(file).path("properties");
    for (Map.Entry<String, JsonNode> each : entity.properties()) {
      JsonNode property = known.path(each.getKey());
      if (property.isMissingNode()) {
        property = OF_API.path(file).path(each.getKey());
      }
      if (property.isMissingNode()) {
        unknown.add(file + "/" + each.getKey());
      }
      String part = property.path("$ref").asText(property.at("/items/$ref").asText(""));
      if (!part.isEmpty()) {
        Iterable<JsonNode> parts =
            each.getValue().isArray() ? each.getValue() : List.of(each.getValue());
        parts.forEach(value -> collect(part, value, unknown));
      }
    }
  }
}
