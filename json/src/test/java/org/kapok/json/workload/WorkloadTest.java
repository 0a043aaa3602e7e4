package org.kapok.json.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.CreditJournal;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Line;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Tally;
import org.kapok.json.KapokJson;
import org.kapok.participation.History;

/** Twenty rules, stated as data only, give every member's points of the published workload. */
class WorkloadTest {
  private static final int RULES = 20;
  private static final long PRIME = 0x100000001b3L;
  private static final LocalDate END = LocalDate.of(2025, 12, 31);
  private static final AccountId POINTS = AccountId.of("points");

  @ParameterizedTest
  @CsvSource({"1, 5c4c0280d33183c7", "100000, 499dc6c78f49912d"})
  void theChecksumIsThePublishedOne(int participations, String checksum) throws IOException {
    assertThat(Long.toHexString(checksum(participations))).isEqualTo(checksum);
  }

  @Test
  @Tag("workload")
  void theChecksumOfTheWholeWorkloadIsThePublishedOne() throws IOException {
    assertThat(Long.toHexString(checksum(1_000_000))).isEqualTo("23f338b630da7e4a");
  }

  @Test
  void soIsThatOfTables() throws IOException {
    int count = 100_000;
    Scorer scorer = Scorer.of(scheme());
    ParticipationTable.Builder rows = scorer.table();
    Workload.facts(count).forEach(rows::facts);
    Workload.participations(count).forEach(rows::add);
    ParticipationTable table = rows.build();
    Tally inParts =
        table.split(2).stream()
            .map(part -> scorer.tally(part, END))
            .reduce(Tally::merge)
            .orElseThrow();
    CreditJournal journal = scorer.journal(table, END);
    assertThat(scorer.notCompact()).isEmpty();
    assertThat(Long.toHexString(checksum(count, scorer.tally(table, END))))
        .isEqualTo("499dc6c78f49912d");
    assertThat(Long.toHexString(checksum(count, inParts))).isEqualTo("499dc6c78f49912d");
    assertThat(Long.toHexString(checksum(count, journal.tally()))).isEqualTo("499dc6c78f49912d");
    assertThat(journal.size())
        .isEqualTo(
            IntStream.range(0, RULES)
                .mapToLong(rule -> journal.tally().credits(id(rule), POINTS))
                .sum());
  }

  private static long checksum(int count, Tally tally) {
    long[] points = new long[Workload.members(count)];
    Arrays.setAll(
        points, member -> tally.credited(Workload.memberId(member), POINTS).unscaledAt(1));
    long[] totals = new long[RULES];
    Arrays.setAll(totals, rule -> tally.credited(id(rule), POINTS).unscaledAt(1));
    long[] awards = new long[RULES];
    Arrays.setAll(awards, rule -> tally.credits(id(rule), POINTS));
    return checksum(points, totals, awards);
  }

  private static RuleId id(int rule) {
    return RuleId.of(String.format(Locale.ROOT, "R%02d", rule + 1));
  }

  private static long checksum(int count) throws IOException {
    Statement statement =
        Scorer.of(scheme())
            .score(History.of(Workload.facts(count), Workload.participations(count)), END);
    Map<SubjectId, Long> bySubject = new HashMap<>();
    long[] totals = new long[RULES];
    long[] awards = new long[RULES];
    for (Line line : statement.lines()) {
      long tenths = line.amount().unscaledAt(1);
      int rule = Integer.parseInt(line.rule().orElseThrow().value().substring(1)) - 1;
      bySubject.merge(line.subject(), tenths, Long::sum);
      totals[rule] += tenths;
      awards[rule] += tenths == 0 ? 0 : 1;
    }
    long[] points = new long[Workload.members(count)];
    Arrays.setAll(points, member -> bySubject.getOrDefault(Workload.memberId(member), 0L));
    return checksum(points, totals, awards);
  }

  private static long checksum(long[] points, long[] totals, long[] awards) {
    long sum = 0xcbf29ce484222325L;
    for (long each : points) {
      sum = mixed(sum, each);
    }
    for (int rule = 0; rule < RULES; rule++) {
      sum = mixed(mixed(sum, totals[rule]), awards[rule]);
    }
    return sum;
  }

  private static long mixed(long sum, long value) {
    long mixed = (sum ^ value) * PRIME;
    return mixed ^ (mixed >>> 29);
  }

  private static IncentiveScheme scheme() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            WorkloadTest.class.getResourceAsStream("/workload/points-20.json"))) {
      return KapokJson.read(stream, IncentiveScheme.class);
    }
  }
}
