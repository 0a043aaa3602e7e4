package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kapok.incentive.Scorer;
import org.kapok.json.TableReader;

/**
 * Kapok from the lines of a file to points, strictly read: one table of some hundred members after
 * another, so that no more than those are in memory.
 *
 * @param scorer of the twenty rules
 * @param file with the participations, each member's together
 * @param members how many there are
 */
record KapokNdjson(Scorer scorer, Path file, int members) implements Contender.Plain {
  static KapokNdjson of(Workload workload) throws IOException {
    return new KapokNdjson(
        Scorer.of(KapokData.scheme()), Ndjson.written(workload), workload.members());
  }

  @Override
  public Points pass() throws IOException {
    Points points = new Points(members);
    try (TableReader tables =
        TableReader.bySubject(
            Files.newInputStream(file), scorer, member -> Optional.of(KapokData.facts(member)))) {
      tables.forEachRemaining(table -> Tallied.addTo(points, scorer.tally(table, KapokData.AS_OF)));
    }
    return points;
  }
}
