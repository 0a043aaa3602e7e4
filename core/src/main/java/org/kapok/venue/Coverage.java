package org.kapok.venue;

import java.util.List;
import org.kapok.quantity.Ratio;

/**
 * How far a promise is kept.
 *
 * @param promise which
 * @param coveredPeople how many have a venue within the distance
 * @param people how many there are
 * @param uncovered the labels of the points that have none, in the order given
 */
public record Coverage(
    NearbyPromise promise, long coveredPeople, long people, List<String> uncovered) {

  /** Copies the labels. */
  public Coverage {
    uncovered = List.copyOf(uncovered);
  }

  /** The share of people that are covered, exactly; of nobody, everybody is. */
  public Ratio share() {
    return people == 0 ? Ratio.ONE : Ratio.of(coveredPeople, people);
  }
}
