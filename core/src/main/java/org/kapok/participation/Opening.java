package org.kapok.participation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SchemeId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.CalendarRange;

/**
 * What a subject brings along from another system (期初积分): the amounts of accounts at the beginning
 * of a date. They are credited as they are, without any step; participations before that date are
 * already in them and must not be delivered again. The levels of its honours are held from that
 * date on as if they had been won on it, without using anything up.
 *
 * <p>Example: {@code new Opening(SchemeId.of("guangzhou"), LocalDate.of(2025, 1, 1),
 * Map.of(AccountId.of("points"), Amount.of(1200)))}.
 *
 * @param scheme of which scheme the accounts are
 * @param on the first date that is scored
 * @param amounts the amounts, by account
 * @param levels the levels, by honour
 */
public record Opening(
    SchemeId scheme, LocalDate on, Map<AccountId, Amount> amounts, Map<HonourId, LevelId> levels) {

  /**
   * Copies amounts and levels, in the order of the ids.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   */
  public Opening {
    CalendarRange.require("on", on);
    amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
    levels = Collections.unmodifiableMap(new TreeMap<>(levels));
  }

  /** Amounts alone. */
  public Opening(SchemeId scheme, LocalDate on, Map<AccountId, Amount> amounts) {
    this(scheme, on, amounts, Map.of());
  }
}
