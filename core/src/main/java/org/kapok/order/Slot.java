package org.kapok.order;

import org.kapok.problem.InvalidValueException;

/**
 * How much a resource can take during a stretch of time (时段容量).
 *
 * <p>Example: {@code new Slot(TimeWindow.of("2025-03-01T01:00:00Z", "2025-03-01T03:00:00Z"), 20)}.
 *
 * @param window when
 * @param capacity how much, 0 or above, counted as the {@link Supply} says; 0 is closed
 */
public record Slot(TimeWindow window, int capacity) {

  /**
   * Refuses a negative capacity.
   *
   * @throws IllegalArgumentException if so
   */
  public Slot {
    if (capacity < 0) {
      throw new InvalidValueException(
          "Slot.capacity must be 0 or above, was {0} (slot {1})", capacity, window);
    }
  }
}
