package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.Statement;
import org.kapok.json.KapokJson;

/** {@code kapok explain}: where a score comes from. */
class ExplainCommandTest {

  @ParameterizedTest
  @CsvSource({
    "guangzhou, en, 'Points                   995'",
    "guangzhou, en, 'Vouchers (yuan)            0      250'",
    "guangzhou, en, 'at most 20 per week leaves 5.6; 5.6 to Points.'",
    "guangzhou, en, 'pending until 2026-01-01.'",
    "guangzhou, en, 'Lecture heard: nothing.'",
    "guangzhou, zh, '每周至多 20，余 5.6'",
    "guangzhou, zh, 未产生积分的规则",
    "inagi, en, 'Settlement at the end of the fiscal year'",
    "inagi, zh, 年度结算",
    "steps, en, 'by table (5000 → 10) per day makes 10'",
    "steps, zh, 每日按表（5000 → 10、7500 → 25、10000 → 40）"
  })
  void eachExampleIsExplainedInBothLanguages(String example, String language, String expected) {
    CommandLineRun run =
        CommandLineRun.of(
            "explain", "--example=" + example, "--member", "m-0001", "--lang", language);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(expected);
  }

  @Test
  void theQuickStartFitsOnAScreen() {
    CommandLineRun run = CommandLineRun.of("explain", "--example", "--member", "m-0001");
    assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(60);
    assertThat(run.out().lines()).allMatch(line -> Width.of(line) <= 100);
    assertThat(run.out()).contains("Lines (10 of 435; --all prints every line)");
  }

  @Test
  void allLinesAreThoseOfTheStatement() {
    String[] json = {"explain", "--example", "--member", "m-0001", "--json"};
    Statement statement = KapokJson.read(CommandLineRun.of(json).out(), Statement.class);
    CommandLineRun run = CommandLineRun.of("explain", "--example", "--member", "m-0001", "--all");
    assertThat(run.out()).contains("Lines (" + statement.lines().size() + ")");
    assertThat(run.out().lines().filter(line -> line.startsWith("  2025-")))
        .hasSize(statement.lines().size());
  }

  @Test
  void aMemberMustBeNamed() {
    CommandLineRun run = CommandLineRun.of("explain", "--example");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Whose score? Give --member ID");
  }

  @Test
  void aConflictIsTold() {
    CommandLineRun run = CommandLineRun.of("explain", "--example", "--member", "m-0042");
    assertThat(run.out()).contains("Not scored: participation p-m-0042-");
  }
}
