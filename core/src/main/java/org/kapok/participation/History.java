package org.kapok.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;

/**
 * What is known of any number of subjects: their facts and their participations, merged. Of each
 * participation, and of each subject's facts, the highest revision is kept. Two that differ at the
 * same revision are a conflict: both are kept and reported, and neither is used until a higher
 * revision resolves it. A cancelled participation is kept, so that an older revision that arrives
 * late does not revive it, and is not scored.
 *
 * <p>Merging is associative, commutative and idempotent: the order of arrival and repeated delivery
 * change nothing.
 *
 * <p>Example: {@code History.of(List.of(first, second)).merge(late)}.
 */
public final class History {
  /** Nothing known. */
  public static final History EMPTY = new History(new TreeMap<>(), new TreeMap<>());

  private final SortedMap<SubjectId, Revisions<SubjectFacts>> facts;
  private final SortedMap<ParticipationId, Revisions<Participation>> participations;

  private History(
      SortedMap<SubjectId, Revisions<SubjectFacts>> facts,
      SortedMap<ParticipationId, Revisions<Participation>> participations) {
    this.facts = facts;
    this.participations = participations;
  }

  /** The history of these participations, in any order and with repetitions. */
  public static History of(Collection<? extends Participation> participations) {
    return of(List.of(), participations);
  }

  /** The history of these facts and participations, in any order and with repetitions. */
  public static History of(
      Collection<? extends SubjectFacts> facts,
      Collection<? extends Participation> participations) {
    History history = new History(new TreeMap<>(), new TreeMap<>());
    for (SubjectFacts each : facts) {
      Revisions.add(history.facts, each.subject(), each.revision(), each);
    }
    for (Participation each : participations) {
      Revisions.add(history.participations, each.id(), each.revision(), each);
    }
    return history;
  }

  /** This history and the other one together. */
  public History merge(History other) {
    History merged = new History(new TreeMap<>(facts), new TreeMap<>(participations));
    other.facts.forEach((subject, each) -> merged.facts.merge(subject, each, Revisions::merge));
    other.participations.forEach(
        (id, each) -> merged.participations.merge(id, each, Revisions::merge));
    return merged;
  }

  /**
   * The participations that count: not cancelled, not in conflict; by start, then by id in code
   * point order.
   */
  public List<Participation> participations() {
    List<Participation> result = new ArrayList<>();
    for (Revisions<Participation> each : participations.values()) {
      each.only().filter(participation -> !participation.cancelled()).ifPresent(result::add);
    }
    result.sort(Participation.SCORING_ORDER);
    return result;
  }

  /** The facts of the subject; empty if none are known or they are in conflict. */
  public Optional<SubjectFacts> facts(SubjectId subject) {
    Revisions<SubjectFacts> known = facts.get(subject);
    return known == null ? Optional.empty() : known.only();
  }

  /** All subjects of whom facts or participations are known, cancelled and conflicting ones too. */
  public SortedSet<SubjectId> subjects() {
    SortedSet<SubjectId> subjects = new TreeSet<>(facts.keySet());
    participations
        .values()
        .forEach(each -> each.contents().forEach(one -> subjects.add(one.subject())));
    return subjects;
  }

  /** Every participation that stands in several versions at its highest revision, by id. */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    for (Map.Entry<ParticipationId, Revisions<Participation>> entry : participations.entrySet()) {
      Set<Participation> contents = entry.getValue().contents();
      if (contents.size() > 1) {
        contents.stream()
            .map(Participation::subject)
            .distinct()
            .sorted()
            .forEach(
                subject ->
                    conflicts.add(
                        new Conflict(
                            subject, Optional.of(entry.getKey()), entry.getValue().revision())));
      }
    }
    facts.forEach(
        (subject, each) -> {
          if (each.contents().size() > 1) {
            conflicts.add(new Conflict(subject, Optional.empty(), each.revision()));
          }
        });
    conflicts.sort(Comparator.naturalOrder());
    return conflicts;
  }

  /**
   * Every version kept of every participation, for storage: by id; of a conflict as they came in.
   */
  public List<Participation> allParticipations() {
    return participations.values().stream().flatMap(each -> each.contents().stream()).toList();
  }

  /** Every version kept of every subject's facts, for storage: by subject. */
  public List<SubjectFacts> allFacts() {
    return facts.values().stream().flatMap(each -> each.contents().stream()).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History history
        && facts.equals(history.facts)
        && participations.equals(history.participations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(facts, participations);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "History of %d participations and the facts of %d subjects",
        participations.size(),
        facts.size());
  }
}
