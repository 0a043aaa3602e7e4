package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.demo.city.Guangzhou;
import org.kapok.demo.city.Jiayuguan;
import org.kapok.id.RouteId;
import org.kapok.json.KapokJson;
import org.kapok.json.geojson.RouteFeatures;
import org.kapok.json.geojson.VenueFeatures;
import org.kapok.json.hsds.HsdsDirectory;
import org.kapok.network.CityNetwork;
import org.kapok.network.NetworkDifference;
import org.kapok.place.DivisionCode;
import org.kapok.route.RouteNetwork;
import org.kapok.text.LocalizedText;

/** {@code kapok network}: figures beside the reports', faults, changes, documents and maps. */
class NetworkCommandTest {
  @TempDir private Path directory;

  private static CommandLineRun network(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "network";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandLineRun.of(all);
  }

  private static String done(String... arguments) {
    CommandLineRun run = network(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** The rows without heads, with one blank between columns. */
  private static List<String> rows(String out) {
    return out.lines()
        .filter(each -> each.matches("[GJ]\\d.*"))
        .map(each -> each.replaceAll(" +", " "))
        .toList();
  }

  @Test
  void guangzhouHasEveryFigureOfItsReport() {
    assertThat(rows(done("guangzhou")))
        .containsExactly(
            "G1 flagship base 1 1 yes",
            "G2 items of the activity menu ≥ 50 52 yes",
            "G2 branches served ≥ 100 131 yes",
            "G3 senior-member studios 230 230 yes",
            "G3 education points 350 350 yes",
            "G3 existing places reused – 134 yes",
            "G4 services near home 4 4 yes",
            "G5 venues of several functions – 943 yes",
            "G5 growth of participation in a year 80.0% 80.0% yes",
            "G6 advisers 157 157 yes",
            "G6 batches of advisers 3 3 yes",
            "G7 alliances that share both ways – 1 yes",
            "G8 think tank ≥ 1,400 1,400 yes",
            "G8 talent bank ≥ 8,000 8,000 yes",
            "G8 fields of talent 9 9 yes",
            "G8 volunteer teams ≥ 200 200 yes",
            "G9 bases on themed routes 432 432 yes",
            "G9 themes of routes 5 5 yes",
            "G10 beneficiary visits ≥ 6,000,000 ≥ 6,000,000 yes",
            "G10 projects introduced 32 32 yes",
            "G10 volunteer fairs 11 11 yes",
            "G10 spending in yuan ≈ 10,000,000 ≈ 10,000,000 yes",
            "G10 lectures ≥ 50 52 yes",
            "G11 coordination groups – 4 yes",
            "G11 liaison officers – 25 yes");
  }

  @Test
  void jiayuguanHasEveryFigureOfItsReport() {
    assertThat(rows(done("jiayuguan", "--lang", "zh")))
        .containsExactly(
            "J1 学习方式 7 7 是",
            "J1 三年教育场次 ≥ 400 420 是",
            "J1 培训班连续年数 6 6 是",
            "J1 现场活动 ≥ 120 126 是",
            "J2 特色形式 3 3 是",
            "J3 五联 5 5 是",
            "J3 五送 5 5 是",
            "J3 五必访 5 5 是",
            "J4 教学点 6 6 是",
            "J4 专业 14 14 是",
            "J4 年活动场次 ≥ 50 52 是",
            "J5 志愿服务队队员 ≥ 400 400 是",
            "J5 志愿服务队 20 20 是",
            "J5 平均年龄 68 68 是",
            "J5 三年行动次数 ≥ 800 840 是",
            "J6 党建指导员 35 35 是",
            "J6 选派批次 2 2 是",
            "J7 党龄54年 ≥ 1 7 是",
            "J7 党龄72年 ≥ 1 1 是");
  }

  @Test
  void onAnotherDayAFigureNeedNotHold() {
    CommandLineRun run = network("jiayuguan", "--as-of", "2024-06-01");
    assertThat(run.code()).isEqualTo(1);
    assertThat(rows(run.out()))
        .contains("J6 advisers 35 17 NO", "J6 batches of advisers 2 1 NO")
        .contains("J3 links 5 5 yes");
    assertThat(run.out()).contains(" of 19 do not hold.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"guangzhou", "jiayuguan"})
  void whatIsWrittenIsReadAndWrittenTheSame(String city) throws IOException {
    Path first = directory.resolve("first.json");
    Path second = directory.resolve("second.json");
    assertThat(done(city, "--write", first.toString())).isEqualTo("Wrote " + first + "\n");
    assertThat(done(first.toString(), "--check", "--write", second.toString()))
        .contains(": everything fits together.");
    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    assertThat(done(first.toString(), second.toString(), "--difference"))
        .endsWith("Nothing changed.\n");
  }

  @Test
  void aCityWithoutAReportShowsAllItsFigures() throws IOException {
    CityNetwork other =
        CityNetwork.builder().from(Jiayuguan.network()).division(DivisionCode.of("620100")).build();
    Path file = write("other.json", other);
    assertThat(rows(done(file.toString())))
        .contains("J4 teaching points 6", "G9 bases on routes (red study) 6")
        .isEqualTo(rows(done("jiayuguan", "--all")));
    assertThat(done(file.toString(), "--json")).contains("\"code\": \"teachingPoints\"");
  }

  @Test
  void faultsAreToldAllAtOnceWithTheirPlaces() throws IOException {
    String document = KapokJson.write(Jiayuguan.network());
    String broken =
        document
            .replaceFirst("\"base\":\"fort\"", "\"base\":\"forts\"")
            .replaceFirst("\"activity\":\"course-vocal\"", "\"activity\":\"course-vocals\"");
    Path file = Files.writeString(directory.resolve("broken.json"), broken);
    CommandLineRun run = network(file.toString(), "--check");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("2 problems", "/activities/courses/0/activity", "/routes/routes/0/stops/4/base")
        .contains("Maybe \"fort\"?", "Maybe \"course-vocal\"?");
    CommandLineRun json = network(file.toString(), "--check", "--json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out()).contains("\"place\": \"/routes/routes/0/stops/4/base\"");
    assertThat(network(file.toString()).err()).contains("2 problems");
    assertThat(network(file.toString(), "--route", "pass", "--svg", "-").err())
        .contains("2 problems");
  }

  @Test
  void whatChangedIsToldByPartWithFieldsAndFigures() throws IOException {
    CityNetwork after =
        CityNetwork.builder()
            .from(Jiayuguan.network())
            .name(LocalizedText.of("zh", "嘉峪关", "en", "Jiayuguan"))
            .routes(RouteNetwork.builder().build())
            .build();
    Path file = write("after.json", after);
    assertThat(done("jiayuguan", file.toString(), "--difference"))
        .startsWith("Jiayuguan (sample data) → Jiayuguan\n")
        .contains("routes: 0 added, 1 removed, 0 changed\n  - pass  /routes/routes/0\n")
        .contains("Figures over a year\n")
        .contains("  bases on routes: 6 → 0\n", "  bases on routes (red study): 6 → –\n");
    NetworkDifference read = NetworkDifference.between(Jiayuguan.network(), after);
    assertThat(done("jiayuguan", file.toString(), "--difference", "--json"))
        .isEqualTo(KapokJson.writePretty(read) + "\n");
    assertThat(done(file.toString(), "jiayuguan", "--difference", "--lang", "zh"))
        .contains("新增 1，删除 0，变更 0", "  + pass  /routes/routes/0");
  }

  @Test
  void aChangedBirthDateIsToldWithoutItAndALongListWhereItDiffers() throws IOException {
    String document = KapokJson.write(Jiayuguan.network());
    Path file =
        Files.writeString(
            directory.resolve("after.json"),
            document
                .replaceFirst("\"birthDate\":\"1952-03-27\"", "\"birthDate\":\"1952-03-28\"")
                .replaceFirst("\"stay\":\"PT30M\"", "\"stay\":\"PT41M\""));
    assertThat(done("jiayuguan", file.toString(), "--difference"))
        .contains("  ~ j-001  /talent/members/0\n      birthDate: changed, not shown\n")
        .containsPattern("stops: .*PT30M.* → .*PT41M")
        .doesNotContain("1952-03");
  }

  @Test
  void manyChangesAreCutAtTheLimit() throws IOException {
    CityNetwork empty =
        CityNetwork.builder()
            .division(Jiayuguan.network().division())
            .name(LocalizedText.of("en", "Nothing"))
            .zone(Jiayuguan.network().zone())
            .build();
    Path file = write("empty.json", empty);
    String cut = done(file.toString(), "jiayuguan", "--difference", "--limit", "3");
    assertThat(cut).contains("members: 402 added", "  … and 399 more; --limit 0 prints all");
    assertThat(done(file.toString(), "jiayuguan", "--difference", "--limit", "0"))
        .contains("  + j-402  /talent/members/401")
        .doesNotContain("more;");
  }

  @Test
  void aRouteIsDrawnAndWrittenAsGeoJson() throws IOException {
    Path svg = directory.resolve("red.svg");
    String printed = done("guangzhou", "--route", "red", "--svg", svg.toString(), "--geojson", "-");
    RouteOnGround ground = RouteOnGround.of(Guangzhou.network(), RouteId.of("red"));
    assertThat(Files.readString(svg)).isEqualTo(RouteMap.svg(ground));
    RouteNetwork red = RouteNetwork.builder().addRoutes(ground.route()).build();
    assertThat(printed)
        .startsWith(KapokJson.writePretty(RouteFeatures.of(red, Guangzhou.network().venues())))
        .endsWith("red.svg\n");
  }

  @Test
  void allVenuesAreWrittenAsGeoJsonAndTheNetworkAsADirectory() throws IOException {
    Path folder = directory.resolve("hsds");
    String printed = done("jiayuguan", "--geojson", "-", "--hsds", folder.toString());
    assertThat(printed)
        .startsWith(KapokJson.writePretty(VenueFeatures.of(Jiayuguan.network().venues())));
    HsdsDirectory hsds = HsdsDirectory.of(Jiayuguan.network());
    assertThat(Files.readString(folder.resolve("organizations.json")))
        .isEqualTo(KapokJson.writePretty(hsds.organizations()));
    assertThat(Files.readString(folder.resolve("services.json")))
        .isEqualTo(KapokJson.writePretty(hsds.services()));
    assertThat(Files.readString(folder.resolve("locations.json")))
        .isEqualTo(KapokJson.writePretty(hsds.locations()));
    assertThat(Files.readString(folder.resolve("service_at_locations.json")))
        .isEqualTo(KapokJson.writePretty(hsds.serviceAtLocations()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | Which city? One of guangzhou, jiayuguan, or a file.",
        "guangzhou jiayuguan | Two networks, what of them? --difference says what changed.",
        "guangzhou --difference | --difference compares two networks, the older one first; there",
        "guangzhou --svg x.svg | Which route? Give --route ID.",
        "guangzhou --route red | Where shall the route be drawn? Give --svg FILE or --geojson"
            + " FILE.",
        "guangzhou jiayuguan --difference --limit -1 | --limit must be 0 (for all) or above, was -1"
      })
  void misuseIsMendedByTheMessage(String arguments, String message) {
    CommandLineRun run = network(arguments == null ? new String[0] : arguments.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message, "See kapok network --help.");
  }

  @Test
  void anUnknownRouteIsToldWithTheNearest() {
    CommandLineRun run = network("guangzhou", "--route", "gren", "--svg", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("there is no route \"gren\"; there are red, blue, gold, silver, green.")
        .contains("Maybe \"green\"?");
  }

  private Path write(String name, CityNetwork city) throws IOException {
    return Files.writeString(directory.resolve(name), KapokJson.write(city));
  }
}
