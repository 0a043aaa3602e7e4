package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.json.ElementReader;
import org.kapok.json.KapokJson;
import org.kapok.participation.History;
import org.kapok.participation.Participation;

/** The Java code of the README at the top is this code, and it runs. */
class ReadmeSnippetTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "kapok", "demo", "ReadmeSnippetTest.java");

  private static Statement run(Path schemeFile, Path ndjsonFile) throws IOException {
    // README begins
    IncentiveScheme scheme =
        KapokJson.read(Files.newInputStream(schemeFile), IncentiveScheme.class);
    List<Participation> participations = new ArrayList<>();
    try (var reader = ElementReader.of(Files.newInputStream(ndjsonFile), Participation.class)) {
      reader.forEachRemaining(participations::add);
    }
    Scorer scorer = Scorer.of(scheme);
    Statement statement = scorer.score(History.of(participations), LocalDate.of(2025, 12, 31));
    System.out.println(statement.credited("points"));
    System.out.println(Explanation.of(scheme, "zh").text(statement));
    // README ends
    return statement;
  }

  @Test
  void itScoresTheShippedYear(@TempDir Path directory) throws IOException {
    assertThat(CommandLineRun.of("example", "--directory", directory.toString()).code()).isZero();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    Statement statement;
    try {
      statement = run(directory.resolve("scheme.json"), directory.resolve("participations.ndjson"));
    } finally {
      System.setOut(before);
    }
    Statement expected =
        Scorer.of(KapokJson.read(Example.GUANGZHOU.scheme(), IncentiveScheme.class))
            .score(
                History.of(Example.GUANGZHOU.records().participations()),
                LocalDate.of(2025, 12, 31));
    assertThat(statement).isEqualTo(expected);
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .startsWith(statement.credited("points").toString())
        .anyMatch(line -> line.contains("学习：120 分钟"));
  }

  @Test
  void theReadmeShowsIt() throws IOException {
    String block = Files.readString(README).split("```java\n")[1].split("```")[0];
    String code =
        Files.readString(SOURCE).split("// README begins\n", 2)[1].split(" *// README ends")[0];
    assertThat(unindented(block)).isEqualTo(unindented(code)).hasLineCount(10);
  }

  /** Without the indentation of the lines. */
  private static String unindented(String code) {
    return code.lines().map(String::stripLeading).collect(Collectors.joining("\n"));
  }
}
