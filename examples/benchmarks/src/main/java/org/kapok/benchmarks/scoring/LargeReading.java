package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.json.ElementReader;
import org.kapok.json.TableReader;
import org.kapok.participation.Participation;

/**
 * Reads a {@link LargeStream} to its end, in whatever heap this JVM has, and proves that nothing of
 * it was lost; a program of its own.
 */
public final class LargeReading {
  private final Workload workload = Workload.of(LargeStream.ROUND);
  private final LargeStream stream;

  private LargeReading(long bytes) {
    stream = new LargeStream(workload, bytes);
  }

  /** By which reader. */
  enum Act {
    /** One object after another. */
    OBJECTS,

    /** One table of some thousand subjects after another, each of which is scored. */
    TABLES
  }

  /**
   * Reads, and prints how fast.
   *
   * @param args the act, and how many bytes there are to be at least
   * @throws IOException if the stream fails
   * @throws IllegalStateException if something else was read than was written
   */
  public static void main(String[] args) throws IOException {
    Act act = Act.valueOf(args[0]);
    LargeReading reading = new LargeReading(Long.parseLong(args[1]));
    long before = System.nanoTime();
    String checksum = act == Act.OBJECTS ? reading.objects() : reading.tables();
    double seconds = (System.nanoTime() - before) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-7s %,d participations of %,d bytes in a heap of %d MB: %.1f s, %.0f MB/s, %s%n",
        act,
        reading.count(),
        reading.stream.size(),
        Runtime.getRuntime().maxMemory() >> 20,
        seconds,
        reading.stream.size() / 1e6 / seconds,
        checksum);
  }

  private long count() {
    return (long) stream.rounds() * LargeStream.ROUND;
  }

  /** Counts the objects, and adds up their ids and minutes. */
  private String objects() throws IOException {
    long count = 0;
    long ids = 0;
    long minutes = 0;
    try (ElementReader<Participation> reader = ElementReader.of(stream, Participation.class)) {
      while (reader.hasNext()) {
        Participation each = reader.next();
        count++;
        ids += Long.parseLong(each.id().value());
        minutes += each.duration().orElseThrow().toMinutes();
      }
    }
    long minutesOfRound = 0;
    for (short each : workload.minutes) {
      minutesOfRound += each;
    }
    requireEqual("participations", count, count());
    requireEqual("sum of ids", ids, count * (count - 1) / 2);
    requireEqual("minutes", minutes, minutesOfRound * stream.rounds());
    return "ids add up to " + ids;
  }

  /** Counts the rows and adds up what each rule brings. */
  private String tables() throws IOException {
    Scorer scorer = Scorer.of(KapokData.scheme());
    Points points = new Points(stream.rounds() * workload.members());
    long count = 0;
    try (TableReader tables =
        TableReader.bySubject(stream, scorer, member -> Optional.of(KapokData.facts(member)))) {
      while (tables.hasNext()) {
        ParticipationTable table = tables.next();
        count += table.size();
        Tallied.addTo(points, scorer.tally(table, KapokData.AS_OF));
      }
    }
    Points ofRound = new HandColumns(workload).pass();
    requireEqual("participations", count, count());
    for (int rule = 0; rule < TwentyRules.RULES; rule++) {
      requireEqual(
          TwentyRules.name(rule), points.total(rule), ofRound.total(rule) * stream.rounds());
    }
    return "points " + points.checksum();
  }

  private static void requireEqual(String what, long read, long written) {
    if (read != written) {
      throw new IllegalStateException(what + " must be " + written + ", was " + read);
    }
  }
}
