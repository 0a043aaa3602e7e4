package org.kapok.incentive.rule;

import org.kapok.id.AccountId;
import org.kapok.quantity.Amount;

/** How much a matching participation measures: what enters a rule's first step. */
public sealed interface Measure {

  /**
   * The same for each: {@code "pay": 2}, or {@code "pay": -5}.
   *
   * @param amount how much
   */
  record Pay(Amount amount) implements Measure {}

  /**
   * A number of the participation: {@code "count": "minutes"}. A participation that lacks it does
   * not match.
   *
   * @param field the field's name
   */
  record Count(String field) implements Measure {}

  /**
   * What the participation brought to another account: {@code "from": "stamps"}.
   *
   * @param account the account
   */
  record From(AccountId account) implements Measure {}

  /** The same for each. */
  static Measure pay(long amount) {
    return pay(Amount.of(amount));
  }

  /** The same for each. */
  static Measure pay(Amount amount) {
    return new Pay(amount);
  }

  /** A number of the participation. */
  static Measure count(String field) {
    return new Count(field);
  }

  /** What the participation brought to the account. */
  static Measure from(AccountId account) {
    return new From(account);
  }
}
