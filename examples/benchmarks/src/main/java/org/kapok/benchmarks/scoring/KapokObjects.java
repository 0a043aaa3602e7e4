package org.kapok.benchmarks.scoring;

import java.io.IOException;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Tally;
import org.kapok.participation.History;

/**
 * Kapok over participations as objects, in a history that is already there; totals only.
 *
 * @param scorer of the twenty rules
 * @param history what is scored
 */
record KapokObjects(Scorer scorer, History history) implements Tallied {
  static KapokObjects of(Workload workload) throws IOException {
    return new KapokObjects(
        Scorer.of(KapokData.scheme()),
        History.of(
            KapokData.facts(workload), KapokData.participations(workload, workload.rowsBySort())));
  }

  @Override
  public Tally pass() {
    return scorer.tally(history, KapokData.AS_OF);
  }
}
