package org.kapok.laws;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Line;
import org.kapok.incentive.Scored;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/** What the laws have in common. */
final class Laws {
  private Laws() {}

  static void require(boolean holds, Supplier<String> message, Trial trial) {
    if (!holds) {
      throw new AssertionError(message.get() + "\n" + trial);
    }
  }

  static void equal(String what, Object expected, Object actual, Trial trial) {
    require(
        expected.equals(actual),
        () -> what + " should make no difference:\n" + expected + "\nbecame\n" + actual,
        trial);
  }

  /** What the subject's own facts and participations are. */
  static History of(SubjectId subject, Trial trial) {
    return History.of(
        trial.facts().stream().filter(each -> each.subject().equals(subject)).toList(),
        trial.participations().stream().filter(each -> each.subject().equals(subject)).toList());
  }

  /** Without deliveries that give an id to a second subject: subjects would not be independent. */
  static Trial withoutSharedIds(Trial trial) {
    Map<ParticipationId, SubjectId> owners = new HashMap<>();
    List<Participation> own =
        trial.participations().stream()
            .filter(
                each ->
                    owners.computeIfAbsent(each.id(), id -> each.subject()).equals(each.subject()))
            .toList();
    return new Trial(trial.scheme(), trial.facts(), own, trial.asOf());
  }

  /** All versions kept. */
  static Set<Object> kept(History history) {
    Set<Object> kept = new HashSet<>(history.allParticipations());
    kept.addAll(history.allFacts());
    return kept;
  }

  /** Whether the overflow names an account of the scheme that may be opened. */
  static boolean namesOpening(ScoringOverflowException overflow, Trial trial) {
    return trial.scheme().accounts().stream()
        .anyMatch(
            account ->
                String.valueOf(overflow.getMessage())
                    .startsWith("the opening of account " + account.id() + " overflows"));
  }

  /** An instant between the lines of the statement, or close to one. */
  static Instant middle(Statement statement, Random random) {
    Line line = statement.lines().get(random.nextInt(statement.lines().size()));
    Instant near =
        line.date()
            .atTime(random.nextInt(24), random.nextInt(60))
            .toInstant(ZoneOffset.ofHours(random.nextInt(16) - 6));
    return near.isAfter(statement.asOf()) ? statement.asOf() : near;
  }

  /** The statement of what was scored up to an instant and then on. */
  static Statement inTwoParts(Scorer scorer, History history, Instant until, Trial trial) {
    List<Participation> before =
        history.participations().stream().filter(each -> each.start().isBefore(until)).toList();
    List<Participation> after =
        history.participations().stream().filter(each -> !each.start().isBefore(until)).toList();
    Scored first = scorer.scoreOn(scorer.start(), History.of(history.allFacts(), before), until);
    Scored second =
        scorer.scoreOn(first.checkpoint(), History.of(history.allFacts(), after), trial.asOf());
    return first.statement().continuedBy(second.statement());
  }

  /** The history, if nothing in it conflicts and all facts are known. */
  static Optional<History> resolved(Trial trial) {
    History history = trial.history();
    Set<SubjectId> known = new HashSet<>();
    history.allFacts().stream().map(SubjectFacts::subject).forEach(known::add);
    boolean whole = history.conflicts().isEmpty() && known.containsAll(history.subjects());
    return whole ? Optional.of(history) : Optional.empty();
  }
}
