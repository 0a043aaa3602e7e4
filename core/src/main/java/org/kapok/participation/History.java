package org.kapok.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
  public static final History EMPTY = of(List.of());

  private final List<SubjectFacts> facts;
  private final Participation[] participations;

  /**
   * What follows from them, found when it is first asked for. It is the same whichever thread finds
   * it, and does not change once it is there.
   */
  private @Nullable Known known;

  private History(List<SubjectFacts> facts, Participation[] participations) {
    this.facts = facts;
    this.participations = participations;
    for (Participation each : participations) {
      Objects.requireNonNull(each);
    }
  }

  private Known known(List<String> properties) {
    Known before = known;
    Known now =
        before == null ? Known.of(facts, participations, properties) : before.with(properties);
    known = now;
    return now;
  }

  private Known known() {
    return known(List.of());
  }

  /** The history of these participations, in any order and with repetitions. */
  public static History of(Collection<? extends Participation> participations) {
    return of(List.of(), participations);
  }

  /** The history of these facts and participations, in any order and with repetitions. */
  public static History of(
      Collection<? extends SubjectFacts> facts,
      Collection<? extends Participation> participations) {
    return new History(List.copyOf(facts), participations.toArray(new Participation[0]));
  }

  /** This history and the other one together. */
  public History merge(History other) {
    Known one = known();
    Known two = other.known();
    return of(one.facts().with(two.facts()), one.participations().with(two.participations()));
  }

  /**
   * What counts, subject by subject, in the order of the subjects: of those who have a
   * participation that counts, or facts. A subject whose facts are in conflict is left out, as it
   * is not scored.
   *
   * <p>Example: {@code history.bySubject().get(0).participations()} are the first subject's.
   */
  public List<SubjectHistory> bySubject() {
    return known().arrangement().scored();
  }

  /**
   * Properties of what {@link #bySubject} gives in columns: the rows of the first subject, then
   * those of the second, and so on. They are read once and kept, four bytes for each participation
   * and property.
   *
   * <p>Example: {@code history.columns(List.of("kind", "steps"))}.
   *
   * @param properties names as in JSON, {@code kind} or {@code venueFunction}, or names of
   *     quantities and attributes; a quantity hides an attribute of its name
   */
  public ParticipationColumns columns(List<String> properties) {
    return known(properties).of(properties);
  }

  /**
   * The subjects of what {@link #bySubject} gives in columns, in the same order. They are made once
   * for the attributes and kept.
   *
   * <p>Example: {@code history.subjectColumns(List.of("tier"))}.
   *
   * @param attributes names of attributes of {@link SubjectFacts}, by which subjects are told apart
   */
  public SubjectColumns subjectColumns(List<String> attributes) {
    Known now = known().withSubjects(attributes);
    known = now;
    return Objects.requireNonNull(now.subjects().get(attributes));
  }

  /**
   * The participations that count: not cancelled, not in conflict; by start, then by id in code
   * point order.
   */
  public List<Participation> participations() {
    List<Participation> result = new ArrayList<>();
    known().arrangement().all().forEach(each -> result.addAll(each.participations()));
    result.sort(Participation.SCORING_ORDER);
    return result;
  }

  /** The facts of the subject; empty if none are known or they are in conflict. */
  public Optional<SubjectFacts> facts(SubjectId subject) {
    List<SubjectHistory> groups = known().arrangement().scored();
    int from = 0;
    int to = groups.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int order = groups.get(middle).subject().compareTo(subject);
      if (order == 0) {
        return groups.get(middle).facts();
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle;
    }
    return Optional.empty();
  }

  /** All subjects of whom facts or participations are known, cancelled and conflicting ones too. */
  public SortedSet<SubjectId> subjects() {
    SortedSet<SubjectId> subjects = new TreeSet<>();
    known().facts().contents().forEach(each -> subjects.add(each.subject()));
    known().participations().contents().forEach(each -> subjects.add(each.subject()));
    return subjects;
  }

  /** Every participation that stands in several versions at its highest revision, by id. */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    known()
        .participations()
        .disputed()
        .forEach(
            (id, each) ->
                each.contents().stream()
                    .map(Participation::subject)
                    .distinct()
                    .forEach(
                        subject ->
                            conflicts.add(
                                new Conflict(subject, Optional.of(id), each.revision()))));
    known()
        .facts()
        .disputed()
        .forEach(
            (subject, each) ->
                conflicts.add(new Conflict(subject, Optional.empty(), each.revision())));
    conflicts.sort(Comparator.naturalOrder());
    return conflicts;
  }

  /**
   * Every version kept of every participation, for storage: by id; of a conflict as they came in.
   */
  public List<Participation> allParticipations() {
    return known().participations().sorted();
  }

  /** Every version kept of every subject's facts, for storage: by subject. */
  public List<SubjectFacts> allFacts() {
    return known().facts().sorted();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History history
        && known().facts().equals(history.known().facts())
        && known().participations().equals(history.known().participations());
  }

  @Override
  public int hashCode() {
    return Objects.hash(known().facts(), known().participations());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "History of %d participations and the facts of %d subjects",
        known().participations().size(),
        known().facts().size());
  }
}
