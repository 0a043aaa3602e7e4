package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** A refusal says what is wrong, and not what was well. */
class MessagesTest {

  private static String messages(String json, Class<?> type) {
    return SchemeJsonTest.problems(json, type).stream()
        .map(Problem::message)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aTextOfAnotherEncodingIsToldInBothLanguages() {
    byte[] gb18030 = "{\"id\": \"红棉\"}".getBytes(Charset.forName("GB18030"));
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> KapokJson.read(gb18030, Participation.class));
    assertThat(refused.message(Locale.ENGLISH)).contains("byte 9 must be part of UTF-8, was 0xba");
    assertThat(refused.message(Locale.CHINESE)).contains("第9个字节必须符合UTF-8编码，实际为0xba");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30T09:00:00+08:00",
        "2025-02-29T09:00:00Z",
        "2025-13-01T09:00:00+08:00",
        "2025-04-31T09:00:00.5Z"
      })
  void anInstantOnADayThatIsNone(String start) {
    assertThat(messages("{\"start\": \"" + start + "\"}", Participation.class))
        .contains("there is no such day as " + start.substring(0, 10) + ", was \"" + start + "\"")
        .doesNotContain("offset");
  }

  @Test
  void aDateThatIsNoDay() {
    assertThat(messages("{\"birthDate\": \"1950-02-30\"}", SubjectFacts.class))
        .contains("there is no such day as 1950-02-30, was \"1950-02-30\"");
  }

  @Test
  void aCaseOnADayThatIsNone() {
    String at = "{\"cases\": [{\"history\": [{\"at\": \"%s\"}]}]}";
    assertThat(messages(at.replace("%s", "2025-02-30"), IncentiveScheme.class))
        .contains("there is no such day as 2025-02-30");
    assertThat(messages(at.replace("%s", "2025-02-30T09:00"), IncentiveScheme.class))
        .contains("there is no such day as 2025-02-30");
    assertThat(messages(at.replace("%s", "2025-02-03T9:00"), IncentiveScheme.class))
        .contains("Maybe \"2025-02-03T09:00\"?");
  }

  @Test
  void whatElseIsWrongIsStillAskedFor() {
    assertThat(messages("{\"start\": \"2025-02-30T09:00:00\"}", Participation.class))
        .contains("must be an instant with its offset");
    assertThat(messages("{\"start\": \"2025-03-01T9:00:00+08:00\"}", Participation.class))
        .contains("must be an instant", "Maybe \"2025-03-01T09:00:00+08:00\"?");
    assertThat(messages("{\"start\": \"2025-03-01T9:99:00+08:00\"}", Participation.class))
        .contains("must be an instant")
        .doesNotContain("Maybe \"2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Asia/Beijing", "China/Beijing", "Beijing", "UTC+8:00", "GMT +8", "CST", "china"})
  void theTimeOfChina(String zone) {
    assertThat(messages("{\"zone\": \"" + zone + "\"}", IncentiveScheme.class))
        .contains("must be an IANA time zone", "Maybe \"Asia/Shanghai\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"p\"            | the object from line 1, column 1 is not closed",
        "{\"theme\": [1            | the array from line 1, column 11 is not closed",
        "{\"extensions\": {        | the object from line 1, column 16 is not closed",
        "{\"id\": \"p              | the text in quotes is not closed",
        "{\"id\": tr               | tr",
        "{\"quantities\": {]}      | expected '}', was ']'",
        "{\"id\": }                | }",
      })
  void whatIsNotClosed(String json, String message) {
    assertThat(messages(json, Participation.class))
        .startsWith("line 1, column ")
        .contains(message)
        .doesNotContain("marker", "[Source", "end-of-input");
  }
}
