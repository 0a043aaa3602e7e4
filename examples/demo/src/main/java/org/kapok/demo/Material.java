package org.kapok.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Nearest;

/**
 * What is scored, by what, and as of when.
 *
 * @param programme the programme, of one version if it is a scheme
 * @param history the merged history
 * @param delivered every participation as it was delivered, superseded and repeated ones included
 * @param asOf the last date that counts
 */
record Material(
    IncentiveProgramme programme, History history, List<Participation> delivered, LocalDate asOf) {
  private static final int NAMED = 3;

  Material {
    delivered = List.copyOf(delivered);
  }

  /** What the records hold. */
  static Material of(
      IncentiveProgramme programme, Records records, Function<History, LocalDate> asOf) {
    History history = records.merged();
    return new Material(programme, history, records.participations(), asOf.apply(history));
  }

  /** The score of all subjects. */
  Statement score() {
    return Scorer.of(programme).score(history, asOf);
  }

  /** The instant at which the last date that counts is over. */
  Instant asOfEnd() {
    return asOf.plusDays(1).atStartOfDay(Programmes.zone(programme)).toInstant();
  }

  /** Whether the participation started after the last date that counts. */
  boolean isLater(Participation participation) {
    return participation.start().atZone(Programmes.zone(programme)).toLocalDate().isAfter(asOf);
  }

  /**
   * The part that is about the subjects of these ids; everything if there is none.
   *
   * @throws Failure if there is no such subject
   */
  Material of(List<String> ids) {
    if (ids.isEmpty()) {
      return this;
    }
    Set<SubjectId> wanted = new HashSet<>();
    for (String id : ids) {
      wanted.addAll(subjects(id));
    }
    return of(wanted);
  }

  /** The part that is about these subjects. */
  Material of(Set<SubjectId> wanted) {
    return new Material(
        programme,
        History.of(
            history.allFacts().stream().filter(each -> wanted.contains(each.subject())).toList(),
            history.allParticipations().stream()
                .filter(each -> wanted.contains(each.subject()))
                .toList()),
        delivered.stream().filter(each -> wanted.contains(each.subject())).toList(),
        asOf);
  }

  private List<SubjectId> subjects(String id) {
    List<SubjectId> found = new ArrayList<>();
    for (SubjectId subject : history.subjects()) {
      if (subject.value().equals(id)) {
        found.add(subject);
      }
    }
    if (found.isEmpty()) {
      throw new Failure("nothing is known of \"" + id + "\"" + hint(id));
    }
    return found;
  }

  private String hint(String id) {
    List<String> known = history.subjects().stream().map(SubjectId::value).toList();
    if (known.isEmpty()) {
      return ": the history is empty";
    }
    String some = String.join(", ", known.subList(0, Math.min(NAMED, known.size())));
    return Nearest.to(id, known)
        .map(near -> ". Maybe \"" + near + "\"?")
        .orElse("; the history is about " + known.size() + " subjects, such as " + some);
  }
}
