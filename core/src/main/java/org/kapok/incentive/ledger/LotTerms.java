package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;

/**
 * From when until when a lot can be used (批次有效期). The policy in force when the lot was opened fixes
 * it; a later policy changes nothing.
 *
 * <p>Example: {@code LotTerms.until(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 1, 1))} can be
 * used in the rest of 2025.
 *
 * @param activeFrom the first day on which it can be used; before that it is pending
 * @param expires the first day on which it can no longer be used; empty if no date is fixed
 * @param inactivity after how long without activity in the account it expires; empty if it does not
 */
public record LotTerms(
    LocalDate activeFrom, Optional<LocalDate> expires, Optional<Period> inactivity) {

  /**
   * Refuses both an expiry and an inactivity.
   *
   * @throws IllegalArgumentException if so
   */
  public LotTerms {
    if (expires.isPresent() && inactivity.isPresent()) {
      throw new InvalidValueException(
          "a lot must expire on a date or by inactivity, had {0} and {1}",
          expires.get(), inactivity.get());
    }
  }

  /** Terms without an end. */
  public static LotTerms from(LocalDate activeFrom) {
    return new LotTerms(activeFrom, Optional.empty(), Optional.empty());
  }

  /** Terms with a fixed end. */
  public static LotTerms until(LocalDate activeFrom, LocalDate expires) {
    return new LotTerms(activeFrom, Optional.of(expires), Optional.empty());
  }
}
