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
import org.kapok.evaluation.CaseOutcome;
import org.kapok.evaluation.EvaluationCase;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Evaluator;

/** Published evaluation schemes, stated as data only, give the figures of their worked cases. */
class PublishedEvaluationsTest {
  private static final Path SCHEMES = Path.of("src", "test", "resources", "evaluations");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMES)) {
      return files.sorted().toList();
    }
  }

  static EvaluationScheme scheme(Path file) throws IOException {
    return KapokJson.read(Files.readString(file), EvaluationScheme.class);
  }

  static List<Arguments> cases() throws IOException {
    List<Arguments> cases = new java.util.ArrayList<>();
    for (Path file : files()) {
      EvaluationScheme scheme = scheme(file);
      scheme.cases().forEach(each -> cases.add(Arguments.of(scheme, Named.of(each.id(), each))));
    }
    return cases;
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("cases")
  void theCaseComesOutAsPublished(EvaluationScheme scheme, EvaluationCase workedCase) {
    CaseOutcome outcome = Evaluator.of(scheme).verify(workedCase);
    assertThat(outcome.differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSchemeIsReadAsItWasWritten(Path file) throws IOException {
    EvaluationScheme scheme = scheme(file);
    String written = KapokJson.write(scheme);
    assertThat(KapokJson.read(written, EvaluationScheme.class)).isEqualTo(scheme);
    assertThat(KapokJson.write(KapokJson.read(written, EvaluationScheme.class))).isEqualTo(written);
  }
}
