package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is said in a sentence that a person can act on, and in the exit code. */
class ErrorsTest {
  private static final String[] SCORE = {"score", "--example", "--participations", "-"};

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "'', 2, 'Which command? One of score, explain, validate, sheet, analyse,'",
    "scoer, 2, 'Did you mean: kapok score or'",
    "score --examle, 2, 'Possible solutions: --example'",
    "score --example=guangzou, 2, 'Maybe \"guangzhou\"?'",
    "score, 2, 'Which scheme? Give --scheme FILE, or --example for one that ships.'",
    "score --example --as-of 2025-13-01, 2, 'write year-month-day, such as 2025-12-31.'",
    "score --example --lang fr, 2, 'there are en and zh.'",
    "score --example --limit -1, 2, '--limit must be 0 (for all) or above, was -1.'",
    "score --example --facts - --participations -, 2, 'can be read only once'",
    "explain --example --member m-0O01, 1, 'Maybe \"m-0001\"?'",
    "explain --example --member x, 1, 'the history is about 310 subjects, such as m-0001'",
    "example, 2, '--directory'"
  })
  void isTold(String arguments, int code, String expected) {
    CommandLineRun run =
        CommandLineRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("kapok").contains(expected).doesNotContain("\tat ");
  }

  @Test
  void aMissingFileIsToldWithTheNearest() throws IOException {
    Files.createFile(directory.resolve("scheme.json"));
    CommandLineRun run = validate(directory.resolve("scheme.jsn"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no file", "Maybe \"scheme.json\"?");
  }

  @Test
  void aDirectoryIsTold() {
    assertThat(validate(directory).err()).contains("is a directory; name a file in it.");
    assertThat(validate(directory.resolve("no/scheme.json")).err()).contains("nor a directory");
  }

  @Test
  void anotherEncodingIsTold() throws IOException {
    Path lines = directory.resolve("lines.ndjson");
    Files.write(lines, "{\"id\": \"广州银龄\"}".getBytes(Charset.forName("GB18030")));
    CommandLineRun run =
        CommandLineRun.of(
            "score", "--example", "--participations", "-", "--facts", lines.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is refused, 1 problem:", "line 1, column ", "UTF-8");
    Path scheme = directory.resolve("scheme.json");
    Files.write(scheme, "{\"id\": \"广州银龄\"}".getBytes(Charset.forName("GB18030")));
    assertThat(validate(scheme).err()).contains("is refused, 1 problem:").contains("UTF-8");
  }

  @Test
  void aFileWhereADirectoryShouldBeIsTold() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x", StandardCharsets.UTF_8);
    CommandLineRun run = CommandLineRun.of("example", "--directory", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is a file; name a directory.");
  }

  @Test
  void anEmptyInputIsTold() {
    CommandLineRun run =
        CommandLineRun.withInput("", "score", "--example", "--participations", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no participation");
  }

  @Test
  void nothingButWithdrawalsIsTold() {
    String line =
        "{\"id\":\"p\",\"subject\":{\"type\":\"member\",\"id\":\"m\"},\"kind\":\"studySession\","
            + "\"start\":\"2025-03-03T09:00:00+08:00\"}";
    String withdrawn = line.replaceFirst("\\{", "{\"cancelled\":true,");
    String other = line.replace("03-03", "03-04");
    assertThat(CommandLineRun.withInput(withdrawn, SCORE).err())
        .contains("every participation is withdrawn (\"cancelled\": true), so nothing says when");
    assertThat(CommandLineRun.withInput(line + "\n" + other, SCORE).err())
        .contains("every participation is withdrawn or in conflict, so nothing says when");
  }

  private static CommandLineRun validate(Path scheme) {
    return CommandLineRun.of("validate", "--scheme", scheme.toString());
  }
}
