package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.json.RoundTripProperties.roundTrips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Missing;
import org.kapok.incentive.analysis.AccountComparison;
import org.kapok.incentive.analysis.Activity;
import org.kapok.incentive.analysis.Bound;
import org.kapok.incentive.analysis.PathFinder;
import org.kapok.incentive.analysis.PathToTarget;
import org.kapok.incentive.analysis.ProgrammeAnalysis;
import org.kapok.incentive.analysis.Progress;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.incentive.analysis.SchemeComparison;
import org.kapok.incentive.analysis.Target;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/** Analyses, comparisons and paths: what is read is what is written. */
class AnalysisJsonTest {
  private static final String SCHEME =
      """
      {"$schema": "urn:kapok:schema:scheme:1", "id": "walks", "version": "%s", "zone": "Asia/Shanghai",
       "fields": {"kind": {"values": [%s]}},
       "rules": [{"id": "walk", "when": {"kind": "walk"}, "count": "hours",
                  "then": [{"each": "week", "every": 2, "pay": %d}, {"each": "month", "max": 4}]}]}""";

  private static final String HISTORY =
      """
      {"$schema": "urn:kapok:schema:history:1",
       "participations": [
        {"id": "p-1", "subject": {"type": "member", "id": "m-1"}, "kind": "walk",
         "start": "2025-03-03T01:00:00Z", "duration": "PT3H"},
        {"id": "p-2", "subject": {"type": "team", "id": "t-1"}, "kind": "sing",
         "start": "2025-03-04T01:00:00Z", "duration": "PT1H"}]}""";

  private final IncentiveScheme before = scheme("1", "\"walk\", \"sing\"", 1);
  private final IncentiveScheme after = scheme("2", "\"walk\"", 2);
  private final History history = KapokJson.read(HISTORY, History.class);

  private static IncentiveScheme scheme(String version, String kinds, int pay) {
    return KapokJson.read(
        String.format(Locale.ROOT, SCHEME, version, kinds, pay), IncentiveScheme.class);
  }

  private PathToTarget path(int trials, String target, int weeks) {
    SubjectId walker = history.participations().get(0).subject();
    Participation walk = history.participations().get(0);
    List<Instant> starts =
        Stream.iterate(
                Instant.parse("2025-03-10T01:00:00Z"), start -> start.plusSeconds(7L * 86_400))
            .limit(weeks)
            .toList();
    return PathFinder.of(after, trials)
        .find(
            history,
            walker,
            new Target.Holding(AccountId.of("points"), Amount.of(target)),
            LocalDate.of(2025, 3, 5),
            LocalDate.of(2025, 6, 30),
            List.of(new Activity(walk, Amount.of("1.5"), 9, starts)));
  }

  private static <T> void isGolden(String name, T value, Class<T> type) {
    assertThat(KapokJson.writePretty(value) + "\n").isEqualTo(Golden.text(name));
    roundTrips(value, type);
  }

  @Test
  void anAnalysisIsWrittenAsItIsRead() {
    isGolden("scheme-analysis", SchemeAnalysis.of(before), SchemeAnalysis.class);
  }

  private static IncentiveProgramme walks() {
    String first = String.format(Locale.ROOT, SCHEME, "1", "\"walk\"", 1);
    String second = String.format(Locale.ROOT, SCHEME, "2", "\"walk\"", 2);
    String zone = "\"zone\": \"Asia/Shanghai\"";
    return KapokJson.read(
        "{\"$schema\": \"urn:kapok:schema:programme:1\", \"id\": \"walks\", \"versions\": ["
            + first.replace(zone, zone + ", \"effective\": {\"until\": \"2025-07-01\"}")
            + ", "
            + second.replace(zone, zone + ", \"effective\": {\"from\": \"2025-07-01\"}")
            + "]}",
        IncentiveProgramme.class);
  }

