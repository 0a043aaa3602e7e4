package org.kapok.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All ways give every member the same points. */
class ContendersTest {
  private static final int COUNT = 10_000;
  private static Workload workload;
  private static Points expected;

  @BeforeAll
  static void scoreByHand() {
    workload = Workload.of(COUNT);
    expected = new HandColumns(workload).pass();
  }

  static Set<String> names() {
    return Contenders.names();
  }

  @ParameterizedTest
  @CsvSource({"1, 5c4c0280d33183c7", "100000, 499dc6c78f49912d"})
  void theHandWrittenLoopGivesTheChecksumOfTheWorkload(int count, String checksum) {
    assertThat(new HandColumns(Workload.of(count)).pass().checksum()).isEqualTo(checksum);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyContenderGivesThePointsOfTheHandWrittenLoop(String name) throws Exception {
    Points points = Contender.pointsOf(Contenders.prepare(name, workload));

    for (int rule = 0; rule < TwentyRules.RULES; rule++) {
      assertThat(points.total(rule)).as(TwentyRules.name(rule)).isEqualTo(expected.total(rule));
      assertThat(points.awards(rule)).as(TwentyRules.name(rule)).isEqualTo(expected.awards(rule));
    }
    assertThat(points).isEqualTo(expected);
  }

  @Test
  void aSecondPassGivesWhatTheFirstGave() throws Exception {
    for (String name : Set.of("drools-batch", "hand-records", "spel")) {
      Contender<?> contender = Contenders.prepare(name, workload);
      Points first = Contender.pointsOf(contender);

      assertThat(Contender.pointsOf(contender)).as(name).isEqualTo(first);
    }
  }
}
