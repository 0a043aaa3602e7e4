package org.kapok.venue;

import java.util.List;
import org.kapok.quantity.Ratio;

/**
 * How far a promise is kept.
 *
 * @param promise which
 * @param coveredPeople how many have a venue within the distance
 * @param people how many there are
 * @param places how many points there are, such as blocks
 * @param uncovered the labels of the points that have none, in the order given
 */
public record Coverage(
    NearbyPromise promise, long coveredPeople, long people, int places, List<String> uncovered) {

  /** Copies the labels. */
  public Coverage {
    uncovered = List.copyOf(uncovered);
  }

  /** The share of people that are covered, exactly; of nobody, everybody is. */
  public Ratio share() {
    return people == 0 ? Ratio.ONE : Ratio.of(coveredPeople, people);
  }

  /** The share of places that are covered, however many live there; of none, all are. */
  public Ratio shareOfPlaces() {
    return places == 0 ? Ratio.ONE : Ratio.of(places - uncovered.size(), places);
  }
}
