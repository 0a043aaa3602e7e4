package org.kapok.laws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
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

  /** The history, if nothing in it conflicts and all facts are known. */
  static Optional<History> resolved(Trial trial) {
    History history = trial.history();
    Set<SubjectId> known = new HashSet<>();
    history.allFacts().stream().map(SubjectFacts::subject).forEach(known::add);
    boolean whole = history.conflicts().isEmpty() && known.containsAll(history.subjects());
    return whole ? Optional.of(history) : Optional.empty();
  }
}
