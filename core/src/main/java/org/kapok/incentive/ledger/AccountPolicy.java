package org.kapok.incentive.ledger;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;

/**
 * What can be done with the amounts of an account (账户规则). By default it keeps what is posted to it,
 * for ever, and nothing can be done with that: so are status amounts (成长值), which decide on levels
 * and which no spending can lower. What can be spent is kept in another account.
 *
 * <p>Example: {@code AccountPolicy.builder().account(AccountId.of("points"))
 * .redemption(RedemptionPolicy.FREE).expiry(new ExpiryPolicy.EndOfPeriod(Window.YEAR, 1)).build()}.
 */
@Value.Immutable
public sealed interface AccountPolicy permits ImmutableAccountPolicy {

  /** Which account, named as in the scheme. */
  AccountId account();

  /** When amounts expire. */
  @Value.Default
  default ExpiryPolicy expiry() {
    return new ExpiryPolicy.Never();
  }

  /** From when posted amounts can be used; empty for at once, or when the statement says. */
  Optional<Settlement> settlement();

  /** How much a holder can have. */
  Optional<BalanceCap> cap();

  /** What happens when a posted amount that was used has to be taken back. */
  @Value.Default
  default DebtPolicy debt() {
    return DebtPolicy.WRITE_OFF;
  }

  /** When and how much may be redeemed; nothing if empty. */
  Optional<RedemptionPolicy> redemption();

  /** To whom amounts may be passed on. */
  @Value.Default
  default Transfers transfers() {
    return Transfers.NONE;
  }

  /** To which ledgers amounts may be donated. */
  List<LedgerKey> donatesTo();

  /** For what amounts may be given; at most one conversion into each account. */
  List<Conversion> conversions();

  /** The conversion into the account. */
  default Optional<Conversion> conversion(AccountId to) {
    return conversions().stream().filter(each -> each.to().equals(to)).findFirst();
  }

  /** Starts the policy of an account. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the policy of an account; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableAccountPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
