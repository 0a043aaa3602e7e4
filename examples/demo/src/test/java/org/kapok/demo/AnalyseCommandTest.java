package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.json.KapokJson;

/** {@code kapok analyse}: what can be known before anybody takes part. */
class AnalyseCommandTest {
  private static final String DEAD_LIMIT =
      """
      {"$schema": "urn:kapok:schema:scheme:1", "id": "walks", "version": "1", "zone": "Asia/Shanghai",
       "rules": [{"id": "walk", "pay": 2, "then": [{"each": "day", "max": 2}, {"each": "day", "max": 5}]}]}""";

  @TempDir Path directory;

  private static CommandLineRun analyse(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "analyse";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    CommandLineRun run = CommandLineRun.of(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  @ParameterizedTest
  @CsvSource({
    "inagi, en, 'each day +0 +2'",
    "inagi, en, 'each year from 04-01 +0 +5000'",
    "inagi, en, 'ever +0 +no limit'",
    "inagi, en, 'The order of participations does not matter'",
    "inagi, zh, '每年度（4 月 1 日起） +0 +5000'",
    "inagi, zh, '参与的先后不影响合计'",
    "guangzhou, en, 'may matter, or one more may lower a total:'",
    "stars, en, 'Four stars +Hours of service +ever +1000 +1'",
    "stars-draft, en, 'One star +Hours of service +ever +80 +14'",
    "stars-draft, en, 'Care visits +Hours of service +2 +732'"
  })
  void eachExampleIsAnalysedInBothLanguages(String example, String language, String expected) {
    assertThat(analyse("--example=" + example, "--lang", language).out()).containsPattern(expected);
  }

  @Test
  void everyVersionOfAProgrammeIsAnalysed() {
    assertThat(analyse("--example=steps").out())
        .contains("version V1", "version V2", "all versions together");
  }

  @Test
  void whatNeverHasAnEffectIsNamedAtItsPlace() throws IOException {
    Path file = Files.writeString(directory.resolve("scheme.json"), DEAD_LIMIT);
    assertThat(analyse("--scheme", file.toString()).out())
        .contains("Worth a look before it is enacted:", "/rules/0/then/1  dead-limit");
    assertThat(analyse("--scheme", file.toString(), "--lang", "zh").out())
        .contains("颁行之前请留意：", "/rules/0/then/1  dead-limit");
  }

  @Test
  void theCostOfManyMembersIsTheirNumberTimesThatOfOne() {
    assertThat(analyse("--example=stars-draft", "--members", "100", "--year", "2025").out())
        .contains("What 100 members can cost in 2025", "Hours of service: at most 219000");
    assertThat(analyse("--example=inagi", "--members", "100").out())
        .contains("as long as the scheme lasts", "Points: no limit, ");
  }

  @Test
  void jsonIsTheLibrarysOwnDocument() {
    SchemeAnalysis analysis =
        KapokJson.read(analyse("--example=inagi", "--json").out(), SchemeAnalysis.class);
    IncentiveScheme scheme = KapokJson.read(Example.INAGI.scheme(), IncentiveScheme.class);
    assertThat(analysis).isEqualTo(SchemeAnalysis.of(scheme));
  }

  @ParameterizedTest
  @CsvSource({
    "--year 2025, '--year needs --members N'",
    "--members -1, '--members must be 0 or above, was -1'",
    "--members 1 --year 0, '--year must be from 1 to 9998, was 0'"
  })
  void misuseIsTold(String options, String expected) {
    CommandLineRun run = CommandLineRun.of(("analyse --example=inagi " + options).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(expected);
  }
}
