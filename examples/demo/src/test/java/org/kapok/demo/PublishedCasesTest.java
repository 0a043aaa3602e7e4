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
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.json.KapokJson;

/** Every worked case of the schemes that ship comes out to the figure, from their data alone. */
class PublishedCasesTest {

  private static IncentiveProgramme programme(Example example) {
    return SchemeSource.programme(example.scheme());
  }

  static Stream<Arguments> cases() {
    return Arrays.stream(Example.values())
        .flatMap(
            example ->
                CaseOutcome.all(programme(example)).stream()
                    .map(each -> Arguments.of(example, each.workedCase().id(), each)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void comesOut(Example example, String id, CaseOutcome outcome) {
    assertThat(outcome.problems()).isEmpty();
    CaseResult result = outcome.result().orElseThrow();
    assertThat(result.figures()).isNotEmpty().allMatch(CaseResult.Figure::holds);
  }

  private static List<String> ids(Example example) {
    return CaseOutcome.all(programme(example)).stream()
        .map(each -> each.workedCase().id())
        .toList();
  }

  @Test
  void theCasesAreThePublishedOnes() {
    assertThat(ids(Example.INAGI))
        .containsExactly("01-A", "01-B", "01-C", "01-D", "01-E", "01-F", "01-G");
    assertThat(ids(Example.STEPS)).containsExactly("06-A", "06-B", "06-C", "06-D", "06-E", "06-F");
    assertThat(ids(Example.GUANGZHOU)).hasSize(15);
    assertThat(ids(Example.STARS)).containsExactly("09-I", "09-J", "09-K", "09-L");
  }

  @ParameterizedTest
  @MethodSource("org.kapok.demo.PublishedCasesTest#examples")
  void everyRuleAndAccountHasBothLabels(Example example) {
    IncentiveProgramme programme = programme(example);
    Programmes.rules(programme)
        .forEach(rule -> assertThat(rule.label().orElseThrow().texts()).containsKeys("zh", "en"));
    Programmes.accounts(programme)
        .forEach(each -> assertThat(each.label().orElseThrow().texts()).containsKeys("zh", "en"));
  }

  static Stream<Example> examples() {
    return Arrays.stream(Example.values());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theSchemeIsWrittenBackEqual(Example example) {
    IncentiveProgramme programme = programme(example);
    String written = KapokJson.writePretty(programme);
    assertThat(KapokJson.read(written, IncentiveProgramme.class)).isEqualTo(programme);
  }
}
