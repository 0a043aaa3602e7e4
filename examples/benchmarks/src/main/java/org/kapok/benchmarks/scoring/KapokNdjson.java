package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kapok.id.SubjectId;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.json.ElementReader;
import org.kapok.participation.Participation;

/**
 * Kapok from the lines of a file to points, strictly read: members are scored some hundreds at a
 * time, so that no more than those are in memory.
 *
 * @param scorer of the twenty rules
 * @param file with the participations, each member's together
 * @param members how many there are
 */
record KapokNdjson(Scorer scorer, Path file, int members) implements Contender.Plain {
  private static final int AT_LEAST = 10_000;

  static KapokNdjson of(Workload workload) throws IOException {
    return new KapokNdjson(
        Scorer.of(KapokData.scheme()), Ndjson.written(workload), workload.members());
  }

  @Override
  public Points pass() throws IOException {
    Points points = new Points(members);
    ParticipationTable.Builder rows = scorer.table();
    int size = 0;
    SubjectId current = null;
    try (ElementReader<Participation> reader =
        ElementReader.of(Files.newInputStream(file), Participation.class)) {
      while (reader.hasNext()) {
        Participation next = reader.next();
        if (!next.subject().equals(current)) {
          if (size >= AT_LEAST) {
            score(rows, points);
            rows = scorer.table();
            size = 0;
          }
          current = next.subject();
          rows.facts(KapokData.facts(current));
        }
        rows.add(next);
        size++;
      }
    }
    score(rows, points);
    return points;
  }

  private void score(ParticipationTable.Builder rows, Points points) {
    Tallied.addTo(points, scorer.tally(rows.build(), KapokData.AS_OF));
  }
}
