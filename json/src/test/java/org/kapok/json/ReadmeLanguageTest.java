package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.evaluation.EvaluationCase;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Evaluator;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.WorkedCase;

/**
 * Every JSON block by which the README of core explains the language is a scheme, or a programme of
 * several versions, whose cases hold.
 */
class ReadmeLanguageTest {
  private static final Path README = Path.of("..", "core", "README.md");
  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  static Stream<String> blocks() throws IOException {
    return BLOCK.matcher(Files.readString(README)).results().map(match -> match.group(1));
  }

  @Test
  void theReadmeExplainsByExamples() throws IOException {
    assertThat(blocks()).hasSizeGreaterThan(50);
    assertThat(blocks().filter(block -> block.contains("\"versions\""))).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void theCasesOfTheBlockHold(String block) throws IOException {
    ObjectNode written = (ObjectNode) new ObjectMapper().readTree(block);
    if (written.has("versions")) {
      written.get("versions").forEach(version -> complete((ObjectNode) version));
      written.put("$schema", "urn:kapok:schema:programme:1").put("id", "readme");
      IncentiveProgramme programme = KapokJson.read(written.toString(), IncentiveProgramme.class);
      verify(programme.cases(), Scorer.of(programme));
    } else if (written.has("items")) {
      written.put("$schema", "urn:kapok:schema:evaluation-scheme:1");
      written.put("id", "readme").put("version", "1");
      verify(KapokJson.read(written.toString(), EvaluationScheme.class));
    } else {
      complete(written.put("version", "1"));
      IncentiveScheme scheme = KapokJson.read(written.toString(), IncentiveScheme.class);
      verify(scheme.cases(), Scorer.of(scheme));
    }
  }

  private static void verify(EvaluationScheme scheme) {
    assertThat(scheme.cases()).isNotEmpty();
    for (EvaluationCase each : scheme.cases()) {
      assertThat(Evaluator.of(scheme).verify(each).differences()).as(each.id()).isEmpty();
    }
  }

  private static void verify(List<WorkedCase> cases, Scorer scorer) {
    assertThat(cases).isNotEmpty();
    for (WorkedCase each : cases) {
      CaseResult result = scorer.verify(each);
      assertThat(result.figures()).as(each.id()).isNotEmpty().allMatch(CaseResult.Figure::holds);
    }
  }

  /** Adds what the blocks leave out of a scheme. */
  private static void complete(ObjectNode scheme) {
    scheme.put("$schema", "urn:kapok:schema:scheme:1");
    scheme.put("id", "readme");
    scheme.put("zone", "Asia/Shanghai");
  }
}
