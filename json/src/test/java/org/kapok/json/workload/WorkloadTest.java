package org.kapok.json.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.json.KapokJson;
import org.kapok.participation.History;

/** Twenty rules, stated as data only, give every member's points of the published workload. */
class WorkloadTest {
  private static final int RULES = 20;
  private static final long PRIME = 0x100000001b3L;

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

  private static long checksum(int count) throws IOException {
    Statement statement =
        Scorer.of(scheme())
            .score(
                History.of(Workload.facts(count), Workload.participations(count)),
                LocalDate.of(2025, 12, 31));
    Map<SubjectId, Long> points = new HashMap<>();
    long[] totals = new long[RULES];
    long[] awards = new long[RULES];
    for (Line line : statement.lines()) {
      long tenths = line.amount().unscaledAt(1);
      int rule = Integer.parseInt(line.rule().orElseThrow().value().substring(1)) - 1;
      points.merge(line.subject(), tenths, Long::sum);
      totals[rule] += tenths;
      awards[rule] += tenths == 0 ? 0 : 1;
    }
    long sum = 0xcbf29ce484222325L;
    for (int member = 0; member < Workload.members(count); member++) {
      sum = mixed(sum, points.getOrDefault(Workload.memberId(member), 0L));
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
