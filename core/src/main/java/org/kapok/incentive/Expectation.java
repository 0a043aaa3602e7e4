package org.kapok.incentive;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Rule;
import org.kapok.quantity.Amount;

/**
 * A figure that a worked case must give.
 *
 * <p>Example: {@code {"account": "stamps", "on": "2024-04-05", "credited": 24}}: in the period of
 * the account stamps that holds 5 April 2024, 24 are credited.
 */
@Value.Immutable
public sealed interface Expectation permits ImmutableExpectation {

  /** Which account. */
  @Value.Default
  default AccountId account() {
    return Rule.POINTS;
  }

  /** What one rule brought to it; all rules if left out. */
  Optional<RuleId> rule();

  /** The account's period that holds this date; all periods if left out. */
  Optional<LocalDate> on();

  /** What is credited. */
  Amount credited();

  /** What is pending; not looked at if left out. */
  Optional<Amount> pending();

  /** Starts an expectation. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an expectation. */
  final class Builder extends ImmutableExpectation.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
