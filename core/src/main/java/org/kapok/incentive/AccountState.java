package org.kapok.incentive;

import java.time.LocalDate;
import java.util.List;
import org.kapok.id.AccountId;
import org.kapok.quantity.Amount;

/**
 * What a subject has in an account, as part of a {@link Checkpoint}.
 *
 * @param account the account
 * @param amount what it holds
 * @param earlier what it held after each date on which it changed, in ascending order; only of an
 *     account that pays for gaps of unbroken runs
 */
public record AccountState(AccountId account, Amount amount, List<DatedAmount> earlier) {

  /** Copies the earlier amounts. */
  public AccountState {
    earlier = List.copyOf(earlier);
  }

  /**
   * What an account held after a date.
   *
   * @param date the date
   * @param amount how much
   */
  public record DatedAmount(LocalDate date, Amount amount) {}
}
