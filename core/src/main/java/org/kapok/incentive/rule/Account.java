package org.kapok.incentive.rule;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.text.LocalizedText;

/**
 * Where credits are added up (积分账户): points, stamps, hours. An account may have steps of its own,
 * which cut or change what reaches it, all rules together and in their declared order, and may pass
 * its credits on into other accounts: such an inner account is a group of rules with a limit in
 * common.
 *
 * <p>Example: {@code {"theory": {"then": [{"each": "year", "max": 20}], "into": "points"}}}.
 */
@Value.Immutable
public sealed interface Account permits ImmutableAccount {

  /** Its id within the scheme. */
  AccountId id();

  /** What people read. */
  Optional<LocalizedText> label();

  /** The period over which a statement totals the account; a calendar window or the lifetime. */
  @Value.Default
  default Window each() {
    return Window.LIFETIME;
  }

  /**
   * What every subject has at the beginning of each period (基础分): a number, or a number field of
   * the subject. It is a credit without a participation, which goes through the steps and on {@link
   * #into} other accounts like any other. The first period is that of the scheme's first effective
   * date, or of the subject's joining if that is later, or if neither is known of the first
   * participation; periods follow until the instant of scoring, whether the subject takes part in
   * anything or not.
   */
  Optional<Figure> opening();

  /** The steps that each credit goes through, in order. */
  List<Step> then();

  /** The accounts to which its credits pass on, each the whole. */
  List<AccountId> into();

  /** An account without steps. */
  static Account of(String id) {
    return builder().id(AccountId.of(id)).build();
  }

  /** Starts an account. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account; the result does not depend on the order of the calls, save of the steps. */
  final class Builder extends ImmutableAccount.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
