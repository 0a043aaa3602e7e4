package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.History;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/**
 * Documents of earlier versions are migrated and read. The versions are of these tests: a scheme of
 * version 1 has {@code ruleList} for rules, one of version 2 {@code allRules}, and one of version 3
 * is what a scheme is.
 */
class MigrationsTest {
  private static final Codecs THREE_VERSIONS =
      new Codecs(
          new Migrations(
              Map.of(
                  "scheme", List.of(renamed("ruleList", "allRules"), renamed("allRules", "rules")),
                  "participation", List.of(renamed("what", "kind")))));

  /** Every document has a second version, which is the first. */
  static final Codecs NEXT_VERSION_OF_ALL =
      new Codecs(
          new Migrations(
              JsonSchemas.names().stream()
                  .map(each -> DocumentName.of(each).orElseThrow().document())
                  .collect(Collectors.toMap(each -> each, each -> List.of(document -> {})))));

  private static final String FIRST =
      """
      {"$schema": "urn:kapok:schema:scheme:1", "id": "walks", "version": "1", "zone": "UTC",
       "ruleList": [{"id": "walk", "pay": 2}]}
      """;

  private static final IncentiveScheme SCHEME =
      KapokJson.read(FIRST.replace("ruleList", "rules"), IncentiveScheme.class);

  private static Migrations.Step renamed(String from, String to) {
    return document -> {
      if (document.has(from)) {
        document.set(to, document.remove(from));
      }
    };
  }

  static <T> T read(Codecs codecs, String json, Class<T> type) {
    Codec<Object> codec = codecs.find(type).orElseThrow();
    StrictJson.Source source = () -> Parsers.DEFAULT.of(json);
    return type.cast(StrictJson.read(source, codec, Sentence.of("document"), new Report()));
  }

  private static List<String> problems(String json, Class<?> type) {
    try {
      throw new AssertionError("was read as " + read(THREE_VERSIONS, json, type));
    } catch (RefusedException refused) {
      return refused.problems().stream().map(Problem::toString).toList();
    }
  }

  @Test
  void everyVersionIsRead() {
    String second = FIRST.replace("scheme:1", "scheme:2").replace("ruleList", "allRules");
    String third = FIRST.replace("scheme:1", "scheme:3").replace("ruleList", "rules");
    assertThat(List.of(FIRST, second, third))
        .allSatisfy(
            each ->
                assertThat(read(THREE_VERSIONS, each, IncentiveScheme.class)).isEqualTo(SCHEME));
  }

  @ParameterizedTest
  @CsvSource({"1, 1+a+b", "2, 1+b", "3, 1"})
  void onlyTheStepsFromItsVersionOnAreTaken(int major, String version) {
    Codecs marking =
        new Codecs(new Migrations(Map.of("scheme", List.of(marked("+a"), marked("+b")))));
    String json = FIRST.replace("scheme:1", "scheme:" + major).replace("ruleList", "rules");
    assertThat(read(marking, json, IncentiveScheme.class).version()).isEqualTo(version);
  }

  private static Migrations.Step marked(String mark) {
    return document -> document.put("version", document.get("version").textValue() + mark);
  }

  @Test
  void aMinorVersionOfAnEarlierOneIsReadToo() {
    String json = FIRST.replace("scheme:1", "scheme:1.4");
    assertThat(read(THREE_VERSIONS, json, IncentiveScheme.class)).isEqualTo(SCHEME);
  }

  @Test
  void theNameOfTheVersionMayStandAnywhere() {
    String name = "\"$schema\": \"urn:kapok:schema:scheme:1\"";
    String last = FIRST.replace(name + ", ", "").replace("}]}", "}], " + name + "}");
    assertThat(last).isNotEqualTo(FIRST);
    assertThat(read(THREE_VERSIONS, last, IncentiveScheme.class)).isEqualTo(SCHEME);
    String present = last.replace("scheme:1", "scheme:3").replace("ruleList", "rules");
    assertThat(read(THREE_VERSIONS, present, IncentiveScheme.class)).isEqualTo(SCHEME);
  }

