package org.kapok.talent;

import org.kapok.id.OrganizationId;
import org.kapok.id.StationId;
import org.kapok.problem.InvalidValueException;

/**
 * Where advisers serve (指导站, 驻点): an enterprise or new organisation, or a station that several of
 * them share.
 *
 * <p>Example: {@code new Station(StationId.of("s-1"), OrganizationId.of("o-9"), 2)}.
 *
 * @param id which station
 * @param host the organisation that it is for
 * @param capacity how many advisers may serve there at a time; 1 or above
 */
public record Station(StationId id, OrganizationId host, int capacity) {

  /**
   * Refuses a station for nobody.
   *
   * @throws IllegalArgumentException if the capacity is below 1
   */
  public Station {
    if (capacity < 1) {
      throw new InvalidValueException(
          "Station.capacity must be 1 or above, was {0} (station {1})", capacity, id);
    }
  }
}
