package org.kapok.incentive.reward;

import org.kapok.incentive.ledger.Outcome;
import org.kapok.problem.InvalidValueException;

/** What was decided on a claim (兑换结果). An expected refusal is a value. */
public sealed interface ClaimOutcome {

  /**
   * The ledgers have taken it.
   *
   * @param outcome what to append to them, all or nothing; nothing if the request had acted before
   */
  record Granted(Outcome outcome) implements ClaimOutcome {

    /**
     * Refuses an outcome that is a refusal.
     *
     * @throws IllegalArgumentException if so
     */
    public Granted {
      if (outcome instanceof Outcome.Refused) {
        throw new InvalidValueException("a granted claim must not be refused: {0}", outcome);
      }
    }
  }

  /**
   * Refused; there is nothing to append.
   *
   * @param reason why
   */
  record NotGranted(ClaimRefusal reason) implements ClaimOutcome {}
}
