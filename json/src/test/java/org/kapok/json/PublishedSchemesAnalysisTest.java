package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.analysis.Payout;
import org.kapok.incentive.analysis.Remark;
import org.kapok.incentive.analysis.SchemeAnalysis;

/**
 * What the analysis says of each published scheme; every figure in {@code analysis/*.txt} was
 * checked by hand against the scheme's own text.
 */
class PublishedSchemesAnalysisTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  static List<Path> schemes() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("schemes"))) {
      return Stream.concat(files.sorted(), Stream.of(RESOURCES.resolve("workload/points-20.json")))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void saysOfThePublishedSchemeWhatWasCheckedByHand(Path file) throws IOException {
    IncentiveScheme scheme = KapokJson.read(Files.readString(file), IncentiveScheme.class);
    String name = file.getFileName().toString().replace(".json", ".txt");
    assertThat(text(SchemeAnalysis.of(scheme)))
        .isEqualTo(Files.readString(RESOURCES.resolve("analysis").resolve(name)));
  }

  /** The analysis as people read it, one fact a line. */
  static String text(SchemeAnalysis analysis) {
    List<String> lines = new ArrayList<>();
    lines.add(analysis.scheme() + " " + analysis.version());
    lines.add("");
    lines.add("Least and most per member");
    for (Payout payout : analysis.payouts()) {
      lines.add("  " + payout);
    }
    if (!analysis.levels().isEmpty()) {
      lines.add("");
      lines.add("Levels take at least");
      analysis.levels().forEach(need -> lines.add("  " + need));
    }
    lines.add("");
    lines.add(analysis.isOrderFree() ? "Order-free" : "The order matters");
    analysis.orderBreaks().forEach(each -> add(each, lines));
    lines.add("");
    lines.add("Remarks");
    analysis.remarks().forEach(each -> add(each, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void add(Remark remark, List<String> lines) {
    lines.add("  " + remark);
    lines.add("    " + remark.text().in("zh"));
  }
}
