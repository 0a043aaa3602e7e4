package org.kapok.incentive.rule;

import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;

/**
 * What the subject has in an account before the participation, pending amounts included: {@code
 * {"held": {"account": "points", "each": "rolling 30 days"}}}. It is the same for all rules of the
 * participation, and it is what the scheme itself credited, not the balance of any ledger.
 *
 * @param account the account
 * @param each the window of which the credits count, up to the participation; the lifetime, if left
 *     out
 * @param unusedBy less what this honour has used up; only of the lifetime
 */
public record Held(AccountId account, Optional<Window> each, Optional<HonourId> unusedBy) {

  /** All that is in the account. */
  public Held(AccountId account, Optional<Window> each) {
    this(account, each, Optional.empty());
  }
}
