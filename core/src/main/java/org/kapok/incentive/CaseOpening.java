package org.kapok.incentive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.id.AccountId;
import org.kapok.participation.Opening;
import org.kapok.quantity.Amount;

/**
 * What the subject of a worked case brings along, as {@link Opening} says.
 *
 * @param on the first date that is scored
 * @param amounts the amounts, by account
 */
public record CaseOpening(LocalDate on, Map<AccountId, Amount> amounts) {

  /** Copies the amounts, in the order of the accounts' ids. */
  public CaseOpening {
    amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
  }
}
