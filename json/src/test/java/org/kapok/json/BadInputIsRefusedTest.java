package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.curve.Every;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Step;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
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
        .isEqualTo(
            "must be \"urn:kapok:schema:scheme:1\", was the text \"urn:kapok:schema:scheme:2\"");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"each\": \"unbroken week\", \"gaps\": \"2\"      | wrong-type | /gaps | a whole number",
        "\"each\": \"unbroken week\", \"gaps\": 1.5        | wrong-type | /gaps | a whole number",
        "\"each\": \"unbroken week\", \"gaps\": -1         | invalid | /gaps | gaps must be 0 or above, was -1",
        "\"each\": \"unbroken week\", \"gapsBetween\": 0   | invalid | /gapsBetween | gapsBetween must be 1 or above, was 0",
        "\"each\": \"unbroken week\", \"gapsFrom\": 1      | wrong-type | /gapsFrom | a text",
        "\"each\": \"unbroken week\", \"gapsFrom\": \" \"  | invalid | /gapsFrom | must not start or end with white space",
        "\"each\": \"unbroken week\", \"gapFrom\": \"a\"   | unknown-property | /gapFrom | Maybe \"gapsFrom\"?",
        "\"each\": \"unbroken week\", \"gaps\": 1, \"gapsBetween\": 1 | duplicate | /gapsBetween | at most one of gaps, gapsBetween, gapsFrom",
        "\"each\": \"week\", \"gaps\": 2                  | unknown-property | /gaps | with an unbroken window only",
        "\"each\": \"rolling 7 days\", \"gapsFrom\": \"a\" | unknown-property | /gapsFrom | with an unbroken window only",
        "\"each\": \"day\", \"overflow\": 5               | wrong-type | /overflow | a text",
        "\"each\": \"day\", \"countsPaid\": \"yes\"       | wrong-type | /countsPaid | true or false",
        "\"each\": \"day\", \"countPaid\": true           | unknown-property | /countPaid | Maybe \"countsPaid\"?",
        "\"each\": \"yaer from joined\"                   | unknown-code | /each | Maybe \"year from joined\"?",
        "\"each\": \"year from 13-01\"                    | unknown-code | /each | a day is MM-DD",
        "\"each\": \"season off term\"                    | unknown-code | /each | Maybe \"season of term\"?",
        "\"each\": \"shceme\"                             | unknown-code | /each | Maybe \"scheme\"?",
        "\"each\": \"rolling 30 day\"                     | unknown-code | /each | Maybe \"rolling 30 days\"?",
        "\"each\": \"rolling 1 days\"                     | unknown-code | /each | from 2 to 3660, was 1",
        "\"each\": \"unbroken scheme\"                    | unknown-code | /each | unbroken",
      })
  void oneFaultOfALimit(String members, String code, String place, String words) {
    assertThat(SchemeJsonTest.problems("{" + members + ", \"max\": 1}", Step.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.message()).contains(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"each\": \"day\", \"every\": 1, \"pay\": 1, \"overflow\": \"a\"} | /overflow | only with one of [max, softMax]",
        "{\"each\": \"day\", \"min\": 1, \"overflow\": \"a\"} | /overflow   | only with one of [max, softMax]",
        "{\"each\": \"day\", \"rate\": 1, \"countsPaid\": true} | /countsPaid | only with one of [max, softMax]",
        "{\"each\": \"day\", \"rate\": 1, \"except\": \"a\"}  | /except     | only with one of [max, softMax, min]",
        "{\"times\": 2, \"gaps\": 1}                          | /gaps       | with an unbroken window only",
      })
  void whatStandsWithTheWrongOperation(String json, String place, String words) {
    assertThat(SchemeJsonTest.problems(json, Step.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("unknown-property");
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.message()).contains(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"fields\": {\"a\": {\"choose\": {\"value\": 1}}}}     | wrong-type   | /fields/a/choose | an array",
        "{\"fields\": {\"a\": {\"choose\": [{\"valu\": 1}]}}}    | unknown-property | /fields/a/choose/0/valu | Maybe \"value\"?",
        "{\"fields\": {\"a\": {\"choose\": [{\"when\": {\"age\": 1}}]}}} | missing | /fields/a/choose/0/value | \"value\" is missing",
        "{\"fields\": {\"a\": {\"choose\": [{\"when\": {}, \"value\": 1}]}}} | empty | /fields/a/choose/0/when | at least one member",
        "{\"fields\": {\"a\": {\"choose\": [{\"value\": []}]}}}  | wrong-type   | /fields/a/choose/0/value | a text, a number, true or false",
        "{\"fields\": {\"a\": {\"since\": \"joined\"}}}          | wrong-type   | /fields/a/since | an object",
        "{\"fields\": {\"a\": {\"since\": {\"unit\": \"days\"}}}} | missing    | /fields/a/since/field | \"field\" is missing",
        "{\"fields\": {\"a\": {\"since\": {\"field\": \"joined\"}}}} | missing | /fields/a/since/unit | \"unit\" is missing",
        "{\"fields\": {\"a\": {\"since\": {\"field\": \"joined\", \"unit\": \"month\"}}}} | unknown-code | /fields/a/since/unit | Maybe \"months\"?",
        "{\"fields\": {\"a\": {\"since\": {\"field\": \"joined\", \"unit\": \"days\", \"atEndOf\": \"yaer\"}}}} | unknown-code | /fields/a/since/atEndOf | Maybe \"year\"?",
        "{\"fields\": {\"a\": {\"held\": \"points\"}}}           | wrong-type   | /fields/a/held | an object",
        "{\"fields\": {\"a\": {\"held\": {}}}}                   | missing      | /fields/a/held/account | \"account\" is missing",
        "{\"fields\": {\"a\": {\"held\": {\"account\": \"a\", \"each\": \"rolling 30days\"}}}} | unknown-code | /fields/a/held/each | Maybe \"rolling 30 days\"?",
        "{\"when\": {\"date\": {\"in\": 7}}}                     | wrong-type   | /when/date/in | a text",
        "{\"when\": {\"date\": {\"in\": [\"a\", \"b\"]}}}        | wrong-type   | /when/date/in | a text",
        "{\"when\": {\"date\": {\"in\": \"a\", \"exists\": true}}} | invalid     | /when/date | or exists, or in; was [in, exists]",
        "{\"when\": {\"date\": {\"inn\": \"a\"}}}                | unknown-property | /when/date/inn | Maybe \"in\"?",
        "{\"calendars\": []}                                     | wrong-type   | /calendars | an object",
        "{\"calendars\": {\"a\": []}}                            | wrong-type   | /calendars/a | an object",
        "{\"calendars\": {\"a\": {\"cover\": {}}}}               | unknown-property | /calendars/a/cover | Maybe \"covers\"?",
        "{\"calendars\": {\"a\": {\"days\": [\"2025-10-06\"]}}}  | wrong-type   | /calendars/a/days/0 | an object {\"from\": date",
        "{\"calendars\": {\"a\": {\"days\": [{\"from\": \"2025-10-06\", \"until\": \"2025-10-07\"}]}}} | invalid | /calendars/a | covers",
        "{\"calendars\": {\"a\": {\"covers\": {\"until\": \"2025-01-01\"}, \"days\": [{\"from\": \"2025-10-06\"}]}}} | invalid | /calendars/a | within what it covers",
        "{\"accounts\": [{\"id\": \"a\", \"opening\": true}]}    | wrong-type   | /accounts/0/opening | a number or the name of a field",
        "{\"rules\": [{\"pay\": 1, \"delay\": 30}]}              | wrong-type   | /rules/0/delay | a text",
        "{\"rules\": [{\"pay\": 1, \"delay\": \"1 month\"}]}     | invalid      | /rules/0/delay | such as \"P1M\", was \"1 month\"",
        "{\"rules\": [{\"pay\": 1, \"delay\": \"PT720H\"}]}      | invalid      | /rules/0/delay | whole years, months, weeks or days",
        "{\"rules\": [{\"pay\": 1, \"delay\": \"P1.5M\"}]}       | invalid      | /rules/0/delay | whole years, months, weeks or days",
        "{\"rules\": [{\"id\": \"a\", \"pay\": 1, \"delay\": \"-P1M\"}]} | invalid | /rules/0 | delay must be longer than nothing",
        "{\"rules\": [{\"pay\": 1, \"payday\": \"7-15\"}]}       | invalid      | /rules/0/payday | such as \"04-01\"",
        "{\"rules\": [{\"pay\": 1, \"payday\": \"02-30\"}]}      | invalid      | /rules/0/payday | such as \"04-01\"",
        "{\"cases\": [{\"opening\": {\"amounts\": {}}}]}         | missing      | /cases/0/opening/on | \"on\" is missing",
        "{\"cases\": [{\"opening\": {\"on\": \"2025-01-01\", \"amounts\": {\"a\": \"1\"}}}]} | wrong-type | /cases/0/opening/amounts/a | a number",
      })
  void oneFaultOfAConstruct(String json, String code, String place, String words) {
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .filteredOn(problem -> problem.place().equals(place))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.message()).contains(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{}                                                | wrong-type | /openings",
        "[{\"on\": \"2025-01-01\"}]                        | missing    | /openings/0/scheme",
        "[{\"scheme\": \"s\"}]                             | missing    | /openings/0/on",
        "[{\"scheme\": \"s\", \"on\": \"2025-02-30\"}]     | invalid    | /openings/0/on",
        "[{\"scheme\": \"s\", \"on\": \"2025-01-01\", \"amounts\": {\"a\": null}}] | null | /openings/0/amounts/a",
        "[{\"scheme\": \"s\", \"on\": \"2025-01-01\", \"amount\": {}}] | unknown-property | /openings/0/amount",
        "[{\"scheme\": \"s\", \"on\": \"2025-01-01\"}, {\"scheme\": \"s\", \"on\": \"2026-01-01\"}] | invalid | ",
      })
  void oneFaultOfWhatIsBroughtAlong(String openings, String code, @Nullable String place) {
    String json =
        "{\"subject\": {\"type\": \"member\", \"id\": \"m\"}, \"openings\": " + openings + "}";
    assertThat(SchemeJsonTest.problems(json, SubjectFacts.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(code, place == null ? "" : place));
  }
}
