package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.incentive.Statement;
import org.kapok.json.KapokJson;

/** {@code kapok score}: what each subject has. */
class ScoreCommandTest {
  private static final String ONE_SESSION =
      "{\"id\":\"p-1\",\"subject\":{\"type\":\"member\",\"id\":\"m-1\"},\"kind\":\"studySession\","
          + "\"mode\":\"venue\",\"start\":\"2025-03-03T09:00:00+08:00\",\"duration\":\"PT1H\"}";

  @ParameterizedTest
  @CsvSource({
    "guangzhou, en, 'm-0001      995'",
    "guangzhou, zh, '对象 310 个；提交参与记录 26653 条，计分 25194 条，'",
    "inagi, en, 'm-0014       83    5000'",
    "inagi, zh, '对象 40 个'",
    "steps, en, Healthpoints",
    "steps, zh, 健康积分"
  })
  void eachExampleIsScoredInBothLanguages(String example, String language, String expected) {
    CommandLineRun run = CommandLineRun.of("score", "--example=" + example, "--lang", language);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(expected);
  }

  @Test
  void aLimitCutsTheTableAndSaysSo() {
    CommandLineRun run = CommandLineRun.of("score", "--example", "--limit", "3");
    assertThat(run.out()).contains("… and 307 more; --limit 0 prints all");
    assertThat(run.out().lines().filter(line -> line.startsWith("m-"))).hasSize(3);
  }

  @Test
  void oneMemberIsShownWithLines() {
    CommandLineRun run = CommandLineRun.of("score", "--example", "--member", "m-0001");
    assertThat(run.out())
        .contains("1 subject; 158 participations delivered, 155 scored, ", "Study sessions");
  }

  @Test
  void aTeamIsScoredToo() {
    CommandLineRun run = CommandLineRun.of("score", "--example", "--member", "t-01");
    assertThat(run.out()).contains("Team actions");
  }

  @Test
  void jsonIsAStatementThatReadsBack() {
    CommandLineRun run = CommandLineRun.of("score", "--example=inagi", "--json");
    Statement statement = KapokJson.read(run.out(), Statement.class);
    assertThat(statement.scheme().value()).isEqualTo("inagi-kaigo-shien");
    assertThat(statement.lines()).isNotEmpty();
  }

