package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of an evaluation scheme are run by the command, too. */
class ValidateEvaluationTest {
  private static final Path SCHEME =
      Path.of("..", "..", "json", "src", "test", "resources", "evaluations")
          .resolve("15-elderly-care-grading.json");

  @TempDir private Path directory;

  @Test
  void itsCasesHoldAndItsRemarksAreTold() {
    CommandLineRun run =
        CommandLineRun.of("validate", "--scheme", SCHEME.toString(), "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("changsha-elderly-care-grading 2021: valid")
        .contains("  holds  15-B: 987 of 1000, Grade 4; not Grade 5: Environment is 89.17 %")
        .contains("note: /grades/0/when/all/0: grade 1: that total is at least 360 follows");
  }

  @Test
  void aCaseThatFailsIsToldWithWhatCameOut() throws IOException {
    Path wrong = directory.resolve("wrong.json");
    Files.writeString(
        wrong, Files.readString(SCHEME).replace("\"total\": 987}", "\"total\": 986}"));
    CommandLineRun run =
        CommandLineRun.of("validate", "--scheme", wrong.toString(), "--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("  FAILS  15-B")
        .contains("points of total: expected 986, was 987");
    CommandLineRun json = CommandLineRun.of("validate", "--scheme", wrong.toString(), "--json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out()).contains("\"holds\" : false");
  }

  @Test
  void aCaseThatIsWithheldIsToldWithWhatIsMissing() throws IOException {
    Path wrong = directory.resolve("wrong.json");
    Files.writeString(
        wrong,
"""
{"$schema": "urn:kapok:schema:evaluation-scheme:1", "id": "visits", "version": "1",
 "figures": {"visits": {}}, "items": [{"id": "use", "figure": "visits"}], "grades": [{"id": "one"}],
 "cases": [{"id": "nobody counted", "expect": {"grade": "one"}}]}
""");
    CommandLineRun run = CommandLineRun.of("validate", "--scheme", wrong.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("outcome: expected graded, was withheld for want of evidence")
        .containsPattern("use .*: visits, there is no evidence .*; no result");
  }
}
