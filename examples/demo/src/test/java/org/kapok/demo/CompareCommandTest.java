package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapok.incentive.analysis.SchemeComparison;
import org.kapok.json.KapokJson;
import org.kapok.quantity.Amount;

/** {@code kapok compare}: who would gain by a draft, who would lose. */
class CompareCommandTest {
  private static final String SCHEME =
      """
      {"$schema": "urn:kapok:schema:scheme:1", "id": "walks", "version": "1", "zone": "Asia/Shanghai",
       "fields": {"kind": {"values": ["walk"]}},
       "rules": [{"id": "walk", "pay": 2}]}""";

  private static final String WALKS =
      """
      {"id": "p-1", "subject": {"type": "member", "id": "m-1"}, "kind": "walk", "start": "2025-03-03T09:00:00+08:00"}
      {"id": "p-2", "subject": {"type": "member", "id": "m-2"}, "kind": "walk", "start": "2025-03-03T09:00:00+08:00"}
      {"id": "p-3", "subject": {"type": "member", "id": "m-2"}, "kind": "walk", "start": "2025-03-04T09:00:00+08:00"}
      """;

  @TempDir Path directory;

  private CommandLineRun compare(String draft, String... more) throws IOException {
    String before = Files.writeString(directory.resolve("before.json"), SCHEME).toString();
    String after = Files.writeString(directory.resolve("after.json"), draft).toString();
    String[] first = {
      "compare",
      "--scheme",
      before,
      "--after",
      after,
      "--participations",
      "-",
      "--as-of",
      "2025-12-31"
    };
    String[] all = new String[first.length + more.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    CommandLineRun run = CommandLineRun.withInput(WALKS, all);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  @Test
  void gainsLossesTotalsAndTheirDistributionAreTold() throws IOException {
    String capped =
        SCHEME.replace("\"pay\": 2}", "\"pay\": 3, \"then\": [{\"each\": \"year\", \"max\": 3}]}");
    assertThat(compare(capped).out())
        .contains("walks (1) → walks (1), up to the end of 2025-12-31, 2 subjects")
        .contains("points: 1 gain, 1 lose, 0 unchanged; in all 6 → 6 (0)")
        .contains("walk: 6 → 6 (0), 1 gain, 1 lose.", "gain most: m-1 +1.", "lose most: m-2 -1.")
        .containsPattern("change at most +-1 +-1 +-1 +-1 +\\+1 +\\+1 +\\+1")
        .doesNotContain("Levels");
    assertThat(compare(capped, "--lang", "zh").out()).contains("points：1 个增加，1 个减少，0 个不变");
  }

  @Test
  void ofAMemberEachRuleIsTold() throws IOException {
    String renamed =
        SCHEME.replace("\"id\": \"walk\", \"pay\": 2", "\"id\": \"stroll\", \"pay\": 5");
    assertThat(compare(renamed, "--member", "m-2").out())
        .containsPattern("stroll +points +0 +10 +\\+10")
        .containsPattern("walk +points +4 +0 +-4");
    assertThat(compare(SCHEME, "--member", "m-2").out()).contains("No rule brings more or less.");
  }

  @Test
  void whoCannotBeScoredIsNamed() throws IOException {
    String other = SCHEME.replace("[\"walk\"]", "[\"run\"]");
    assertThat(compare(other).out())
        .contains("0 subjects", "m-1 is not compared: kind must be one of [run], was \"walk\"");
  }

  @Test
  void aDraftShipsWithTheStars() {
    CommandLineRun run = CommandLineRun.of("compare", "--example=stars");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Star volunteers (2022) → Star volunteers, a draft (draft)", "40 subjects")
        .containsPattern("Levels: \\d+ unchanged; changed:")
        .containsPattern("Star volunteer: Two stars → One star, \\d \\(m-");
    assertThat(CommandLineRun.of("compare", "--example=stars", "--lang", "zh").out())
        .containsPattern("星级志愿者：二星志愿者 → 一星志愿者，\\d 个（m-");
  }

  @Test
  void jsonIsTheLibrarysOwnDocument() throws IOException {
    String more = SCHEME.replace("\"pay\": 2", "\"pay\": 3");
    SchemeComparison comparison =
        KapokJson.read(compare(more, "--json").out(), SchemeComparison.class);
    assertThat(comparison.account("points").change()).isEqualTo(Amount.of("3"));
  }

  @Test
  void withoutASecondSchemeItIsMisused() {
    CommandLineRun run = CommandLineRun.of("compare", "--example=inagi");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Compare with what? Give --after FILE");
  }
}
