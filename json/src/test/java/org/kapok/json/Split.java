package org.kapok.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kapok.participation.History;
import org.kapok.participation.Participation;

/**
 * A history in two stretches of time, both with all facts.
 *
 * @param older what started before the instant
 * @param newer what started from the instant on
 */
record Split(History older, History newer) {

  /** Splits the history at the instant. */
  static Split of(History history, Instant at) {
    List<Participation> older = new ArrayList<>();
    List<Participation> newer = new ArrayList<>();
    for (Participation each : history.allParticipations()) {
      (each.start().isBefore(at) ? older : newer).add(each);
    }
    return new Split(History.of(history.allFacts(), older), History.of(history.allFacts(), newer));
  }
}
