package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kapok.id.AccountId;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.Participation;
import org.kapok.quantity.Ratio;

/**
 * Law 10: in a scheme that the analysis calls order-free, participations processed in any order
 * give the same totals, and one more never lowers one. The engine only knows the canonical order,
 * so the slow reading of the language processes them in another.
 */
class OrderFreeProperties {

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any()
        .filter(scheme -> SchemeAnalysis.of(scheme).isOrderFree())
        .flatMap(Histories::of);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void anyOrderGivesTheSameTotals(@ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    if (trial.outcome(trial.history()) instanceof Statement) {
      Random random = new Random(seed);
      assertThat(totals(trial, participations -> shuffled(participations, random)))
          .withFailMessage(() -> "another order gives other totals\n" + trial)
          .isEqualTo(totals(trial, participations -> participations));
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void oneMoreNeverLowersATotal(@ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    List<Participation> all = trial.participations();
    if (all.isEmpty()) {
      return;
    }
    int left = new Random(seed).nextInt(all.size());
    List<Participation> fewer =
        all.stream().filter(each -> !each.id().equals(all.get(left).id())).toList();
    Trial before = new Trial(trial.scheme(), trial.facts(), fewer, trial.asOf());
    if (trial.outcome(trial.history()) instanceof Statement more
        && before.outcome(before.history()) instanceof Statement less) {
      for (AccountId account : trial.scheme().accounts().stream().map(a -> a.id()).toList()) {
        more.subjects()
            .forEach(
                subject ->
                    assertThat(total(more.of(subject), account))
                        .withFailMessage(() -> "lowered " + account + " by " + left + "\n" + trial)
                        .isGreaterThanOrEqualTo(total(less.of(subject), account)));
      }
    }
  }

  private static Ratio total(Statement statement, AccountId account) {
    return statement.lines().stream()
        .filter(line -> line.account().equals(account))
        .map(line -> Ratio.of(line.amount()))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  private static List<Participation> shuffled(List<Participation> participations, Random random) {
    List<Participation> other = new ArrayList<>(participations);
    Collections.shuffle(other, random);
    return other;
  }

  /** What each account holds in each of its periods. */
  private static Map<String, Ratio> totals(
      Trial trial, UnaryOperator<List<Participation>> reordered) {
    Map<String, Ratio> totals = new TreeMap<>();
    for (ReferenceEvaluator.RefLine line : ReferenceEvaluator.lines(trial, reordered)) {
      totals.merge(line.account() + " " + line.period(), line.amount(), Ratio::plus);
    }
    return totals;
  }
}
