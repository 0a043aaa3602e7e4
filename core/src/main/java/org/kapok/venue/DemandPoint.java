package org.kapok.venue;

import org.kapok.place.GeoPoint;
import org.kapok.problem.InvalidValueException;

/**
 * Where people live: a residential block with its number of older people, or one person's home with
 * 1. No name is asked for; a host that puts homes of single people in keeps them apart from names.
 *
 * <p>Example: {@code new DemandPoint("block-12", GeoPoint.of(23.12, 113.26), 40)}.
 *
 * @param label what reports call it
 * @param point where
 * @param people how many, at least 1
 */
public record DemandPoint(String label, GeoPoint point, long people) {

  /**
   * Refuses what is impossible.
   *
   * @throws IllegalArgumentException if the label is blank or there are no people
   */
  public DemandPoint {
    if (label.isBlank()) {
      throw new InvalidValueException("DemandPoint.label must not be blank");
    }
    if (people < 1) {
      throw new InvalidValueException(
          "DemandPoint.people must be at least 1, was {0} ({1})", people, label);
    }
  }
}
