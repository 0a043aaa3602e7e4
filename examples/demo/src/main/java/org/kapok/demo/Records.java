package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/**
 * What a host delivers to be scored: facts and participations, superseded revisions included.
 *
 * @param facts the facts of subjects
 * @param participations the participations, in the order of delivery
 */
record Records(List<SubjectFacts> facts, List<Participation> participations) {

  Records {
    facts = List.copyOf(facts);
    participations = List.copyOf(participations);
  }

  /** All of them, one after the other. */
  static Records together(List<Records> all) {
    List<SubjectFacts> facts = new ArrayList<>();
    List<Participation> participations = new ArrayList<>();
    for (Records each : all) {
      facts.addAll(each.facts());
      participations.addAll(each.participations());
    }
    return new Records(facts, participations);
  }

  /** Merged: of each participation its highest revision. */
  History merged() {
    return History.of(facts, participations);
  }
}
