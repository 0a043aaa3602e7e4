package org.kapok.talent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kapok.id.MemberId;
import org.kapok.problem.InvalidValueException;

/**
 * Somebody who does not fit a request, and everything that stands in the way.
 *
 * <p>Example: {@code match.passedOver().get(0).obstacles()}.
 *
 * @param member who
 * @param tier from which tier
 * @param obstacles why; at least one, in the order of the constants
 */
public record PassedOver(MemberId member, TalentTier tier, Set<Obstacle> obstacles) {

  /**
   * Copies the obstacles.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PassedOver {
    if (obstacles.isEmpty()) {
      throw new InvalidValueException(
          "PassedOver must have at least one reason (member {0})", member);
    }
    obstacles = Collections.unmodifiableSet(EnumSet.copyOf(obstacles));
  }
}
