package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Tally;

/**
 * Kapok over a table of participations in two parts, one of them on another thread.
 *
 * @param scorer of the twenty rules
 * @param parts of other members each
 * @param other the other thread
 */
record KapokBulkTwoThreads(Scorer scorer, List<ParticipationTable> parts, ExecutorService other)
    implements Tallied {
  static KapokBulkTwoThreads of(Workload workload) throws IOException {
    Scorer scorer = Scorer.of(KapokData.scheme());
    return new KapokBulkTwoThreads(
        scorer,
        KapokBulk.table(scorer, workload).split(2),
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "second half");
              thread.setDaemon(true);
              return thread;
            }));
  }

  @Override
  public Tally pass() throws Exception {
    Future<Tally> second =
        other.submit(() -> scorer.tally(parts.get(parts.size() - 1), KapokData.AS_OF));
    return scorer.tally(parts.get(0), KapokData.AS_OF).merge(second.get());
  }
}