  @Test
  void whatADocumentHoldsIsOfAVersionOfItsOwn() {
    String programme =
        """
        {"$schema": "urn:kapok:schema:programme:1", "id": "walks", "versions": [%s, %s]}
        """;
    String until = FIRST.replace("\"UTC\"", "\"UTC\", \"effective\": {\"until\": \"2025-07-01\"}");
    String from =
        FIRST
            .replace("\"version\": \"1\"", "\"version\": \"2\"")
            .replace("\"UTC\"", "\"UTC\", \"effective\": {\"from\": \"2025-07-01\"}");
    String third = from.replace("scheme:1", "scheme:3").replace("ruleList", "rules");
    String json = programme.formatted(until, third);
    assertThat(read(THREE_VERSIONS, json, IncentiveProgramme.class).versions())
        .extracting(IncentiveScheme::rules)
        .containsExactly(SCHEME.rules(), SCHEME.rules());
    assertThat(problems(json.replace("\"pay\": 2", "\"pay\": \"2\""), IncentiveProgramme.class))
        .containsExactly(
            "/versions/0/rules/0/pay: must be a number, was the text \"2\"",
            "/versions/0: was migrated from version 1 to \"urn:kapok:schema:scheme:3\": its problems"
                + " are told at their places in that",
            "/versions/1/rules/0/pay: must be a number, was the text \"2\"");
  }

  @Test
  void whatNeedNotNameItsVersionIsOfTheFirst() {
    String participation =
        """
        {"id": "p-1", "subject": {"type": "member", "id": "m-1"}, "what": "walk",
         "start": "2025-03-01T01:00:00Z"}
        """;
    String history =
        "{\"$schema\": \"urn:kapok:schema:history:1\", \"participations\": ["
            + participation
            + ", "
            + participation
                .replace(
                    "{\"id\": \"p-1\"",
                    "{\"$schema\": \"urn:kapok:schema:participation:2\", \"id\": \"p-2\"")
                .replace("what", "kind")
            + "]}";
    assertThat(read(THREE_VERSIONS, history, History.class).participations())
        .hasSize(2)
        .allMatch(each -> each.kind().equals("walk"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void anotherVersionIsRefusedWithThoseThatAreRead(int major) {
    String json = FIRST.replace("scheme:1", "scheme:" + major).replace("ruleList", "rules");
    assertThat(problems(json, IncentiveScheme.class))
        .containsExactly("/$schema: must be version 1 to 3 of scheme, was version " + major);
  }

  @Test
  void aNameThatIsMissingOrStandsTwiceIsRefusedAsEver() {
    String name = "\"$schema\": \"urn:kapok:schema:scheme:1\", ";
    assertThat(problems(FIRST.replace(name, ""), IncentiveScheme.class))
        .contains("/$schema: \"$schema\": \"urn:kapok:schema:scheme:3\" is missing");
    assertThat(problems(FIRST.replace(name, name + name), IncentiveScheme.class))
        .contains("/$schema: \"$schema\" stands twice");
  }

  static List<Golden> files() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyDocumentCanGetAnotherVersion(Golden file) {
    Object value = KapokJson.read(file.text(), file.type());
    assertThat(read(NEXT_VERSION_OF_ALL, file.text(), file.type())).isEqualTo(value);
  }

  @Test
  void theNextVersionIsTheOneThatIsWritten() {
    String name = "urn:kapok:schema:venue-network:2";
    Codec<Object> codec = NEXT_VERSION_OF_ALL.find(SCHEME.getClass()).orElseThrow();
    assertThat(NEXT_VERSION_OF_ALL.documents())
        .containsKey(name)
        .hasSize(JsonSchemas.names().size());
    ObjectNode schema = codec.schema(new Definitions(NEXT_VERSION_OF_ALL));
    assertThat("urn:kapok:schema:scheme:2")
        .matches(schema.at("/properties/$schema/pattern").textValue());
  }
}
