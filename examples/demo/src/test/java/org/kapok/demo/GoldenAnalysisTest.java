package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.analysis.AnalysisExplanation;
import org.kapok.incentive.analysis.ProgrammeAnalysis;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.json.KapokJson;

/**
 * What the analysis says of the published scheme {@code inagi} and the published programme {@code
 * steps}; every figure in {@code analysis/*.txt} was checked by hand against the published rules.
 */
class GoldenAnalysisTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "analysis");

  @ParameterizedTest
  @CsvSource({"INAGI, en", "INAGI, zh", "STEPS, en", "STEPS, zh"})
  void saysWhatWasCheckedByHand(Example example, String language) throws IOException {
    assertThat(text(example, language))
        .isEqualTo(Files.readString(GOLDEN.resolve(example + "." + language + ".txt")));
  }

  private static String text(Example example, String language) {
    if (!DocumentKind.isProgramme(example.scheme())) {
      IncentiveScheme scheme = KapokJson.read(example.scheme(), IncentiveScheme.class);
      return AnalysisExplanation.of(scheme, language).text(SchemeAnalysis.of(scheme));
    }
    IncentiveProgramme programme = KapokJson.read(example.scheme(), IncentiveProgramme.class);
    return AnalysisExplanation.of(programme.versions(), language)
        .text(ProgrammeAnalysis.of(programme));
  }
}
