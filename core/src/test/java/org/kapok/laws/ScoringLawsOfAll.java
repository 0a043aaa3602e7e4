package org.kapok.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.RefusedException;

/**
 * The laws of scoring, run against each of many schemes and random histories of each. Where scoring
 * is refused or overflows, the law holds if it does so for the same reasons.
 */
public interface ScoringLawsOfAll {

  /** The schemes that are held to the laws. */
  Arbitrary<IncentiveScheme> schemes();

  /** A scheme of these, and a history that it can read. */
  @Provide
  default Arbitrary<Trial> trials() {
    return schemes().flatMap(Histories::of);
  }

  /** As {@link #trials()}, with numbers so large that some sums do not fit. */
  @Provide
  default Arbitrary<Trial> tooLarge() {
    return schemes().flatMap(Histories::tooLarge);
  }

  /** Chance for shuffling, itself decided by the seed of the run. */
  @Provide
  default Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** Law 1. */
  @Property
  default void theOrderOfArrivalAndRepeatedDeliveryChangeNothing(
      @ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    List<Participation> again = new ArrayList<>(trial.participations());
    trial.participations().stream().filter(each -> random.nextInt(3) == 0).forEach(again::add);
    Collections.shuffle(again, random);
    List<SubjectFacts> facts = new ArrayList<>(trial.facts());
    facts.addAll(trial.facts());
    Collections.shuffle(facts, random);
    Object once = trial.outcome(trial.history());
    Laws.equal("shuffled and repeated", once, trial.outcome(History.of(facts, again)), trial);
    Laws.equal("scored twice", once, trial.outcome(trial.history()), trial);
    int half = again.size() / 2;
    History late =
        History.of(facts, again.subList(half, again.size()))
            .merge(History.of(again.subList(0, half)));
    Laws.equal("delivered in two parts", once, trial.outcome(late), trial);
  }

  /** Law 2 of histories. */
  @Property
  default void mergingHistoriesIsAssociativeCommutativeAndIdempotent(
      @ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    List<List<Participation>> parts =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<List<SubjectFacts>> facts =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    trial.participations().forEach(each -> parts.get(random.nextInt(3)).add(each));
    trial.facts().forEach(each -> facts.get(random.nextInt(3)).add(each));
    History a = History.of(facts.get(0), parts.get(0));
    History b = History.of(facts.get(1), parts.get(1));
    History c = History.of(facts.get(2), parts.get(2));
    History all = trial.history();
    Laws.equal("(a b) c", all, a.merge(b).merge(c), trial);
    Laws.equal("a (b c)", all, a.merge(b.merge(c)), trial);
    Laws.equal("(c b) a", all, c.merge(b).merge(a), trial);
    Laws.equal("all all", all, all.merge(all), trial);
    Laws.equal("all none", all, all.merge(History.EMPTY), trial);
    Laws.equal("conflicts", all.conflicts(), c.merge(a).merge(b).conflicts(), trial);
    Laws.equal("kept", Laws.kept(all), Laws.kept(b.merge(c).merge(a)), trial);
  }

  /** Law 2 of statements. */
  @Property
  default void statementsOfDifferentSubjectsMergeToTheStatementOfAll(
      @ForAll("trials") Trial trial) {
    Trial clean = Laws.withoutSharedIds(trial);
    Object all = clean.outcome(clean.history());
    if (!(all instanceof Statement)) {
      return;
    }
    Scorer scorer = Scorer.of(clean.scheme());
    List<SubjectId> subjects = new ArrayList<>(clean.history().subjects());
    Collections.reverse(subjects);
    Statement merged = scorer.score(History.EMPTY, clean.asOf());
    for (SubjectId subject : subjects) {
      Statement one = scorer.score(Laws.of(subject, clean), clean.asOf());
      Laws.equal("the part of " + subject, ((Statement) all).of(subject), one, clean);
      merged = merged.merge(one);
    }
    Laws.equal("merged", all, merged, clean);
  }

  /** Law 2 of checkpoints. */
  @Property
  default void scoringFromACheckpointEqualsScoringAtOnce(
      @ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    Optional<History> resolved = Laws.resolved(trial);
    if (resolved.isPresent()
        && trial.outcome(resolved.get()) instanceof Statement atOnce
        && !atOnce.lines().isEmpty()) {
      Scorer scorer = Scorer.of(trial.scheme());
      Laws.equal(
          "stopping at a checkpoint",
          atOnce,
          Laws.inTwoParts(scorer, resolved.get(), Laws.middle(atOnce, new Random(seed)), trial),
          trial);
    }
  }

  /**
   * Law 3: a hard limit is never passed, a soft one by less than its largest credit, and excepted
   * rules pass; with it, that an account keeps the best or the first of several rules and no more.
   */
  @Property
  default void whatALimitCountsNeverPassesIt(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.history()) instanceof Statement statement) {
      new LimitCheck(trial, statement).check();
    }
  }

  /** Law 4. */
  @Property
  default void linesAddUpToTotals(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.history()) instanceof Statement statement) {
      Sums.check(trial, statement);
    }
  }

  /**
   * Law 4 of overflow: it is an error, and names rule and participation, or the account that opens.
   */
  @Property
  default void overflowNamesRuleAndParticipation(@ForAll("tooLarge") Trial trial) {
    try {
      Sums.check(trial, Scorer.of(trial.scheme()).score(trial.history(), trial.asOf()));
    } catch (ScoringOverflowException overflow) {
      if (overflow.rule().isEmpty() && overflow.participation().isEmpty()) {
        Laws.require(
            Laws.namesOpening(overflow, trial),
            () -> "overflow names no account that opens: " + overflow.getMessage(),
            trial);
        return;
      }
      Laws.require(
          trial.scheme().rules().stream()
              .anyMatch(rule -> Optional.of(rule.id()).equals(overflow.rule())),
          () -> "overflow names no rule of the scheme: " + overflow.getMessage(),
          trial);
      Laws.require(
          trial.history().participations().stream()
              .anyMatch(each -> Optional.of(each.id()).equals(overflow.participation())),
          () -> "overflow names no participation of the history: " + overflow.getMessage(),
          trial);
    } catch (RefusedException refused) {
      Laws.require(!refused.problems().isEmpty(), () -> "refused without a reason", trial);
    }
  }

  /** Law 5. */
  @Property
  default void aCancelledParticipationMightAsWellNeverHaveBeen(
      @ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Set<ParticipationId> cancelled = new HashSet<>();
    List<Participation> withdrawals = new ArrayList<>();
    for (Participation each : trial.participations()) {
      if (random.nextInt(4) == 0 && cancelled.add(each.id())) {
        withdrawals.add(Participation.builder().from(each).revision(1000).cancelled(true).build());
      }
    }
    List<Participation> rest =
        trial.participations().stream().filter(each -> !cancelled.contains(each.id())).toList();
    Laws.equal(
        "cancelled " + cancelled,
        trial.outcome(History.of(trial.facts(), rest)),
        trial.outcome(trial.history().merge(History.of(withdrawals))),
        trial);
  }

  /** What is as of an instant does not know what started then or later. */
  @Property
  default void whatStartsAtOrAfterTheInstantChangesNothing(@ForAll("trials") Trial trial) {
    Optional<History> resolved = Laws.resolved(trial);
    if (resolved.isPresent()) {
      History before =
          History.of(
              resolved.get().allFacts(),
              resolved.get().participations().stream()
                  .filter(each -> each.start().isBefore(trial.asOf()))
                  .toList());
      Laws.equal("before", trial.outcome(resolved.get()), trial.outcome(before), trial);
    }
  }
}
