package org.kapok.incentive.ledger;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.LeapDay;

/**
 * The rules by which ledgers are kept (账本规则), one row per account; other accounts of a scheme are
 * not kept in ledgers.
 *
 * <p>Example: {@code policy.decide(new Command.Redeem(…), ledgers)} is {@link Outcome.Accepted}
 * with entries to append, {@link Outcome.Repeated}, or {@link Outcome.Refused} with a reason.
 */
@Value.Immutable
public sealed interface LedgerPolicy permits ImmutableLedgerPolicy {

  /** By whose calendar an instant of a statement is a date. */
  ZoneId zone();

  /** Where the first day of a year from 29 February falls. */
  @Value.Default
  default LeapDay leapDay() {
    return LeapDay.FEBRUARY_28;
  }

  /** The accounts that are kept, each once. */
  List<AccountPolicy> accounts();

  /** The rules of the account; empty if it is not kept. */
  default Optional<AccountPolicy> account(AccountId account) {
    return accounts().stream().filter(each -> each.account().equals(account)).findFirst();
  }

  /**
   * Decides on a command. Nothing is changed: the host appends the entries of an accepted command,
   * if the ledgers read still have the expected versions, all of them or none.
   *
   * @param command what is asked for
   * @param ledgers gives the ledger of a key, an empty one if there is none yet; asked only for
   *     those that the command touches
   * @throws ArithmeticException if an amount does not fit
   */
  default Outcome decide(Command command, Function<LedgerKey, Ledger> ledgers) {
    return new Decision(this, command, ledgers).outcome();
  }

  /** Refuses accounts that do not fit together. */
  @Value.Check
  default void check() {
    LedgerPolicyCheck.require(this);
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableLedgerPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
