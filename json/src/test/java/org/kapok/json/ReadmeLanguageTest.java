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
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;

/**
 * Every JSON block by which the README of core explains the language is a scheme whose cases hold.
 */
class ReadmeLanguageTest {
  private static final Path README = Path.of("..", "core", "README.md");
  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  static Stream<String> blocks() throws IOException {
    return BLOCK
        .matcher(Files.readString(README))
        .results()
        .map(match -> match.group(1))
        .toList()
        .stream();
  }

  @Test
  void theReadmeExplainsByExamples() throws IOException {
    assertThat(blocks()).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void theBlockIsASchemeWhoseCasesHold(String block) throws IOException {
    IncentiveScheme scheme = KapokJson.read(whole(block), IncentiveScheme.class);
    assertThat(scheme.cases()).isNotEmpty();
    List<CaseResult> results = scheme.cases().stream().map(Scorer.of(scheme)::verify).toList();
    assertThat(results)
        .allSatisfy(
            result -> assertThat(result.figures()).isNotEmpty().allMatch(CaseResult.Figure::holds));
  }

  private static String whole(String block) throws IOException {
    ObjectNode scheme = (ObjectNode) new ObjectMapper().readTree(block);
    scheme.put("$schema", "urn:kapok:schema:scheme:1");
    scheme.put("id", "readme");
    scheme.put("version", "1");
    scheme.put("zone", "Asia/Shanghai");
    return scheme.toString();
  }
}
