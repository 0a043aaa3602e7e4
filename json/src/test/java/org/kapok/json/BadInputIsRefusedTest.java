package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.curve.Every;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Whatever comes in is read, or refused with a code and a place; nothing else happens. */
class BadInputIsRefusedTest {
  private static final String SOUND =
      "\"id\": \"p\", \"subject\": {\"type\": \"member\", \"id\": \"m\"}, \"kind\": \"k\","
          + " \"start\": \"2025-03-01T09:00:00+08:00\"";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"revision\": 1.7             | wrong-type       | /revision",
        "\"revision\": \"1\"           | wrong-type       | /revision",
        "\"revision\": -1              | out-of-range     | /revision",
        "\"revision\": 1e3             | wrong-type       | /revision",
        "\"revision\": 99999999999999999999 | out-of-range | /revision",
        "\"rating\": 1e999999999       | out-of-range     | /rating",
        "\"rating\": 1e-999999999      | out-of-range     | /rating",
        "\"rating\": 9999999999999999  | out-of-range     | /rating",
        "\"rating\": \"5\"             | wrong-type       | /rating",
        "\"rating\": -1                | out-of-range     | /rating",
        "\"cancelled\": \"true\"       | wrong-type       | /cancelled",
        "\"cancelled\": 1              | wrong-type       | /cancelled",
        "\"venue\": null               | null             | /venue",
        "\"venue\": 7                  | wrong-type       | /venue",
        "\"venue\": [\"v\"]            | wrong-type       | /venue",
        "\"theme\": \"\\ud800\"        | invalid          | /theme",
        "\"duration\": \"90 min\"      | invalid          | /duration",
        "\"duration\": \"PT-5M\"       | out-of-range     | /duration",
        "\"duration\": \"PT0.5S\"      | out-of-range     | /duration",
        "\"recordedAt\": \"2025-13-01T00:00:00Z\" | invalid | /recordedAt",
        "\"recordedAt\": \"2025-03-01T00:00:00\"  | invalid | /recordedAt",
        "\"venu\": \"v\"               | unknown-property | /venu",
        "\"~/\": 1                     | unknown-property | /~0~1",
        "\"kind\": \"k\"               | duplicate        | /kind",
        "\"quantities\": []            | wrong-type       | /quantities",
        "\"quantities\": {\"a\": null} | null             | /quantities/a",
        "\"attributes\": {\"a\": {}}   | wrong-type       | /attributes/a",
        "\"attributes\": {\"a\": 1.1234567} | out-of-range | /attributes/a",
        "\"extensions\": 1             | wrong-type       | /extensions",
        "\"$schema\": \"urn:kapok:schema:participation:2\" | wrong-schema | /$schema",
        "\"$schema\": 1                | wrong-schema     | /$schema",
        "\"@class\": \"java.lang.Runtime\" | unknown-property | /@class",
      })
  void oneFaultOfAParticipation(String member, String code, String place) {
    String json = "{" + SOUND + ", " + member + "}";
    assertThat(SchemeJsonTest.problems(json, Participation.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(code, place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"id\": \"p\"",
        "nul",
        "{'id': 1}",
        "{\"id\": 01}",
        "{\"rating\": NaN}",
        "{\"id\": \"p\",}",
        "[1",
        "{\"id\" \"p\"}",
        "// comment\n{}",
        "\u0000"
      })
  void whatIsNoJson(String json) {
    assertThat(SchemeJsonTest.problems(json, Participation.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("malformed-json", ""));
  }

  @Test
  void malformedJsonNamesLineAndColumn() {
    assertThat(SchemeJsonTest.problems("{\"id\":\n  ?}", Participation.class).get(0).message())
        .startsWith("line 2, column ");
  }

  @Test
  void trailingTokens() {
    assertThat(SchemeJsonTest.problems("{" + SOUND + "} {}", Participation.class))
        .extracting(Problem::code)
        .containsExactly("malformed-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"extensions\":[", "{\"not\":"})
  void deepNesting(String open) {
    String json = "{\"when\": " + open.repeat(10_000);
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code)
        .containsExactly("too-large");
  }

  @Test
  void hugeTexts() {
    String json = "{\"id\": \"" + "x".repeat(10_000_000) + "\"}";
    assertThat(SchemeJsonTest.problems(json, Participation.class))
        .extracting(Problem::code)
        .containsExactly("too-large");
    String number = "{\"rating\": " + "9".repeat(10_000) + "}";
    assertThat(SchemeJsonTest.problems(number, Participation.class))
        .extracting(Problem::code)
        .containsExactly("too-large");
  }

  @Test
  void manyFaultsAreCounted() {
    String json = "{\"quantities\": {" + "\"a\": null,".repeat(5_000) + "\"b\": 1}}";
    assertThat(SchemeJsonTest.problems(json, Participation.class)).hasSize(1001);
  }

  @Test
  void invalidUtf8() {
    byte[] json = ("{" + SOUND + ", \"theme\": \"?\"}").getBytes(StandardCharsets.UTF_8);
    json[json.length - 3] = (byte) 0xff;
    assertThatThrownBy(() -> KapokJson.read(json, Participation.class))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsExactly("malformed-json"));
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    byte[] json = ("\ufeff{" + SOUND + "}").getBytes(StandardCharsets.UTF_8);
    assertThat(KapokJson.read(json, Participation.class).kind()).isEqualTo("k");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999999", "1e-9999999999", "1e2147483648", "1e-2147483648"})
  void exponentsBeyondAllBounds(String number) {
    for (String member : List.of("rating", "extensions")) {
      String value = member.equals("rating") ? number : "{\"a\": [" + number + "]}";
      String json = "{" + SOUND + ", \"" + member + "\": " + value + "}";
      assertThat(SchemeJsonTest.problems(json, Participation.class))
          .extracting(Problem::code)
          .containsExactly("out-of-range");
    }
    String scheme = "{\"rules\": [{\"id\": \"a\", \"pay\": " + number + "}]}";
    assertThat(SchemeJsonTest.problems(scheme, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .contains(tuple("out-of-range", "/rules/0/pay"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "GB18030"})
  void otherEncodings(String name) {
    byte[] json = ("{" + SOUND + ", \"theme\": \"红棉\"}").getBytes(Charset.forName(name));
    assertThatThrownBy(() -> KapokJson.read(json, Participation.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("line 1, column ");
  }

  @Test
  void namesThatDifferByEscapesOnly() {
    String json =
        "{" + SOUND + ", \"\\u006bind\": \"k\", \"extensions\": {\"a\": 1, \"\\u0061\": 1}}";
    assertThat(SchemeJsonTest.problems(json, Participation.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("duplicate", "/kind"), tuple("duplicate", "/extensions/a"));
  }

  @Test
  void noMessageSpeaksOfTheParser() {
    String open = "{\n \"id\": [1";
    assertThat(SchemeJsonTest.problems(open, IncentiveScheme.class).get(0).message())
        .startsWith("line 2, column ")
        .contains("from line 2, column 8")
        .doesNotContain("Source", "REDACTED");
    assertThatThrownBy(() -> KapokJson.mapper().readValue("{}", IncentiveScheme.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("$schema")
        .message()
        .doesNotContain("REDACTED");
  }

  @Test
  void theWrongSchemaIsToldOnce() {
    String json = "{\"$schema\": \"urn:kapok:schema:scheme:2\"}";
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class).get(0).message())
        .isEqualTo("must be version 1 of scheme, was version 2");
  }

  @Test
  void aPartIsWrittenAsTheTypeItIsOneOf() {
    assertThat(KapokJson.write(AttributeValue.of(Amount.of(1)))).isEqualTo("1");
    assertThat(KapokJson.write(Every.of(30, 2))).isEqualTo("{\"every\":30,\"pay\":2}");
    assertThat(KapokJson.read("{\"every\":30,\"pay\":2}", Every.class)).isEqualTo(Every.of(30, 2));
    assertThat(SchemeJsonTest.problems("{\"rate\": 2}", Every.class))
        .extracting(Problem::code)
        .containsExactly("invalid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"id\": \"s\"}                                     | missing      | /$schema",
        "{\"$schema\": \"urn:kapok:schema:history:1\"}       | wrong-schema | /$schema",
        "{\"$schema\": \"urn:kapok:schema:scheme:2\"}        | wrong-schema | /$schema",
        "{\"when\": {}}                                      | empty        | /when",
        "{\"when\": {\"of\": [{\"age\": 1}]}}                | missing      | /when/atLeast",
        "{\"when\": {\"atLeast\": 1}}                        | missing      | /when/of",
        "{\"when\": {\"any\": []}}                           | invalid      | /when/any",
        "{\"when\": {\"age\": {}}}                           | invalid      | /when/age",
        "{\"when\": {\"age\": {\"atLest\": 1}}}              | unknown-property | /when/age/atLest",
        "{\"when\": {\"age\": null}}                         | null         | /when/age",
        "{\"rules\": [{\"id\": \"a\"}]}                      | missing      | /rules/0",
        "{\"rules\": [{\"pay\": 1, \"count\": \"hours\"}]}   | duplicate    | /rules/0/count",
        "{\"rules\": [{\"then\": [{\"max\": 1}]}]}           | missing      | /rules/0/then/0/each",
        "{\"rules\": [{\"then\": [{\"each\": \"day\"}]}]}    | missing      | /rules/0/then/0",
        "{\"rules\": [{\"then\": [{\"each\": \"day\", \"max\": 1, \"min\": 0}]}]} | duplicate | /rules/0/then/0",
        "{\"rules\": [{\"then\": [{\"each\": \"day\", \"every\": 0, \"pay\": 1}]}]} | invalid | /rules/0/then/0",
        "{\"rules\": [{\"then\": [{\"each\": \"day\", \"table\": [[1]]}]}]} | wrong-type | /rules/0/then/0/table/0",
        "{\"rules\": [{\"then\": [{\"each\": \"year from 02-31\", \"max\": 1}]}]} | unknown-code | /rules/0/then/0/each",
        "{\"fields\": {\"a\": {\"type\": \"numbr\"}}}        | unknown-code | /fields/a/type",
        "{\"effective\": {\"from\": \"2025-01-01\", \"until\": \"2024-01-01\"}} | invalid | /effective",
        "{\"label\": {\"zh\": \"\"}}                         | invalid      | /label",
        "{\"cases\": [{\"history\": [{\"at\": \"yesterday\"}]}]} | invalid  | /cases/0/history/0/at",
        "{\"cases\": [{\"attributes\": {\"tier\": []}}]}     | invalid      | /cases/0/attributes/tier",
      })
  void oneFaultOfAScheme(String json, String code, String place) {
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .contains(tuple(code, place));
  }
}
