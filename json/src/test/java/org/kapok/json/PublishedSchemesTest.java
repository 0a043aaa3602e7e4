package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.WorkedCase;

/** Published schemes, stated as data only, give the figures of their published worked cases. */
class PublishedSchemesTest {
  private static final Path SCHEMES = Path.of("src", "test", "resources", "schemes");

  static List<Arguments> cases() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMES)) {
      return files.sorted().flatMap(PublishedSchemesTest::casesOf).toList();
    }
  }

  private static Stream<Arguments> casesOf(Path file) {
    try {
      IncentiveScheme scheme = KapokJson.read(Files.readString(file), IncentiveScheme.class);
      return scheme.cases().stream().map(each -> Arguments.of(scheme, Named.of(each.id(), each)));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("cases")
  void theCaseComesOutAsPublished(IncentiveScheme scheme, WorkedCase workedCase) {
    CaseResult result = Scorer.of(scheme).verify(workedCase);
    assertThat(result.figures()).isNotEmpty().allMatch(CaseResult.Figure::holds);
  }
}
