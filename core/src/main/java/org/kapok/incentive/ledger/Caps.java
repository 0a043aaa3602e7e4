package org.kapok.incentive.ledger;

import java.util.Optional;
import org.kapok.quantity.Amount;

/** Whether amounts that do not overflow fit under a cap. */
final class Caps {
  private Caps() {}

  static Optional<RefusalReason> obstacle(
      AccountPolicy account, Draft draft, LedgerKey key, Amount amount) {
    Amount held = draft.balance(key).held();
    return account
        .cap()
        .filter(cap -> held.plus(amount).compareTo(cap.atMost()) > 0)
        .map(cap -> new RefusalReason.OverCap(key, cap.atMost(), held));
  }
}