  @Test
  void theAnalysisOfAProgrammeIsWrittenAsItIsRead() {
    isGolden("programme-analysis", ProgrammeAnalysis.of(walks()), ProgrammeAnalysis.class);
    IncentiveProgramme programme =
        KapokJson.read(Golden.text("programme"), IncentiveProgramme.class);
    roundTrips(ProgrammeAnalysis.of(programme), ProgrammeAnalysis.class);
  }

  @Test
  void aComparisonIsWrittenAsItIsReadWithTheSubjectsThatOneSchemeRefuses() {
    SchemeComparison comparison =
        SchemeComparison.of(before, after, history, Instant.parse("2025-04-01T00:00:00Z"));
    assertThat(comparison.subjects()).hasSize(1);
    assertThat(comparison.refused()).hasSize(1);
    isGolden("scheme-comparison", comparison, SchemeComparison.class);
    roundTrips(comparison.account("points"), AccountComparison.class);
  }

  @Test
  void aPathIsWrittenAsItIsRead() {
    PathToTarget path = path(1000, "6", 6);
    assertThat(path.outcome()).isInstanceOf(PathToTarget.Cheapest.class);
    isGolden("path-to-target", path, PathToTarget.class);
  }

  @Test
  void everyOutcomeOfASearchReadsBackEqual() {
    PathToTarget unreachable = path(1000, "60", 6);
    assertThat(unreachable.outcome()).isInstanceOf(PathToTarget.Unreachable.class);
    List<Participation> steps = history.participations();
    for (PathToTarget.Outcome outcome :
        List.of(
            unreachable.outcome(),
            new PathToTarget.Cheapest(steps, Amount.of("3"), unreachable.now()),
            new PathToTarget.BestFound(steps, Amount.of("3"), unreachable.now(), Amount.of("2.5")),
            new PathToTarget.Undecided(Amount.of("2.5")))) {
      roundTrips(
          new PathToTarget(unreachable.target(), unreachable.now(), outcome), PathToTarget.class);
    }
  }

  @Test
  void aWayToALevelReadsBackEqualWithWhatIsMissing() {
    Missing hours =
        new Missing(
            "/honours/0/levels/1/when/total",
            Optional.of("88"),
            Optional.of("100"),
            Optional.of(Ratio.of(12)),
            0,
            List.of());
    Progress now =
        new Progress.OfLevel(
            Optional.of(LevelId.of("one")), Optional.of(LevelId.of("two")), List.of(hours));
    Target target = new Target.Level(HonourId.of("stars"), LevelId.of("two"));
    PathToTarget path = new PathToTarget(target, now, new PathToTarget.Unreachable());
    roundTrips(path, PathToTarget.class);
    assertThat(KapokJson.write(path))
        .contains("\"target\":{\"type\":\"level\",\"honour\":\"stars\",\"level\":\"two\"}");
  }

  @Test
  void anActivityReadsBackEqual() {
    Participation walk = history.participations().get(0);
    roundTrips(new Activity(walk, Amount.of("1.5"), 2, List.of(walk.start())), Activity.class);
  }

  @Test
  void aBoundIsAProvenAmountOrSaysWhyThereIsNone() {
    LocalizedText why = LocalizedText.of("zh", "没有上限", "en", "no limit");
    assertThat(KapokJson.write(new Bound.Proven(Amount.of("20"))))
        .isEqualTo("{\"type\":\"proven\",\"amount\":20}");
    roundTrips(new Bound.Proven(Amount.of("20")), Bound.class);
    roundTrips(new Bound.Unbounded(why), Bound.class);
    roundTrips(new Bound.NotProved(why), Bound.class);
  }

  static List<Path> schemes() throws IOException {
    return PublishedSchemesAnalysisTest.schemes();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void theAnalysisOfEveryPublishedSchemeReadsBackEqual(Path file) throws IOException {
    IncentiveScheme scheme = KapokJson.read(Files.readString(file), IncentiveScheme.class);
    roundTrips(SchemeAnalysis.of(scheme), SchemeAnalysis.class);
  }
}
