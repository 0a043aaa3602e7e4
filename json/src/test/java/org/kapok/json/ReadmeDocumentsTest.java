package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README lists every document, with an example that is one. */
class ReadmeDocumentsTest {
  private static final String SECTION =
      readme().split("\n## Documents\n", 2)[1].split("\n## ", 2)[0];

  private static final Pattern ROW =
      Pattern.compile(
          "^\\| \\[([a-z-]+)\\]\\(#\\1\\)( ○)? \\| `(\\w+)` \\| [^|]+ \\| (input|result|record)"
              + " \\| `([^`]+)` \\|$",
          Pattern.MULTILINE);

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^### ([a-z-]+)\n\n([^#].*?)\n\n```json\n(.*?)```", Pattern.DOTALL | Pattern.MULTILINE);

  private static String readme() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The examples by the document that each is of. */
  static Map<String, String> examples() {
    return EXAMPLE
        .matcher(SECTION)
        .results()
        .collect(Collectors.toMap(each -> each.group(1), each -> each.group(3)));
  }

  static List<String> names() {
    return JsonSchemas.names();
  }

  @Test
  void theTableListsEveryDocument() {
    List<MatchResult> rows = ROW.matcher(SECTION).results().toList();
    assertThat(rows).extracting(each -> each.group(5)).containsExactlyInAnyOrderElementsOf(names());
    for (MatchResult row : rows) {
      String name = row.group(5);
      assertThat(name).isEqualTo(Golden.presentName(row.group(1)));
      assertThat(row.group(3)).isEqualTo(Codecs.KAPOK.documents().get(name).getSimpleName());
      boolean mayBeUnnamed = !required(name).contains("\"$schema\"");
      assertThat(row.group(2) != null).as(name).isEqualTo(mayBeUnnamed);
    }
  }

  private static String required(String name) {
    JsonNode schema = ShippedSchema.tree(JsonSchemas.text(name));
    JsonNode type = schema.at(schema.get("$ref").textValue().substring(1));
    JsonNode written =
        type.has("$ref") ? schema.at(type.get("$ref").textValue().substring(1)) : type;
    return written.path("required").toString();
  }

  @Test
  void theExamplesStandInTheOrderOfTheTable() {
    assertThat(EXAMPLE.matcher(SECTION).results().map(each -> each.group(1)))
        .containsExactlyElementsOf(
            ROW.matcher(SECTION).results().map(each -> each.group(1)).toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyDocumentHasASmallExampleThatIsReadAndWritten(String name) {
    String json = examples().get(DocumentName.of(name).orElseThrow().document());
    assertThat(json).as("the example of " + name).startsWith("{\"$schema\": \"" + name + "\",");
    assertThat(json.lines()).hasSizeLessThanOrEqualTo(13).allMatch(line -> line.length() <= 160);
    Class<?> type = Codecs.KAPOK.documents().get(name);
    Object value = KapokJson.read(json, type);
    assertThat(KapokJson.read(KapokJson.write(value), type)).isEqualTo(value);
    assertThat(ShippedSchema.faults(name, ShippedSchema.tree(json))).isEmpty();
  }
}
