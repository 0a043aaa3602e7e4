package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.quantity.Amount;

/** The Java code of the README is this code, and it does what the README says. */
class ReadmeCheckpointTest {
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "kapok", "incentive", "ReadmeCheckpointTest.java");

  private static Statement scoreOn(Scorer scorer, History older, History newer) {
    // README begins
    Scored until2024 = scorer.scoreOn(scorer.start(), older, LocalDate.of(2024, 12, 31));
    Scored since = scorer.scoreOn(until2024.checkpoint(), newer, LocalDate.of(2025, 12, 31));
    Statement all = until2024.statement().continuedBy(since.statement());
    // README ends
    return all;
  }

  @Test
  void scoringOnIsScoringAtOnce() {
    OneRule rule =
        OneRule.of(Measure.pay(2), Step.each(Window.LIFETIME).max(5))
            .at("2024-12-31T23:00")
            .at("2025-01-01T00:00")
            .at("2025-01-02T00:00");
    Scorer scorer = Scorer.of(rule.scheme());
    List<History> parts =
        List.of(
            History.of(rule.participations.subList(0, 1)),
            History.of(rule.participations.subList(1, 3)));
    Statement all = scoreOn(scorer, parts.get(0), parts.get(1));
    assertThat(all.credited("points")).isEqualTo(Amount.of(5));
    assertThat(all)
        .isEqualTo(scorer.score(parts.get(0).merge(parts.get(1)), LocalDate.of(2025, 12, 31)));
  }

  @Test
  void theReadmeShowsIt() throws IOException {
    String block = block();
    String code =
        Files.readString(SOURCE).split("// README begins\n", 2)[1].split(" *// README ends")[0];
    assertThat(unindented(block)).isEqualTo(unindented(code)).hasLineCount(3);
  }

  /** The Java block that scores on. */
  private static String block() throws IOException {
    return Arrays.stream(Files.readString(Path.of("README.md")).split("```java\n"))
        .map(rest -> rest.split("```", 2)[0])
        .filter(each -> each.contains("scorer.start()"))
        .findFirst()
        .orElseThrow();
  }

  private static String unindented(String code) {
    return code.lines().map(String::stripLeading).collect(Collectors.joining("\n"));
  }
}
