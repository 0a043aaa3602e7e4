package org.kapok.talent;

import java.time.LocalDate;

/**
 * That a secondment ended before its term (提前结束).
 *
 * <p>Example: {@code new SecondmentEnd(LocalDate.of(2025, 3, 1), SecondmentEndReason.HEALTH)}.
 *
 * @param on the first day on which the adviser no longer served
 * @param reason why
 */
public record SecondmentEnd(LocalDate on, SecondmentEndReason reason) {}
