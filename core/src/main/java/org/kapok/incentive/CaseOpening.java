package org.kapok.incentive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.participation.Opening;
import org.kapok.quantity.Amount;

/**
 * What the subject of a worked case brings along, as {@link Opening} says.
 *
 * @param on the first date that is scored
 * @param amounts the amounts, by account
 * @param levels the levels, by honour
 */
public record CaseOpening(
    LocalDate on, Map<AccountId, Amount> amounts, Map<HonourId, LevelId> levels) {

  /** Copies amounts and levels, in the order of the ids. */
  public CaseOpening {
    amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
    levels = Collections.unmodifiableMap(new TreeMap<>(levels));
  }

  /** Amounts alone. */
  public CaseOpening(LocalDate on, Map<AccountId, Amount> amounts) {
    this(on, amounts, Map.of());
  }
}
