package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.analysis.PathToTarget;
import org.kapok.json.KapokJson;

/** {@code kapok path}: the cheapest way to an amount or a level. */
class PathCommandTest {
  private static final String PATH = "path --example=stars --member m-0016 ";

  @TempDir Path directory;

  private static CommandLineRun path(String options) {
    CommandLineRun run = CommandLineRun.of((PATH + options).split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  @Test
  void theCheapestWayToALevelIsToldWithItsSteps() {
    assertThat(path("--to stars=one --by 2025-03-31").out())
        .contains("m-0016, by 2025-03-31, as of the end of 2025-01-01", "Target: One star.")
        .contains("for One star: Hours in all: 8.5 more (91.5 now, at least 100 needed).")
        .containsPattern("2025-\\d\\d-\\d\\d 14:00 visit#\\d")
        .containsPattern("2025-\\d\\d-\\d\\d 08:00 festival#\\d")
        .contains("Cost 9; no way costs less. Then: One star; for Two stars: ");
  }

  @Test
  void theCheapestWayToAnAmountIsTold() {
    String out = path("--to hours=99 --by 2025-02-28 --lang zh").out();
    assertThat(out)
        .contains("m-0016，到 2025-02-28", "目标：志愿服务时数 ≥ 99。", "持有 91.5，还差 7.5。")
        .contains("成本 7，没有更低的办法。之后：持有 99.5，还差 0。");
  }

  @Test
  void aProgrammePaysByTheVersionOfTheDay() throws IOException {
    Path costs =
        Files.writeString(
            directory.resolve("costs.json"),
            """
            [{"id": "walk", "cost": 3, "activity": {"kind": "activityDay", "at": "2023-02-18", "quantities": {"steps": 10000, "mvpaMinutes": 0}, "times": 4, "everyDays": 1}}]
            """);
    CommandLineRun run =
        CommandLineRun.of(
            ("path --example=steps --member m-0001 --as-of 2022-12-31 --to points=90 --by 2023-02-21 --costs "
                    + costs)
                .split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("If nothing more is done: 0 held, 90 missing.")
        .contains("  2023-02-18 00:00 walk#", "  2023-02-19 00:00 walk#", "walk#3")
        .contains("Cost 9; no way costs less. Then: 90 held, 0 missing.");
  }

  @Test
  void thatThereIsNoWayIsProved() {
    assertThat(path("--to stars=one --by 2025-01-05").out())
        .contains("These activities, however combined, do not lead there by the deadline.");
  }

  @Test
  void whatIsReachedAlreadyNeedsNothing() {
    assertThat(path("--to hours=90 --by 2025-01-31").out())
        .contains("91.5 held, 0 missing", "Cost 0; no way costs less.");
  }

  @Test
  void costsAreReadFromAFile() throws IOException {
    Path costs =
        Files.writeString(
            directory.resolve("costs.ndjson"),
            """
            {"id": "walk", "cost": 0.5, "activity": {"kind": "service", "at": "2025-01-06", "quantities": {"served": 8.5}}}
            """);
    PathToTarget path =
        KapokJson.read(
            path("--to stars=one --by 2025-01-06 --json --costs " + costs).out(),
            PathToTarget.class);
    PathToTarget.Cheapest way = (PathToTarget.Cheapest) path.outcome();
    assertThat(way.cost()).hasToString("0.5");
    assertThat(way.steps()).hasSize(1);
  }

  @Test
  void aFaultInTheCostsIsToldAtItsPlace() throws IOException {
    Path costs =
        Files.writeString(
            directory.resolve("costs.json"),
            """
            [{"id": "a", "costs": 1, "activity": {"kind": "service", "at": "2025-01-06"}},
             {"id": "b", "cost": -1, "activity": {"kind": "service", "at": "2025-01-06"}}]
            """);
    CommandLineRun run =
        CommandLineRun.of((PATH + "--to hours=99 --by 2025-01-31 --costs " + costs).split(" "));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("costs.json is refused", "/0/costs  unknown-property", "Maybe \"cost\"?")
        .contains("cost must be 0 or above, was -1");
  }

  @ParameterizedTest
  @CsvSource({
    "1, --to star=one --by 2025-01-31, 'there is no account or honour \"star\", there are hours, stars. Maybe \"stars\"?'",
    "1, --to stars=noe --by 2025-01-31, 'has no level \"noe\", it has one, two, three, four. Maybe \"one\"?'",
    "1, --to hours=many --by 2025-01-31, 'how much of hours? Write hours=AMOUNT'",
    "2, --to hours=99 --by 2024-12-31, '--by must not lie before 2025-01-01'",
    "2, --to hours=99 --by 2025-01-31 --member m-0002, 'Whose way? Give --member ID, once'"
  })
  void faultsAreTold(int code, String options, String expected) {
    CommandLineRun run = CommandLineRun.of((PATH + options).split(" "));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).contains(expected);
  }

  @Test
  void withoutCostsItIsMisused() {
    CommandLineRun run =
        CommandLineRun.of(
            "path --example --member m-0001 --to points=1000 --by 2025-12-31".split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("What can be done, and at what cost? Give --costs FILE");
  }
}
