package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.kapok.incentive.Line;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;

/**
 * Kapok's whole statement of a history, all lines as objects, each with its reasons.
 *
 * @param scorer of the twenty rules
 * @param history what is scored
 * @param members how many there are
 */
record KapokStatement(Scorer scorer, History history, int members) implements Contender<Statement> {
  static KapokStatement of(Workload workload) throws IOException {
    return new KapokStatement(
        Scorer.of(KapokData.scheme()),
        History.of(
            KapokData.facts(workload), KapokData.participations(workload, workload.rowsBySort())),
        workload.members());
  }

  @Override
  public Statement pass() {
    return scorer.score(history, KapokData.AS_OF);
  }

  @Override
  public Points points(Statement statement) {
    Points points = new Points(members);
    Map<String, Long> sums = new HashMap<>();
    for (Line line : statement.lines()) {
      long tenths = line.amount().unscaledAt(1);
      sums.merge(line.subject().value(), tenths, Long::sum);
      points.add(KapokData.rule(line.rule().orElseThrow().value()), tenths, tenths == 0 ? 0 : 1);
    }
    sums.forEach((member, sum) -> points.put(Workload.memberOf(member), sum));
    return points;
  }
}
