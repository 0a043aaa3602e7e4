package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.problem.Problem;

/** Every fault of a programme and of its versions is reported at once, and no other. */
class BadProgrammesAreRefusedTest {
  private static final String FIRST =
      "{\"$schema\": \"urn:kapok:schema:scheme:1\", \"id\": \"p\", \"version\": \"1\","
          + " \"zone\": \"Asia/Shanghai\", \"effective\": {\"until\": \"2025-07-01\"},"
          + " \"rules\": [{\"id\": \"a\", \"pay\": 1}]}";
  private static final String SECOND =
      FIRST.replace("\"version\": \"1\"", "\"version\": \"2\"").replace("until", "from");
  private static final String SOUND =
      "{\"$schema\": \"urn:kapok:schema:programme:1\", \"id\": \"p\", \"versions\": ["
          + FIRST
          + ", "
          + SECOND
          + "], \"cases\": [{\"id\": \"1\", \"expect\": [{\"rule\": \"a\", \"credited\": 0}]}]}";

  @Test
  void theSoundOneIsRead() {
    assertThat(KapokJson.read(SOUND, IncentiveProgramme.class).versions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "programme:1           | programme:2           | wrong-schema   | /$schema",
        "`\"id\": \"p\", \"versions\"` | `\"id\": \"q\", \"versions\"` | invalid | /versions/0/id",
        "`\"id\": \"p\", \"versions\"` | `\"id\": 7, \"versions\"` | wrong-type | /id",
        "`\"id\": \"p\", \"versions\"` | `\"versions\"`           | missing        | /id",
        "`\"cases\"`           | `\"case\"`            | unknown-property | /case",
        "`\"version\": \"2\"`  | `\"version\": \"1\"`  | duplicate      | /versions/1/version",
        "`\"version\": \"2\"`  | `\"version\": 2`      | wrong-type     | /versions/1/version",
        "`\"from\": \"2025-07` | `\"from\": \"2025-06` | invalid        | /versions/1/effective",
        "`\"until\": \"2025-07-01` | `\"until\": \"2025-06-31` | invalid | /versions/0/effective/until",
        "`\"rule\": \"a\"`     | `\"rule\": \"b\"`     | unknown-rule   | /cases/0/expect/0/rule",
        "`\"rule\": \"a\"`     | `\"account\": \"b\"`  | unknown-account | /cases/0/expect/0/account",
        "`\"rule\": \"a\"`     | `\"rule\": null`      | null           | /cases/0/expect/0/rule",
      })
  void oneFaultOfAProgramme(String sound, String faulty, String code, String place) {
    int at = SOUND.indexOf(sound);
    String json = SOUND.substring(0, at) + faulty + SOUND.substring(at + sound.length());
    assertThat(SchemeJsonTest.problems(json, IncentiveProgramme.class))
        .extracting(Problem::code, Problem::place)
        .contains(tuple(code, place))
        .hasSize(place.equals("/versions/0/id") ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{}`                                     | `missing /versions/0/$schema, missing /versions/0/id, missing /versions/0/version, missing /versions/0/zone, invalid /versions/1/effective`",
        "`7`                                      | `wrong-type /versions/0`",
        "`null`                                   | `null /versions/0`",
        "`{\"rules\": [{\"id\": 1, \"pay\": 1}]}` | `wrong-type /versions/0/rules/0/id`",
        "`{\"rules\": 1}`                         | `wrong-type /versions/0/rules`",
        "`{\"accounts\": [1]}`                    | `wrong-type /versions/0/accounts/0`",
        "`{\"zone\": \"Asia/Shanhai\"}`           | `invalid /versions/0/zone`",
        "`{\"leapDay\": \"february29\"}`          | `unknown-code /versions/0/leapDay`",
        "`{\"effective\": 1}`                     | `wrong-type /versions/0/effective`",
        "`{\"fields\": {\"a\": {\"type\": \"numbr\"}}}` | `unknown-code /versions/0/fields/a/type`",
        "`{\"rules\": [{\"id\": \"a\", \"count\": \"hour\"}]}` | `unknown-field /versions/0/rules/0/count`",
        "`{\"rules\": [{\"id\": \"a\", \"pay\": 1, \"into\": \"b\"}]}` | `unknown-account /versions/0/rules/0/into`",
        "`{\"accounts\": [{\"id\": \"points\"}, {\"id\": \"points\"}]}` | `duplicate /versions/0/accounts/1/id`",
      })
  void aFaultWithinAVersionIsNotAFaultOfOthers(String changes, String expected)
      throws JsonProcessingException {
    String version = changed(changes);
    assertThat(SchemeJsonTest.problems(SOUND.replace(FIRST, version), IncentiveProgramme.class))
        .extracting(problem -> problem.code() + " " + problem.place())
        .containsExactlyInAnyOrder(expected.split(", "));
  }

  /** The first version with other properties, or something else in its place. */
  private static String changed(String changes) throws JsonProcessingException {
    var mapper = new ObjectMapper();
    var tree = mapper.readTree(changes);
    if (!tree.isObject() || tree.isEmpty()) {
      return changes;
    }
    var version = (ObjectNode) mapper.readTree(FIRST);
    version.setAll((ObjectNode) tree);
    return version.toString();
  }

  @Test
  void faultsOfVersionsProgrammeAndCasesAreReportedTogether() {
    String json =
        """
        {"$schema": "urn:kapok:schema:programme:1", "id": "p", "label": 7, "versions": [
          {"$schema": "urn:kapok:schema:scheme:1", "id": "p", "version": "1", "zone": "Asia/Shanghai",
           "effective": {"until": "2025-07-01"},
           "rules": [{"id": "a", "count": "hourss"}, {"id": "b", "pay": "1"}]},
          {"$schema": "urn:kapok:schema:scheme:1", "id": "q", "version": "1", "zone": "Asia/Shanghai",
           "effective": {"from": "2025-06-01"},
           "rules": [{"id": "a", "pay": 1, "then": [{"each": "weak", "max": 1}]}]}],
         "cases": [{"id": "1", "expect": [{"rule": "b", "credited": 1}, {"rule": "c", "credited": 1},
                                          {"account": "stamps", "credited": 1}]},
                   {"id": "1"}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveProgramme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactlyInAnyOrder(
            tuple("wrong-type", "/label"),
            tuple("unknown-field", "/versions/0/rules/0/count"),
            tuple("wrong-type", "/versions/0/rules/1/pay"),
            tuple("invalid", "/versions/1/id"),
            tuple("duplicate", "/versions/1/version"),
            tuple("unknown-code", "/versions/1/rules/0/then/0/each"),
            tuple("invalid", "/versions/1/effective"),
            tuple("unknown-rule", "/cases/0/expect/1/rule"),
            tuple("unknown-account", "/cases/0/expect/2/account"),
            tuple("duplicate", "/cases/1/id"));
  }

  @Test
  void aProgrammeWithoutVersionsIsRefused() {
    String json =
        "{\"$schema\": \"urn:kapok:schema:programme:1\", \"id\": \"p\", \"versions\": []}";
    assertThat(SchemeJsonTest.problems(json, IncentiveProgramme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("empty", "/versions"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"until\": \"2025-03-04\"`           | invalid          | /until",
        "`\"versions\": \"1\"`                 | wrong-type       | /versions",
        "`\"subjects\": [{}]`                  | missing          | /subjects/0/subject",
        "`\"subjects\": [{\"begun\": 1}]`      | wrong-type       | /subjects/0/begun",
        "`\"subjects\": [{\"steps\": [{\"step\": 0.5}]}]` | wrong-type | /subjects/0/steps/0/step",
        "`\"subjects\": [{\"steps\": [{\"rule\": 1}]}]` | wrong-type | /subjects/0/steps/0/rule",
        "`\"subjects\": [{\"steps\": [{\"totals\": [{\"window\": \"2025\"}]}]}]` | wrong-type | /subjects/0/steps/0/totals/0/window",
        "`\"subjects\": [{\"steps\": [{\"totals\": [{\"total\": \"1/0\"}]}]}]` | out-of-range | /subjects/0/steps/0/totals/0/total",
        "`\"subjects\": [{\"steps\": [{\"totals\": [{\"rivals\": {\"\": 1}}]}]}]` | invalid | /subjects/0/steps/0/totals/0/rivals/",
        "`\"subjects\": [{\"accounts\": [{\"amount\": 1.5e-9}]}]` | out-of-range | /subjects/0/accounts/0/amount",
        "`\"subjects\": [{\"accounts\": [{\"earlier\": [{}]}]}]` | missing | /subjects/0/accounts/0/earlier/0/date",
        "`\"subject\": []`                     | unknown-property | /subject",
        "`\"$schema\": \"urn:kapok:schema:statement:1\"` | wrong-schema | /$schema",
      })
  void oneFaultOfACheckpoint(String member, String code, String place) {
    String json =
        "{"
            + member
            + ", \"scheme\": \"p\", \"extensions\": {}"
            + (member.contains("$schema") ? "" : ", \"$schema\": \"urn:kapok:schema:checkpoint:1\"")
            + (member.contains("until") ? "" : ", \"until\": \"2025-03-04T00:00:00Z\"")
            + "}";
    assertThat(SchemeJsonTest.problems(json, Checkpoint.class))
        .extracting(Problem::code, Problem::place)
        .contains(tuple(code, place));
  }

  @Test
  void anUnstoredCheckpointLacksItsNames() {
    assertThat(SchemeJsonTest.problems("{}", Checkpoint.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(
            tuple("missing", "/$schema"), tuple("missing", "/scheme"), tuple("missing", "/until"));
  }
}
