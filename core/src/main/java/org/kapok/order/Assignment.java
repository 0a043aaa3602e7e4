package org.kapok.order;

import java.util.Optional;
import org.kapok.id.ResourceId;
import org.kapok.id.VenueId;
import org.kapok.problem.InvalidValueException;

/**
 * To what an order is given (派单对象): a resource, and of its capacity how much when.
 *
 * <p>Example: {@code Assignment.of(resource, need, Optional.of(slot.window()))}.
 *
 * @param resource which
 * @param venue the venue at which the service is rendered, if at one
 * @param slot the window of the slot of which places are taken; empty if capacity is not counted
 * @param places how much of the slot, at least 1, counted as the {@link Supply} says
 */
public record Assignment(
    ResourceId resource, Optional<VenueId> venue, Optional<TimeWindow> slot, int places) {

  /**
   * Refuses to take no place.
   *
   * @throws IllegalArgumentException if places are below 1
   */
  public Assignment {
    if (places < 1) {
      throw new InvalidValueException(
          "Assignment.places must be 1 or above, was {0} (resource {1})", places, resource);
    }
  }

  /** The need given to the resource, in one of its slots if its capacity is counted. */
  public static Assignment of(Resource resource, Need need, Optional<TimeWindow> slot) {
    return new Assignment(
        resource.id(), resource.supply().atVenue(), slot, resource.supply().places(need));
  }
}
