package org.kapok.incentive.analysis;

import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.quantity.Amount;

/**
 * What a subject wants to reach by a deadline (目标): an amount in an account, or a level of an
 * honour (G14).
 *
 * <p>Example: {@code new Target.Level(HonourId.of("stars"), LevelId.of("three"))}.
 */
public sealed interface Target {

  /**
   * To hold so much in the account's period that holds the deadline, or more.
   *
   * @param account in which account
   * @param amount how much, that amount included
   */
  record Holding(AccountId account, Amount amount) implements Target {
    @Override
    public String toString() {
      return account + "=" + amount;
    }
  }

  /**
   * To hold that level, or a higher one of the same honour.
   *
   * @param honour of which honour
   * @param level which level
   */
  record Level(HonourId honour, LevelId level) implements Target {
    @Override
    public String toString() {
      return honour + "=" + level;
    }
  }
}
