package org.kapok.talent;

import java.time.LocalDate;

/**
 * That somebody left, and why (出库).
 *
 * <p>Example: {@code new Departure(LocalDate.of(2025, 3, 1), DepartureReason.HEALTH)}.
 *
 * @param on the first day on which they no longer belonged to it
 * @param reason why
 */
public record Departure(LocalDate on, DepartureReason reason) {}
