package org.kapok.benchmarks.scoring;

import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.Tally;

/** A pass that gives a tally. */
@FunctionalInterface
interface Tallied extends Contender<Tally> {
  /** The one account of the twenty rules. */
  AccountId ACCOUNT = AccountId.of("points");

  @Override
  default Points points(Tally tally) {
    Points points = new Points(tally.subjects().size());
    addTo(points, tally);
    return points;
  }

  /** Adds the tally of some members. */
  static void addTo(Points points, Tally tally) {
    for (int number = 0; number < tally.subjects().size(); number++) {
      points.put(
          Workload.memberOf(tally.subjects().get(number).value()),
          tally.credited(number, ACCOUNT).unscaledAt(1));
    }
    for (int rule = 0; rule < TwentyRules.RULES; rule++) {
      RuleId id = RuleId.of(TwentyRules.name(rule));
      points.add(rule, tally.credited(id, ACCOUNT).unscaledAt(1), tally.credits(id, ACCOUNT));
    }
  }
}
