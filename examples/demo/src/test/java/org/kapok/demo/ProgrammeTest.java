package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme is taken wherever a scheme is, and what its change of version does is shown. */
class ProgrammeTest {
  private static final String VERSION =
      """
      {"$schema": "urn:kapok:schema:scheme:1", "id": "walks", "version": "%s", "zone": "Asia/Shanghai",
       "effective": {%s},
       "accounts": [{"id": "points", "each": "year", "opening": 2},
                    {"id": "stamps", "each": "year"}],
       "rules": [{"id": "walk", "count": "hours", "then": [{"each": "%s", "every": 1, "pay": 2}]},
                 {"id": "settle", "count": "hours", "paid": "atClose", "closes": "year",
                  "into": "stamps", "then": [{"each": "year", "every": 2, "pay": %d}]}],
       "cases": [{"id": "one hour", "history": [{"kind": "walk", "at": "%s", "duration": "PT1H"}],
                  "expect": [{"credited": %d}]}]}""";

  private static final String WALK =
      "{\"id\": \"p-1\", \"subject\": {\"type\": \"member\", \"id\": \"m-1\"}, \"kind\": \"walk\","
          + " \"start\": \"2025-06-29T09:00:00+08:00\", \"duration\": \"PT4H\"}";

  @TempDir Path directory;
  private Path file = Path.of("programme.json");

  private static String programme(int expected) {
    String first =
        String.format(
            Locale.ROOT,
            VERSION,
            "1",
            "\"from\": \"2025-01-01\", \"until\": \"2025-07-01\"",
            "month",
            1,
            "2025-06-30",
            expected);
    String second =
        String.format(
            Locale.ROOT, VERSION, "2", "\"from\": \"2025-07-01\"", "year", 2, "2025-07-01", 4);
    return "{\"id\": \"walks\", \"versions\": ["
        + first
        + ","
        + second
        + "], \"$schema\": \"urn:kapok:schema:programme:1\"}";
  }

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(directory.resolve("programme.json"), programme(4));
  }

  private CommandLineRun run(String command, String... more) {
    String[] arguments = new String[more.length + 7];
    String[] first = {
      command, "--scheme", file.toString(), "--participations", "-", "--as-of", "2025-12-31"
    };
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    CommandLineRun run = CommandLineRun.withInput(WALK, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  @Test
  void theChangeOfVersionAndTheOpeningAreLinesOfTheirOwn() {
    assertThat(run("score").out())
        .contains("walks, version 2, up to the end of 2025-12-31")
        .containsPattern("2025-01-01 +Opening +2 +2 +points")
        .containsPattern("2025-06-29 +walk +4 +8 +points +p-1")
        .containsPattern("2025-07-01 +settle \\(change of version\\) +0 +2 +stamps");
    assertThat(run("score", "--lang", "zh").out()).contains("期初", "settle（版本变更）");
  }

  @Test
  void datesBetweenVersionsThatBelongToNoneAreNamed() throws IOException {
    String hole =
        Files.readString(file).replace("\"from\": \"2025-07-01\"", "\"from\": \"2025-07-02\"");
    Path other =
        Files.writeString(
            directory.resolve("hole.json"),
            hole.replace("at\": \"2025-07-01", "at\": \"2025-07-02"));
    assertThat(CommandLineRun.of("validate", "--scheme", file.toString()).out())
        .doesNotContain("No version");
    assertThat(CommandLineRun.of("validate", "--scheme", other.toString()).out())
        .contains("No version is in force from 2025-07-01 to 2025-07-01;");
    assertThat(CommandLineRun.of("validate", "--json", "--scheme", other.toString()).out())
        .contains("\"withoutVersion\" : [ {");
  }

  @Test
  void bothAreExplained() {
    assertThat(run("explain", "--member", "m-1").out())
        .containsPattern("Opening +points +1 +2")
        .containsPattern("settle +stamps +2 +4")
        .contains("Lines (4)", "  2025-07-01 settle: ");
  }

  @Test
  void withoutADateTheLastWindowIsClosed() {
    CommandLineRun run =
        CommandLineRun.withInput(
            WALK, "score", "--scheme", file.toString(), "--participations", "-");
    assertThat(run.out()).contains("up to the end of 2025-12-31");
  }

  @Test
  void whatBeginsAnewIsTold() {
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2 versions, 2 rules, 2 accounts, 2 worked cases.")
        .contains("Running totals that begin anew:", "1 → 2  /rules/0/then/0", "was \"month\"")
        .contains("holds  one hour (1)", "holds  one hour (2)");
    CommandLineRun json = CommandLineRun.of("validate", "--json", "--scheme", file.toString());
    assertThat(json.out())
        .contains("\"versions\" : [ \"1\", \"2\" ]", "\"place\" : \"/rules/0/then/0\"");
  }

  @Test
  void aCaseOfOneVersionIsScoredByItAlone() throws IOException {
    Files.writeString(file, programme(3));
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("FAILS  one hour (1)", "points: 3 expected, 4 came out", "per month makes 2")
        .contains("holds  one hour (2)");
  }

  @Test
  void everyProblemOfEveryVersionIsTold() throws IOException {
    String broken = programme(4).replace("\"count\": \"hours\"", "\"count\": \"hourss\"");
    Files.writeString(file, broken.replace("\"walks\", \"versions\"", "\"walk\", \"versions\""));
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("programme.json is refused, 6 problems:", "/versions/0/id", "/versions/1/id")
        .contains("/versions/0/rules/0/count", "/versions/1/rules/1/count");
  }
}
