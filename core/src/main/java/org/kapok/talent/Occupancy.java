package org.kapok.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * More advisers at a station than it has room for.
 *
 * @param serving how many serve
 * @param on the first day on which there are too many
 */
record Occupancy(int serving, LocalDate on) {

  /** The first day on which more than the capacity serve; sweeps over the days of change. */
  static Optional<Occupancy> firstAbove(int capacity, List<Secondment> atStation) {
    TreeMap<LocalDate, Integer> changes = new TreeMap<>();
    for (Secondment each : atStation) {
      changes.merge(each.term().startInclusive(), 1, Integer::sum);
      changes.merge(each.until(), -1, Integer::sum);
    }
    int serving = 0;
    for (Map.Entry<LocalDate, Integer> day : changes.entrySet()) {
      serving += day.getValue();
      if (serving > capacity) {
        return Optional.of(new Occupancy(serving, day.getKey()));
      }
    }
    return Optional.empty();
  }
}
