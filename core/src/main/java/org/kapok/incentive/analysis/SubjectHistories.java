package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/** Takes a history apart by subject, so that what is refused of one does not hinder the others. */
final class SubjectHistories {
  private SubjectHistories() {}

  /**
   * What is known of each subject. Versions of a participation that are in conflict stay together,
   * even where they name several subjects, so that the conflict is seen by each of them.
   */
  static SortedMap<SubjectId, History> of(History history) {
    Map<ParticipationId, List<Participation>> versions = new HashMap<>();
    Map<SubjectId, Set<ParticipationId>> ids = new HashMap<>();
    for (Participation each : history.allParticipations()) {
      versions.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each);
      ids.computeIfAbsent(each.subject(), subject -> new LinkedHashSet<>()).add(each.id());
    }
    Map<SubjectId, List<SubjectFacts>> facts = new HashMap<>();
    for (SubjectFacts each : history.allFacts()) {
      facts.computeIfAbsent(each.subject(), subject -> new ArrayList<>()).add(each);
    }
    SortedMap<SubjectId, History> result = new TreeMap<>();
    for (SubjectId subject : history.subjects()) {
      List<Participation> own =
          ids.getOrDefault(subject, Set.of()).stream()
              .flatMap(id -> versions.getOrDefault(id, List.of()).stream())
              .toList();
      result.put(subject, History.of(facts.getOrDefault(subject, List.of()), own));
    }
    return result;
  }
}
