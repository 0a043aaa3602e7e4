package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.List;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Tally;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/**
 * Kapok over participations as objects in order of arrival, which become a history first; totals
 * only.
 *
 * @param scorer of the twenty rules
 * @param facts of all members
 * @param participations all members' together, by start
 */
record KapokArrival(Scorer scorer, List<SubjectFacts> facts, List<Participation> participations)
    implements Tallied {
  static KapokArrival of(Workload workload) throws IOException {
    return new KapokArrival(
        Scorer.of(KapokData.scheme()),
        KapokData.facts(workload),
        KapokData.participations(workload, workload.rowsByArrival()));
  }

  @Override
  public Tally pass() {
    return scorer.tally(History.of(facts, participations), KapokData.AS_OF);
  }
}
