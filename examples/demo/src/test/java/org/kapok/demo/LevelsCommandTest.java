package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.json.KapokJson;

/** {@code kapok levels}: who holds what, since when, why, and what is missing. */
class LevelsCommandTest {

  private static CommandLineRun levels(String... more) {
    String[] all = new String[more.length + 1];
    all[0] = "levels";
    System.arraycopy(more, 0, all, 1, more.length);
    CommandLineRun run = CommandLineRun.of(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  @Test
  void everybodysLevelIsTheHighestFirstWithWhatIsMissing() {
    String out = levels("--example=stars", "--limit", "0").out();
    assertThat(out)
        .containsPattern(
            "m-0014 +Three stars +2023-12-12 +Four stars +Hours in all: 26 more \\(974 now, at least 1000 needed");
    assertThat(out.indexOf("m-0014")).isLessThan(out.indexOf("m-0008"));
    assertThat(levels("--example=stars", "--limit", "1").out())
        .contains("… and 39 more; --limit 0 prints all");
  }

  @Test
  void theCountsAreThoseOfTheStatement() {
    Statement statement =
        KapokJson.read(levels("--example=stars", "--json").out(), Statement.class);
    long two =
        statement.standings().stream()
            .map(Standing::level)
            .filter(level -> level.isPresent() && level.get().value().equals("two"))
            .count();
    assertThat(two).isPositive();
    assertThat(levels("--example=stars").out()).contains("Two stars " + two + ", ");
  }

  @Test
  void ofAMemberTheHistoryIsToldWithItsReasons() {
    assertThat(levels("--example=stars", "--member", "m-0018").out())
        .contains("m-0018\n", "  Star volunteer: Two stars since 2024-08-05.")
        .contains("  2023-03-01 Star volunteer: nothing is won to 2023-03-01, that day included.")
        .contains("  2024-03-01 Star volunteer: One star won.")
        .contains("  2024-08-05 Star volunteer: Two stars won. [p-m-0018-")
        .contains("to Three stars: Hours in all: 263 more (337 now, at least 600 needed).");
    assertThat(levels("--example=stars", "--member", "m-0018", "--lang", "zh").out())
        .contains("现为二星志愿者，自 2024-08-05 起", "评为一星志愿者。")
        .contains("距星级志愿者之三星志愿者：累计时数还差 263（现为 337，须至少 600）。");
  }

  @Test
  void aLevelThatIsNotKeptIsLost() {
    String out = levels("--example=stars-draft", "--limit", "0", "--json").out();
    Statement statement = KapokJson.read(out, Statement.class);
    Standing lost =
        statement.standings().stream()
            .filter(each -> each.history().stream().anyMatch(change -> change.to().isEmpty()))
            .filter(each -> !each.history().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(levels("--example=stars-draft", "--member", lost.subject().value()).out())
        .contains("what is needed to keep One star is not met; lost.");
  }

  @Test
  void theLevelIsThatOfTheDate() {
    assertThat(levels("--example=stars", "--as-of", "2024-08-04", "--member", "m-0018").out())
        .contains("Star volunteer: One star since 2024-03-01.");
  }

  @Test
  void aSchemeWithoutHonoursIsTold() {
    CommandLineRun run = CommandLineRun.of("levels", "--example=inagi");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("the scheme inagi-kaigo-shien has no honours");
  }
}
