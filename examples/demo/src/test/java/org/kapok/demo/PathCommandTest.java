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
        .contains("m-0016: hold One star or more by 2025-03-31")
        .contains("no level; missing to One star: Hours in all 91.5 of 100, 8.5 missing")
        .contains("The cheapest way costs 9; none is cheaper:")
        .containsPattern("visit +1 ")
        .containsPattern("festival +1 ")
        .contains("Then: One star; missing to Two stars");
  }

  @Test
  void theCheapestWayToAnAmountIsTold() {
    String out = path("--to hours=99 --by 2025-02-28 --lang zh").out();
    assertThat(out)
        .contains("m-0016：到 2025-02-28 志愿服务时数达到 99", "不再参与：91.5，差 7.5")
        .contains("最省的办法成本为 7，没有更省的：", "届时：99.5，已达标");
  }

  @Test
  void thatThereIsNoWayIsProved() {
    assertThat(path("--to stars=one --by 2025-01-05").out())
        .contains("It cannot be reached by then with what can be done: this is proved.");
  }

  @Test
  void whatIsReachedAlreadyNeedsNothing() {
    assertThat(path("--to hours=90 --by 2025-01-31").out())
        .contains("91.5, the target is reached", "Nothing has to be done.");
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
