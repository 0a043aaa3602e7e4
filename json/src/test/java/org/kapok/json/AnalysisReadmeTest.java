package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/** The Java code by which core's README shows an analysis is this code, and gives these figures. */
class AnalysisReadmeTest {
  private static final DateSpan YEAR =
      DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  private static IncentiveScheme scheme() throws IOException {
    try (var file =
        AnalysisReadmeTest.class.getResourceAsStream("/schemes/25-party-member-points.json")) {
      String json = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return KapokJson.read(json, IncentiveScheme.class);
    }
  }

  @Test
  void itsFiguresAreThoseOfTheAnalysis() throws IOException {
    IncentiveScheme scheme = scheme();
    SchemeAnalysis analysis = SchemeAnalysis.of(scheme);
    List<String> figures =
        List.of(
            analysis.most(AccountId.of("total"), Window.YEAR).toString(),
            analysis.largestCost(AccountId.of("total"), 500, YEAR).toString(),
            String.valueOf(analysis.isOrderFree()));
    String readme = Files.readString(Path.of("..", "core", "README.md"));
    assertThat(readme)
        .contains("SchemeAnalysis analysis = SchemeAnalysis.of(scheme);")
        .contains("analysis.most(AccountId.of(\"total\"), Window.YEAR);       // " + figures.get(0))
        .contains("analysis.largestCost(AccountId.of(\"total\"), 500, year);  // " + figures.get(1))
        .contains("analysis.isOrderFree();                                  // " + figures.get(2));
    assertThat(analysis.remarks())
        .extracting(Object::toString)
        .anyMatch(AnalysisReadmeTest::isDead);
  }

  private static boolean isDead(String remark) {
    return remark.contains("dead-limit") && remark.contains("/rules/1/then/1");
  }
}
