package org.kapok.incentive.ledger;

/**
 * What happens when an amount has to be taken back that is no longer in the lot that it came in
 * (追回). In each case its own lot is taken first, and then what the same posting credits elsewhere.
 */
public enum DebtPolicy {
  /** The rest is written off: who spent in good faith owes nothing (核销). */
  WRITE_OFF,
  /** The rest is taken from the holder's other lots, and what is then missing is written off. */
  TAKE_OTHERS,
  /** As above, and what is then missing is owed: what is earned next pays it (欠分). */
  OWE
}
