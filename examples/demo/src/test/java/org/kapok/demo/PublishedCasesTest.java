package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.WorkedCase;
import org.kapok.json.KapokJson;

/** Every worked case of the schemes that ship comes out to the figure, from their data alone. */
class PublishedCasesTest {

  private static IncentiveScheme scheme(Example example) {
    return KapokJson.read(example.scheme(), IncentiveScheme.class);
  }

  static Stream<Arguments> cases() {
    return Arrays.stream(Example.values())
        .flatMap(
            example ->
                scheme(example).cases().stream().map(each -> Arguments.of(example, each.id())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void comesOut(Example example, String id) {
    IncentiveScheme scheme = scheme(example);
    WorkedCase workedCase =
        scheme.cases().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    CaseResult result = Scorer.of(scheme).verify(workedCase);
    assertThat(result.figures()).isNotEmpty().allMatch(CaseResult.Figure::holds);
  }

  private static List<String> ids(Example example) {
    return scheme(example).cases().stream().map(WorkedCase::id).toList();
  }

  @Test
  void theCasesAreThePublishedOnes() {
    assertThat(ids(Example.INAGI))
        .containsExactly("01-A", "01-B", "01-C", "01-D", "01-E", "01-F", "01-G");
    assertThat(ids(Example.STEPS)).containsExactly("06-A", "06-B", "06-C", "06-D", "06-E", "06-F");
    assertThat(ids(Example.GUANGZHOU)).hasSize(15);
  }

  @ParameterizedTest
  @MethodSource("org.kapok.demo.PublishedCasesTest#examples")
  void everyRuleAndAccountHasBothLabels(Example example) {
    IncentiveScheme scheme = scheme(example);
    scheme
        .rules()
        .forEach(rule -> assertThat(rule.label().orElseThrow().texts()).containsKeys("zh", "en"));
    scheme
        .accounts()
        .forEach(each -> assertThat(each.label().orElseThrow().texts()).containsKeys("zh", "en"));
  }

  static Stream<Example> examples() {
    return Arrays.stream(Example.values());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theSchemeIsWrittenBackEqual(Example example) {
    IncentiveScheme scheme = scheme(example);
    assertThat(KapokJson.read(KapokJson.writePretty(scheme), IncentiveScheme.class))
        .isEqualTo(scheme);
  }
}