  @Test
  void linesOfJsonComeFromStandardInput() {
    CommandLineRun run =
        CommandLineRun.withInput(
            "\uFEFF" + ONE_SESSION + "\n\n", "score", "--example", "--participations", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("m-1           4", "1 subject; 1 participation delivered, 1 scored.");
  }

  @Test
  void anArrayComesFromStandardInput() {
    CommandLineRun run =
        CommandLineRun.withInput(
            "\n [" + ONE_SESSION + "]", "score", "--example", "--participations", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 subject; 1 participation delivered, 1 scored.");
  }

  @Test
  void aHistoryDocumentComesFromAFile(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("history.json");
    Files.writeString(file, KapokJson.writePretty(Example.INAGI.records().merged()));
    CommandLineRun run =
        CommandLineRun.of("score", "--example=inagi", "--participations", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("m-0014       83    5000");
  }

  @Test
  void withoutADateTheLastWindowIsClosed() {
    CommandLineRun run =
        CommandLineRun.withInput(ONE_SESSION, "score", "--example", "--participations", "-");
    assertThat(run.out()).contains("up to the end of 2025-12-31");
  }

  @Test
  void aDateIsInclusive() {
    String[] before = {"score", "--example", "--participations", "-", "--as-of", "2025-03-02"};
    String[] on = {"score", "--example", "--participations", "-", "--as-of", "2025-03-03"};
    assertThat(CommandLineRun.withInput(ONE_SESSION, before).out())
        .contains("1 participation delivered, 0 scored, 1 later.");
    assertThat(CommandLineRun.withInput(ONE_SESSION, on).out())
        .contains("1 participation delivered, 1 scored.");
  }

  @Test
  void whatTheExampleWritesScoresTheSame(@TempDir Path directory) {
    CommandLineRun written = CommandLineRun.of("example", "--directory", directory.toString());
    assertThat(written.code()).isZero();
    CommandLineRun run =
        CommandLineRun.of(
            "score",
            "--scheme",
            directory.resolve("scheme.json").toString(),
            "--participations",
            directory.resolve("participations.ndjson").toString(),
            "--facts",
            directory.resolve("facts.ndjson").toString(),
            "--as-of",
            "2025-12-20");
    assertThat(run.out()).isEqualTo(CommandLineRun.of("score", "--example").out());
  }

  @Test
  void progressIsToldOnLongInput() {
    String lines = (ONE_SESSION + "\n").repeat(100_001);
    CommandLineRun run =
        CommandLineRun.withInput(lines, "score", "--example", "--participations", "-");
    assertThat(run.err()).isEqualTo("kapok: 100,000 participations read" + System.lineSeparator());
    assertThat(run.out())
        .contains("100,001 participations delivered, 1 scored, 100,000 superseded or repeated.");
  }

  @Test
  void everyDeliveredLineIsAccountedFor() {
    String second = ONE_SESSION.replace("p-1", "p-2").replace("03-03", "03-04");
    String third = ONE_SESSION.replace("p-1", "p-3").replace("03-03", "03-05");
    String lines =
        String.join(
            "\n",
            ONE_SESSION,
            ONE_SESSION.replace("PT1H", "PT2H").replaceFirst("\\{", "{\"revision\":1,"),
            second,
            second.replaceFirst("\\{", "{\"revision\":1,\"cancelled\":true,"),
            third,
            third.replace("PT1H", "PT2H"));
    String[] english = {"score", "--example", "--participations", "-"};
    assertThat(CommandLineRun.withInput(lines, english).out())
        .contains(
            "1 subject; 6 participations delivered, 1 scored, 2 superseded or repeated,"
                + " 1 withdrawn, 2 in conflict.");
    String[] chinese = {"score", "--example", "--participations", "-", "--lang", "zh"};
    assertThat(CommandLineRun.withInput(lines, chinese).out())
        .contains("对象 1 个；提交参与记录 6 条，计分 1 条，被取代或重复 2 条，已撤回 1 条，有冲突 2 条。");
  }

  @Test
  void participationsOfASubjectWhoseFactsConflictAreNotScored(@TempDir Path directory)
      throws IOException {
    String facts =
        "{\"subject\":{\"type\":\"member\",\"id\":\"m-1\"},\"birthDate\":\"1950-01-01\"}";
    Path file = directory.resolve("facts.ndjson");
    Files.writeString(file, facts + "\n" + facts.replace("1950", "1951"));
    CommandLineRun run =
        CommandLineRun.withInput(
            ONE_SESSION, "score", "--example", "--participations", "-", "--facts", file.toString());
    assertThat(run.out()).contains("1 participation delivered, 0 scored, 1 in conflict.");
  }

  @Test
  void everyFaultOfTheLinesIsTold() {
    CommandLineRun run =
        CommandLineRun.withInput(
            ONE_SESSION + "\n" + ONE_SESSION.replace("PT1H", "1h") + "\n{}",
            "score",
            "--example",
            "--participations",
            "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("kapok score: standard input is refused, 5 problems:")
        .contains("/duration  invalid", "line 2: ", "/kind  missing", "line 3: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--member", "--scheme"})
  void anOptionWithoutItsValueIsMisuse(String option) {
    assertThat(CommandLineRun.of("score", option).code()).isEqualTo(2);
  }

  @Test
  void factsMayStandInAnArray(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("facts.json");
    String facts =
        Example.INAGI.records().facts().stream()
            .map(KapokJson::write)
            .collect(Collectors.joining(",", "[", "]"));
    Files.writeString(file, facts);
    Path participations = directory.resolve("p.ndjson");
    Files.write(
        participations,
        Example.INAGI.records().participations().stream().map(KapokJson::write).toList());
    CommandLineRun run =
        CommandLineRun.of(
            "score",
            "--example=inagi",
            "--facts",
            file.toString(),
            "--participations",
            participations.toString());
    assertThat(run.out()).contains("m-0014       83    5000");
  }
}
