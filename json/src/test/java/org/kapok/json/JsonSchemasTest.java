package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that ship are those of the code. */
class JsonSchemasTest {
  /** Set to write the schemas anew instead of comparing them. */
  private static final boolean WRITE = Boolean.getBoolean("kapok.schemas.write");

  private static final Path RESOURCES = Path.of("src/main/resources/org/kapok/json");

  static List<String> names() {
    return JsonSchemas.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaSaysWhatTheCodeReads(String name) throws IOException {
    String text = DocumentedSchemas.text(name, Codecs.KAPOK.documents().get(name));
    Path file = RESOURCES.resolve(JsonSchemas.resource(name));
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file))
        .as("to write it anew: mvn verify -pl core,json -Dkapok.schemas.write=true")
        .isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTypeAndPropertyIsDescribed(String name) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(JsonSchemas.text(name));
    List<String> silent = new ArrayList<>();
    schema
        .get("$defs")
        .properties()
        .forEach(
            part -> {
              if (!part.getValue().has("description")) {
                silent.add(part.getKey());
              }
              part.getValue()
                  .path("properties")
                  .properties()
                  .forEach(
                      property -> {
                        if (!property.getValue().has("description")) {
                          silent.add(part.getKey() + "#" + property.getKey());
                        }
                      });
            });
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTextShowsTheMarkupOfItsSource(String name) {
    assertThat(JsonSchemas.text(name)).doesNotContain("\\\\u", "{@");
  }

  @Test
  void thereIsNoSchemaOfAnotherName() {
    assertThatThrownBy(() -> JsonSchemas.text("urn:kapok:schema:schema:1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe \"urn:kapok:schema:scheme:1\"?");
  }
}
