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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  void everyTypePropertyAndCodeIsDescribedInBothLanguages(String name) throws IOException {
    List<String> silent = new ArrayList<>();
    for (Map.Entry<String, JsonNode> part : parts(name)) {
      JsonNode type = part.getValue();
      if (!type.path("x-zh").has("title") || isSilent(type)) {
        silent.add(part.getKey());
      }
      members(type).stream()
          .filter(member -> isSilent(member.getValue()))
          .forEach(member -> silent.add(part.getKey() + "#" + member.getKey()));
    }
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTextShowsTheMarkupOfItsSource(String name) {
    assertThat(JsonSchemas.text(name)).doesNotContain("\\\\u", "{@");
  }

  /** Python knows no properties of characters, Go no escapes by number and no counts above 1000. */
  @ParameterizedTest
  @MethodSource("names")
  void patternsAreSuchAsAllLanguagesRead(String name) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(JsonSchemas.text(name));
    assertThat(schema.findValues("pattern").stream().filter(JsonNode::isTextual))
        .isNotEmpty()
        .extracting(JsonNode::textValue)
        .allSatisfy(
            pattern ->
                assertThat(pattern)
                    .doesNotContainPattern("\\\\[^sS.+]")
                    .doesNotContainPattern("[0-9]{4,}[,}]"));
  }

  @Test
  void noChineseTextIsLeftOver() throws IOException {
    Set<String> leftOver = new TreeSet<>(DocumentedSchemas.CHINESE.keys());
    for (String name : names()) {
      for (Map.Entry<String, JsonNode> part : parts(name)) {
        leftOver.remove(part.getKey());
        members(part.getValue()).stream()
            .flatMap(
                member -> DocumentedSchemas.chineseKey(part.getKey(), member.getKey()).stream())
            .forEach(leftOver::remove);
      }
    }
    assertThat(leftOver).isEmpty();
  }

  private static Set<Map.Entry<String, JsonNode>> parts(String name) throws IOException {
    return new ObjectMapper().readTree(JsonSchemas.text(name)).get("$defs").properties();
  }

  /** The properties and codes of a type, those of its alternatives too. */
  private static List<Map.Entry<String, JsonNode>> members(JsonNode type) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
    type.findParents("properties")
        .forEach(each -> members.addAll(each.get("properties").properties()));
    for (JsonNode each : type.path("oneOf")) {
      if (each.has("const")) {
        members.add(Map.entry(each.get("const").textValue(), each));
      }
    }
    return members;
  }

  private static boolean isSilent(JsonNode node) {
    return !node.has("description") || !node.path("x-zh").has("description");
  }

  @Test
  void thereIsNoSchemaOfAnotherName() {
    assertThatThrownBy(() -> JsonSchemas.text("urn:kapok:schema:schema:1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe \"urn:kapok:schema:scheme:1\"?");
  }
}
