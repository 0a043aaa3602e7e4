package org.kapok.benchmarks.scoring;

import java.io.IOException;
import org.kapok.incentive.CreditJournal;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;

/**
 * Kapok over a table of participations, with every line kept.
 *
 * @param scorer of the twenty rules
 * @param table what is scored
 * @param members how many there are
 */
record KapokBulkLines(Scorer scorer, ParticipationTable table, int members)
    implements Contender<CreditJournal> {
  static KapokBulkLines of(Workload workload) throws IOException {
    Scorer scorer = Scorer.of(KapokData.scheme());
    return new KapokBulkLines(scorer, KapokBulk.table(scorer, workload), workload.members());
  }

  @Override
  public CreditJournal pass() {
    return scorer.journal(table, KapokData.AS_OF);
  }

  @Override
  public Points points(CreditJournal journal) {
    Points points = new Points(members);
    long[] sums = new long[members];
    for (int row = 0; row < journal.size(); row++) {
      long tenths = journal.amount(row).unscaledAt(1);
      sums[Workload.memberOf(journal.subject(row).value())] += tenths;
      points.add(KapokData.rule(journal.rule(row).orElseThrow().value()), tenths, 1);
    }
    for (int member = 0; member < members; member++) {
      points.put(member, sums[member]);
    }
    return points;
  }
}
