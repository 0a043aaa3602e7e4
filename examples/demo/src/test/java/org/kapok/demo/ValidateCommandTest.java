package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kapok validate}: whether a scheme holds what it promises. */
class ValidateCommandTest {
  private static final String OVERFLOWING =
      "{\"$schema\": \"urn:kapok:schema:scheme:1\", \"id\": \"s\", \"version\": \"1\","
          + " \"zone\": \"Asia/Shanghai\","
          + " \"rules\": [{\"id\": \"much\", \"count\": \"rating\","
          + " \"then\": [{\"times\": 100000000000}]}],"
          + " \"cases\": [{\"id\": \"far\", \"history\": [{\"kind\": \"k\","
          + " \"at\": \"2025-03-01\", \"rating\": 900000000000}],"
          + " \"expect\": [{\"credited\": 1}]},"
          + " {\"id\": \"near\", \"history\": [{\"kind\": \"k\","
          + " \"at\": \"2025-03-01\", \"rating\": 1}],"
          + " \"expect\": [{\"credited\": 100000000000}]}]}";

  private static final String SCHEME =
      "{\"$schema\": \"urn:kapok:schema:scheme:1\", \"id\": \"s\", \"version\": \"1\","
          + " \"zone\": \"Asia/Shanghai\", %s}";

