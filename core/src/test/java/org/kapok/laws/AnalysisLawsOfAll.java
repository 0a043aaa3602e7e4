package org.kapok.laws;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.participation.Participation;
import org.kapok.quantity.Ratio;

/**
 * The laws of analysis, run against each of many schemes and random histories of each: no history
 * contradicts what {@link SchemeAnalysis} proves, and what it calls order-free is so.
 */
public interface AnalysisLawsOfAll {

  /** The schemes that are held to the laws. */
  Arbitrary<IncentiveScheme> schemes();

  /** A scheme of these, and a history that it can read. */
  @Provide
  default Arbitrary<Trial> trials() {
    return schemes().flatMap(Histories::of);
  }

  /** Chance for shuffling, itself decided by the seed of the run. */
  @Provide
  default Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** Law 9. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  default void noHistoryContradictsWhatTheAnalysisProves(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.history()) instanceof Statement statement) {
      SchemeAnalysis analysis = SchemeAnalysis.of(trial.scheme());
      PayoutCheck.check(analysis.payouts(), statement, trial);
      PayoutCheck.checkCosts(analysis::largestCost, statement, trial);
      RemarkCheck check = new RemarkCheck(trial, statement);
      analysis.remarks().forEach(check::check);
      analysis.levels().forEach(check::check);
    }
  }

  /**
   * Law 10: participations that start at one instant are processed by their ids; under other ids
   * they come to the same totals.
   */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  default void whereOrderDoesNotMatterAnyOrderGivesTheSameTotals(
      @ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    if (!SchemeAnalysis.of(trial.scheme()).isOrderFree()) {
      return;
    }
    List<Participation> together = atOneInstantOfEachDate(trial);
    List<Participation> renamed = renamed(together, new Random(seed));
    Trial one = new Trial(trial.scheme(), trial.facts(), together, trial.asOf());
    Trial other = new Trial(trial.scheme(), trial.facts(), renamed, trial.asOf());
    if (one.outcome(one.history()) instanceof Statement first
        && other.outcome(other.history()) instanceof Statement second) {
      Laws.equal("another order", totals(first), totals(second), one);
    }
  }

  /** Law 10: one more participation never lowers a total. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  default void whereOrderDoesNotMatterOneMoreNeverLowersATotal(
      @ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    List<Participation> all = trial.participations();
    if (all.isEmpty() || !SchemeAnalysis.of(trial.scheme()).isOrderFree()) {
      return;
    }
    ParticipationId left = all.get(new Random(seed).nextInt(all.size())).id();
    List<Participation> fewer = all.stream().filter(each -> !each.id().equals(left)).toList();
    Trial before = new Trial(trial.scheme(), trial.facts(), fewer, trial.asOf());
    if (trial.outcome(trial.history()) instanceof Statement more
        && before.outcome(before.history()) instanceof Statement less) {
      Map<List<Object>, Ratio> totals = totals(more);
      totals(less)
          .forEach(
              (key, total) ->
                  Laws.require(
                      totals.getOrDefault(key, Ratio.ZERO).compareTo(total) >= 0,
                      () -> "with " + left + " less in " + key + " than without",
                      trial));
    }
  }

  private static List<Participation> atOneInstantOfEachDate(Trial trial) {
    ZoneId zone = trial.scheme().zone();
    Map<List<Object>, Participation> first = new HashMap<>();
    List<Participation> together = new ArrayList<>();
    for (Participation each : trial.history().participations()) {
      LocalDate date = each.start().atZone(zone).toLocalDate();
      Participation earliest = first.computeIfAbsent(List.of(each.subject(), date), key -> each);
      together.add(Participation.builder().from(each).start(earliest.start()).build());
    }
    return together;
  }

  private static List<Participation> renamed(List<Participation> all, Random random) {
    List<ParticipationId> ids = new ArrayList<>(all.stream().map(Participation::id).toList());
    Collections.shuffle(ids, random);
    List<Participation> renamed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      renamed.add(Participation.builder().from(all.get(i)).id(ids.get(i)).build());
    }
    return renamed;
  }

  /** What each subject has in each account, all periods together. */
  private static Map<List<Object>, Ratio> totals(Statement statement) {
    Map<List<Object>, Ratio> totals = new HashMap<>();
    for (Line line : statement.lines()) {
      totals.merge(List.of(line.subject(), line.account()), Ratio.of(line.amount()), Ratio::plus);
    }
    totals.values().removeIf(total -> total.signum() == 0);
    return totals;
  }
}
