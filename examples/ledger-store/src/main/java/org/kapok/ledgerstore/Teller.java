package org.kapok.ledgerstore;

import java.sql.SQLException;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.reward.Claim;
import org.kapok.incentive.reward.ClaimOutcome;
import org.kapok.incentive.reward.RewardCatalogue;

/**
 * Carries out commands (柜员): decides, appends, and decides again if somebody else was quicker. Any
 * number of tellers may work on one database at once, each with a store of its own.
 *
 * <p>Example: {@code new Teller(policy, store).run(Command.Redeem.of(key, day, points, amount))}.
 */
public final class Teller {
  private final LedgerPolicy policy;
  private final LedgerStore store;
  private final ReadLedgers ledgers;
  private long conflicts;

  /** A teller by the policy, who alone uses the store. */
  public Teller(LedgerPolicy policy, LedgerStore store) {
    this.policy = policy;
    this.store = store;
    ledgers = new ReadLedgers(store);
  }

  /**
   * Carries the command out. Each conflict means that another command was done in the meantime, so
   * the tellers together never stand still.
   *
   * @throws SQLException if the database fails; the same command can be given again
   * @throws StorageException likewise
   */
  public Outcome run(Command command) throws SQLException {
    Outcome outcome = policy.decide(command, ledgers);
    while (outcome instanceof Outcome.Accepted accepted && !store.append(accepted)) {
      conflicts++;
      outcome = policy.decide(command, ledgers);
    }
    return outcome;
  }

  /**
   * Gives out a reward, its price and the item together, as {@link #run}.
   *
   * @throws SQLException if the database fails; the same claim can be made again
   * @throws StorageException likewise
   */
  public ClaimOutcome claim(RewardCatalogue catalogue, Claim claim) throws SQLException {
    ClaimOutcome outcome = catalogue.claim(claim, policy, ledgers);
    while (outcome instanceof ClaimOutcome.Granted granted
        && granted.outcome() instanceof Outcome.Accepted accepted
        && !store.append(accepted)) {
      conflicts++;
      outcome = catalogue.claim(claim, policy, ledgers);
    }
    return outcome;
  }

  /** How often a command had to be decided again. */
  public long conflicts() {
    return conflicts;
  }
}