  @TempDir Path directory;

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("scheme.json"), text).toString();
  }

  private static String inagi() {
    return new String(Example.INAGI.scheme(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "guangzhou, en, '19 rules, 6 accounts, 15 worked cases.'",
    "inagi, en, '2 rules, 2 accounts, 7 worked cases.'",
    "inagi, zh, '规则 2 条，账户 2 个，示例 7 个。'",
    "steps, en, '2 versions, 2 rules, 1 account, 6 worked cases.'",
    "steps, en, No running total begins anew within its window.",
    "steps, zh, 没有累计在其周期之内重新开始。",
    "steps, zh, 全部示例相符。"
  })
  void eachExampleIsValid(String example, String language, String expected) {
    CommandLineRun run = CommandLineRun.of("validate", "--example=" + example, "--lang", language);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(expected);
  }

  @Test
  void aCaseThatFailsIsShownWithBothFigures() throws IOException {
    String changed = inagi().replace("[10, 1000]", "[10, 900]");
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file(changed));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("FAILS  01-B", "points on 2024-04-05: 1000 expected, 900 came out");
    assertThat(run.out()).contains("4 of 7 worked cases failed.");
  }

  @Test
  void aCaseThatFailsIsShownWithTheLinesBehindIt() throws IOException {
    String changed = inagi().replace("[10, 1000]", "[10, 900]");
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file(changed));
    String failed = run.out().split("FAILS  01-B")[1].split("holds|FAILS")[0];
    assertThat(failed).contains("makes 900; 900 to Points.", "…");
    assertThat(failed.split("Settlement")).hasSize(8 + 1);
  }

  @Test
  void openingsAndDeductionsAreShownBeforeOtherLinesOfTheCase() throws IOException {
    String scheme =
        SCHEME.replace(
            "%s",
            "\"accounts\": [{\"id\": \"points\", \"each\": \"year\", \"opening\": 12}],"
                + " \"rules\": [{\"id\": \"walk\", \"pay\": 2},"
                + " {\"id\": \"fine\", \"when\": {\"month\": 4}, \"pay\": -7}],"
                + " \"cases\": [{\"id\": \"many\", \"asOf\": \"2025-12-31\", \"history\": ["
                + " {\"kind\": \"k\", \"at\": \"2024-06-01\"},"
                + " {\"kind\": \"k\", \"at\": \"2025-03-01\", \"times\": 40, \"everyDays\": 1},"
                + " {\"kind\": \"k\", \"at\": \"2025-05-01\", \"times\": 12, \"everyDays\": 1}],"
                + " \"expect\": [{\"on\": \"2025-12-31\", \"credited\": 1}]}]");
    String out = CommandLineRun.of("validate", "--scheme", file(scheme)).out();
    assertThat(out)
        .containsSubsequence(
            "2025-01-01: opens with 12", "2025-04-07 fine", "2025-05-12 walk", "… and 54 more");
    assertThat(out).doesNotContain("2025-03-01 walk", "2024-");
  }

  @Test
  void theLastLinesAreShownIfNoneLowersTheTotal() throws IOException {
    String scheme =
        SCHEME.replace(
            "%s",
            "\"rules\": [{\"id\": \"walk\", \"pay\": 2}], \"cases\": [{\"id\": \"many\","
                + " \"history\": [{\"kind\": \"k\", \"at\": \"2025-03-01\", \"times\": 20,"
                + " \"everyDays\": 1}], \"expect\": [{\"credited\": 1}]}]");
    String out = CommandLineRun.of("validate", "--scheme", file(scheme)).out();
    assertThat(out).containsSubsequence("2025-03-13 walk", "2025-03-20 walk", "… and 12 more");
    assertThat(out).doesNotContain("2025-03-12 walk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "score"})
  void aCalendarWithoutDaysIsRefused(String command) throws IOException {
    String scheme =
        SCHEME.replace(
            "%s",
            "\"calendars\": {\"festival\": {}}, \"rules\": [{\"id\": \"walk\","
                + " \"when\": {\"date\": {\"in\": \"festival\"}}, \"pay\": 2}]");
    String participation = Files.writeString(directory.resolve("none.ndjson"), "").toString();
    CommandLineRun run =
        command.equals("score")
            ? CommandLineRun.of(
                command,
                "--scheme",
                file(scheme),
                "--participations",
                participation,
                "--as-of",
                "2025-12-31")
            : CommandLineRun.of(command, "--scheme", file(scheme));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("kapok " + command + ": ")
        .contains("/calendars/festival", "covers")
        .doesNotContain("should not happen");
  }

  @Test
  void aRuleThatPaidNothingIsSaidUnderTheCase() throws IOException {
    String changed = inagi().replace("\"atLeast\": 65", "\"atLeast\": 95");
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file(changed), "--lang", "zh");
    assertThat(run.out().split("不符 {2}01-A")[1].split("不符 {2}")[0])
        .contains("stamps 于 2024-04-05: 应得 24，实得 0")
        .contains("每整小时一枚印章，每日至多两枚：未得分");
  }

  private static final String LEVELS =
      SCHEME.replace(
          "%s",
          "\"fields\": {\"total\": {\"held\": {\"account\": \"points\"}}},"
              + " \"accounts\": [{\"id\": \"points\"}], \"rules\": [{\"id\": \"walk\", \"pay\": 2}],"
              + " \"honours\": [{\"id\": \"stars\", \"levels\": ["
              + "{\"id\": \"one\", \"when\": {\"total\": {\"atLeast\": 4}}},"
              + " {\"id\": \"two\", \"when\": {\"total\": {\"atLeast\": 50}}}]},"
              + " {\"id\": \"medal\", \"levels\": ["
              + "{\"id\": \"gold\", \"when\": {\"total\": {\"atLeast\": 2}}}]}],"
              + " \"cases\": [{\"id\": \"low\", \"asOf\": \"2025-12-31\", \"history\": ["
              + "{\"kind\": \"k\", \"at\": \"2025-03-01\", \"times\": 3, \"everyDays\": 1}],"
              + " \"expect\": [{\"honour\": \"stars\", \"level\": \"two\", \"awards\": 3},"
              + " {\"honour\": \"medal\", \"level\": \"gold\"}]}]");

  @Test
  void aLevelThatIsNotHeldIsShownWithItsHistoryAndNoOther() throws IOException {
    String out = CommandLineRun.of("validate", "--scheme", file(LEVELS)).out();
    assertThat(out)
        .containsSubsequence(
            "stars: two expected, one held; 3 awards expected, 1 won", "2025-03-02", "one", "50");
    assertThat(out).doesNotContain("medal", "gold", "walk");
  }

  @Test
  void awardsAreToldWhereTheyAreExpected() throws IOException {
    String counted = LEVELS.replace("\"level\": \"two\", ", "");
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file(counted), "--lang", "zh");
    assertThat(run.out()).contains("stars: 应获 3 次，实获 1 次").doesNotContain("应为");
    CommandLineRun json = CommandLineRun.of("validate", "--json", "--scheme", file(counted));
    assertThat(json.out())
        .containsSubsequence(
            "\"honour\" : \"stars\"", "\"expectedAwards\" : 3", "\"awards\" : 1", "medal")
        .containsOnlyOnce("\"expected\" :")
        .containsOnlyOnce("expectedAwards");
  }

  @Test
  void aCaseThatOverflowsIsToldAndTheOthersAreRun() throws IOException {
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file(OVERFLOWING));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("REFUSED  far", "rule much overflows", "holds  near", "1 of 2 worked cases");
    CommandLineRun json = CommandLineRun.of("validate", "--json", "--scheme", file(OVERFLOWING));
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out()).contains("\"code\" : \"overflow\"", "\"id\" : \"near\"");
  }

  @Test
  void everyProblemIsTold() throws IOException {
    String broken = inagi().replace("\"count\": \"hours\"", "\"count\": \"hourss\"");
    broken = broken.replace("\"into\": \"stamps\"", "\"into\": \"stamp\"");
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file(broken));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("scheme.json is refused, 2 problems:", "/rules/0/count", "Maybe \"hours\"?")
        .contains("/rules/0/into", "Maybe \"stamps\"?");
  }

  @Test
  void everyProblemIsToldInChinese() throws IOException {
    String broken = inagi().replace("\"count\": \"hours\"", "\"count\": \"hourss\"");
    broken = broken.replace("\"into\": \"stamps\"", "\"into\": \"stamp\"");
    CommandLineRun run = CommandLineRun.of("validate", "--lang", "zh", "--scheme", file(broken));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("scheme.json未被接受，有2个问题：", "/rules/0/count", "。是否应为\"hours\"？")
        .contains("/rules/0/into", "账户\"stamp\"未声明");
    CommandLineRun json =
        CommandLineRun.of("validate", "--json", "--lang", "zh", "--scheme", file(broken));
    assertThat(json.out()).contains("账户\\\"stamp\\\"未声明");
    CommandLineRun overflowing =
        CommandLineRun.of("validate", "--lang", "zh", "--scheme", file(OVERFLOWING));
    assertThat(overflowing.out()).contains("无法计分  far", "规则much在参与记录");
  }

  @Test
  void jsonTellsTheCasesOrTheProblems() throws IOException {
    CommandLineRun valid = CommandLineRun.of("validate", "--example=inagi", "--json");
    assertThat(valid.out()).contains("\"valid\" : true", "\"id\" : \"01-G\"");
    CommandLineRun refused = CommandLineRun.of("validate", "--json", "--scheme", file("{}"));
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).contains("\"valid\" : false", "\"problems\"");
  }
}
