package org.kapok.participation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.id.AccountId;
import org.kapok.id.SchemeId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.CalendarRange;

/**
 * What a subject brings along from another system (期初积分): the amounts of accounts at the beginning
 * of a date. They are credited as they are, without any step; participations before that date are
 * already in them and must not be delivered again. A level that is brought along is a dated
 * attribute.
 *
 * <p>Example: {@code new Opening(SchemeId.of("guangzhou"), LocalDate.of(2025, 1, 1),
 * Map.of(AccountId.of("points"), Amount.of(1200)))}.
 *
 * @param scheme of which scheme the accounts are
 * @param on the first date that is scored
 * @param amounts the amounts, by account
 */
public record Opening(SchemeId scheme, LocalDate on, Map<AccountId, Amount> amounts) {

  /**
   * Copies the amounts, in the order of the accounts' ids.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   */
  public Opening {
    CalendarRange.require("on", on);
    amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
  }
}
