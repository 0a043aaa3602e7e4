package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.ScoringLawsOfAll;
import org.kapok.laws.Trial;
import org.kapok.participation.History;
import org.kapok.participation.Participation;

/** What holds of the honours of any scheme and any history. */
class HonourProperties {

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.withHonours().flatMap(Histories::of);
  }

  /** What is compared of a standing. */
  private static List<Object> told(Standing standing) {
    return List.of(
        standing.since(), standing.validUntil(), standing.graceUntil(), standing.history());
  }

  @Property(tries = 120)
  void standingsAreWhatALookOnEveryDateFinds(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.history()) instanceof Statement statement) {
      Map<List<Object>, ReferenceHonours.State> expected = ReferenceEvaluator.standings(trial);
      assertThat(statement.standings()).hasSameSizeAs(expected.keySet());
      for (Standing standing : statement.standings()) {
        ReferenceHonours.State state = expected.get(List.of(standing.subject(), standing.honour()));
        assertThat(told(standing))
            .as(standing.subject() + " " + standing.honour())
            .isEqualTo(List.of(state.since, state.validUntil, state.graceUntil, state.history));
      }
      assertThat(statement.lines().stream().map(ReferenceProperties::asReference).toList())
          .isEqualTo(ReferenceEvaluator.lines(trial));
    }
  }

  @Property(tries = 120)
  void scoringFromACheckpointEqualsScoringAtOnce(@ForAll("trials") Trial trial, @ForAll long seed) {
    boolean clear = trial.history().conflicts().isEmpty();
    if (clear && trial.outcome(trial.history()) instanceof Statement atOnce) {
      List<Participation> all = new ArrayList<>(trial.history().participations());
      Random random = new Random(seed);
      Instant until =
          all.isEmpty()
              ? trial.asOf()
              : all.get(random.nextInt(all.size())).start().plusSeconds(random.nextInt(90_000_000));
      Instant middle = until.isAfter(trial.asOf()) ? trial.asOf() : until;
      Scorer scorer = Scorer.of(trial.scheme());
      List<Participation> before =
          all.stream().filter(each -> each.start().isBefore(middle)).toList();
      List<Participation> after =
          all.stream().filter(each -> !each.start().isBefore(middle)).toList();
      Scored first =
          scorer.scoreOn(scorer.start(), History.of(trial.history().allFacts(), before), middle);
      Scored second =
          scorer.scoreOn(
              first.checkpoint(), History.of(trial.history().allFacts(), after), trial.asOf());
      assertThat(first.statement().continuedBy(second.statement()).standings())
          .isEqualTo(atOnce.standings());
    }
  }

  @Property(tries = 60)
  void theOrderOfArrivalChangesNothing(@ForAll("trials") Trial trial, @ForAll long seed) {
    List<Participation> shuffled = new ArrayList<>(trial.participations());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(trial.outcome(History.of(trial.facts(), shuffled)))
        .isEqualTo(trial.outcome(trial.history()));
  }

  @Property(tries = 60)
  void historiesFollowOnAndEndWithTheLevel(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.history()) instanceof Statement statement) {
      for (Standing standing : statement.standings()) {
        var level = java.util.Optional.<org.kapok.id.LevelId>empty();
        for (LevelChange change : standing.history()) {
          assertThat(change.from()).isEqualTo(level);
          level = change.to();
        }
        assertThat(standing.level()).isEqualTo(level);
        assertThat(standing.next().isEmpty()).isEqualTo(isHighest(trial, standing));
      }
    }
  }

  @Property(tries = 60)
  void theLawsOfScoringHold(@ForAll("trials") Trial trial, @ForAll long seed) {
    ScoringLawsOfAll laws = Schemes::withHonours;
    laws.theOrderOfArrivalAndRepeatedDeliveryChangeNothing(trial, seed);
    laws.statementsOfDifferentSubjectsMergeToTheStatementOfAll(trial);
    laws.whatALimitCountsNeverPassesIt(trial);
    laws.linesAddUpToTotals(trial);
    laws.aCancelledParticipationMightAsWellNeverHaveBeen(trial, seed);
    laws.whatStartsAtOrAfterTheInstantChangesNothing(trial);
  }

  private static boolean isHighest(Trial trial, Standing standing) {
    return trial.scheme().honours().stream()
        .filter(honour -> honour.id().equals(standing.honour()))
        .map(honour -> honour.levels().get(honour.levels().size() - 1).id())
        .anyMatch(highest -> standing.level().filter(highest::equals).isPresent());
  }
}
