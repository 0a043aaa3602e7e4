package org.kapok.benchmarks.scoring;

import java.io.IOException;
import org.kapok.id.MemberId;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Tally;

/**
 * Kapok over a table of participations, totals only.
 *
 * @param scorer of the twenty rules
 * @param table what is scored
 */
record KapokBulk(Scorer scorer, ParticipationTable table) implements Tallied {
  static KapokBulk of(Workload workload) throws IOException {
    Scorer scorer = Scorer.of(KapokData.scheme());
    return new KapokBulk(scorer, table(scorer, workload));
  }

  /** The workload as a table, filled column by column. */
  static ParticipationTable table(Scorer scorer, Workload workload) {
    ParticipationTable.Builder rows = scorer.table();
    KapokData.facts(workload).forEach(rows::facts);
    int kind = rows.column("kind");
    int duration = rows.column("duration");
    int function = rows.column("venueFunction");
    int theme = rows.column("theme");
    int rating = rows.column("rating");
    int noShow = rows.column("noShow");
    for (int row = 0; row < workload.count(); row++) {
      rows.row(
              MemberId.of(workload.name(workload.member[row])),
              KapokData.id(workload.id[row]),
              workload.second[row])
          .text(kind, Kind.ALL.get(workload.kind[row]).code())
          .seconds(duration, workload.minutes[row] * 60L)
          .text(function, Function.ALL.get(workload.function[row]).code())
          .flag(noShow, workload.noShow[row]);
      Theme ofRoute = workload.themeOf(row);
      if (ofRoute != null) {
        rows.text(theme, ofRoute.code());
      }
      if (workload.rating[row] > 0) {
        rows.number(rating, workload.rating[row], 0);
      }
    }
    return rows.build();
  }

  @Override
  public Tally pass() {
    return scorer.tally(table, KapokData.AS_OF);
  }
}
