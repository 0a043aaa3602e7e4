package org.kapok.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapok.json.ElementReader;
import org.kapok.participation.Participation;

/** A stream is read to its end in a heap that it would not fit in. */
class LargeReadingTest {
  private static final long BYTES = 40_000_000;

  @ParameterizedTest
  @EnumSource(LargeReading.Act.class)
  void aStreamIsReadInLessMemoryThanItHasBytes(LargeReading.Act act) throws Exception {
    Jvm jvm = Jvm.with("-Xmx28m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    assertThat(jvm.run(LargeReading.class, act, BYTES).lastLine()).contains(" 41,187,240 bytes ");
  }

  @Test
  void eachRoundHasOtherMembersAndIds() throws Exception {
    Workload workload = Workload.of(LargeStream.ROUND);
    LargeStream stream = new LargeStream(workload, 5_000_000);
    byte[] all = stream.readAllBytes();
    Set<String> ids = new TreeSet<>();
    Set<String> subjects = new TreeSet<>();
    try (ElementReader<Participation> reader =
        ElementReader.of(new ByteArrayInputStream(all), Participation.class)) {
      reader.forEachRemaining(
          each -> {
            ids.add(each.id().value());
            subjects.add(each.subject().value());
          });
    }

    assertThat(all).hasSize((int) stream.size());
    assertThat(stream.rounds()).isEqualTo(3);
    assertThat(ids).hasSize(3 * LargeStream.ROUND);
    assertThat(subjects).hasSizeGreaterThan(3 * 400).contains("M10000000", "M10001499");
  }
}
