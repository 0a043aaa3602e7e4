package org.kapok.order.dispatch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kapok.id.ResourceId;
import org.kapok.problem.InvalidValueException;

/**
 * A resource that is passed over for an order, and everything that stands in the way (未入选).
 *
 * <p>Example: {@code proposal.passedOver().get(0).obstacles()}.
 *
 * @param resource which
 * @param obstacles why; at least one, in the order of the constants
 */
public record PassedResource(ResourceId resource, Set<DispatchObstacle> obstacles) {

  /**
   * Copies the obstacles.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PassedResource {
    if (obstacles.isEmpty()) {
      throw new InvalidValueException(
          "PassedResource must have at least one obstacle (resource {0})", resource);
    }
    obstacles = Collections.unmodifiableSet(EnumSet.copyOf(obstacles));
  }
}
