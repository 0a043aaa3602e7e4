package org.kapok.care;

import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;

/**
 * That somebody lives through something on these days. Its text tells nothing of it.
 *
 * <p>Example: {@code new CareFact(Circumstance.HOSPITAL_STAY, DateSpan.of(LocalDate.of(2025, 3, 1),
 * LocalDate.of(2025, 3, 12)))}: the discharge is on 12 March.
 *
 * @param circumstance what
 * @param days from when on, and until when if it is over or will be
 */
public record CareFact(Circumstance circumstance, DateSpan days) {

  /**
   * Refuses days without a first one.
   *
   * @throws IllegalArgumentException if it has no start
   */
  public CareFact {
    if (!days.hasStart()) {
      throw new InvalidValueException("CareFact.days must have a first day");
    }
  }

  /** {@code CareFact}: what it is, is nobody's concern. */
  @Override
  public String toString() {
    return "CareFact";
  }
}
