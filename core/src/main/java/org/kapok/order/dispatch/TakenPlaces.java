package org.kapok.order.dispatch;

import org.kapok.id.ResourceId;
import org.kapok.order.TimeWindow;
import org.kapok.problem.InvalidValueException;

/**
 * How many places of a slot are taken (已占名额).
 *
 * <p>Example: {@code new TakenPlaces(ResourceId.of("canteen"), slot.window(), 12)}.
 *
 * @param resource whose slot
 * @param slot its window
 * @param places how many, at least 1; several entries for one slot add up
 */
public record TakenPlaces(ResourceId resource, TimeWindow slot, int places) {

  /**
   * Refuses to take nothing.
   *
   * @throws IllegalArgumentException if places are below 1
   */
  public TakenPlaces {
    if (places < 1) {
      throw new InvalidValueException(
          "TakenPlaces.places must be 1 or above, was {0} (resource {1})", places, resource);
    }
  }
}
