package org.kapok.ledgerstore;

import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.laws.LedgerLaws;

/** A host holds a policy of its own to the laws that kapok-core publishes. */
class LawsElsewhereProperties implements LedgerLaws {

  @Override
  public LedgerPolicy policy() {
    return Shift.POLICY;
  }
}
