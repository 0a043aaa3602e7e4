package org.kapok.incentive.rule;

import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.text.LocalizedText;

/**
 * One rule (积分规则): which participations count, how much each measures, the steps that turn the
 * measure into credits, and the accounts that they feed.
 *
 * <p>Example: {@code {"id": "study", "when": {"kind": "studySession"}, "count": "minutes", "then":
 * [{"each": "participation", "every": 30, "pay": 2}, {"each": "week", "max": 20}]}}.
 */
@Value.Immutable
public sealed interface Rule permits ImmutableRule {
  /** The account that a rule feeds if it names none. */
  AccountId POINTS = AccountId.of("points");

  /** Its id within the scheme. */
  RuleId id();

  /** What people read. */
  Optional<LocalizedText> label();

  /** The clause that it states, and how it was read. */
  Optional<LocalizedText> note();

  /** Which participations count; all that the scheme counts, if left out. */
  Optional<Condition> when();

  /** Whether the rule also sees participations that the scheme's own condition does not count. */
  @Value.Default
  default boolean always() {
    return false;
  }

  /** How much each measures. */
  Measure measure();

  /** The steps, in order; none if the measure itself is the credit. */
  List<Step> then();

  /** The accounts that are fed, each with the whole credit. */
  @Value.Default
  default List<AccountId> into() {
    return List.of(POINTS);
  }

  /** When its credits are posted. */
  @Value.Default
  default Payment paid() {
    return Payment.AS_EARNED;
  }

  /**
   * At the close of which window its credits are posted, if they are paid at close; that of the
   * last step that adds up, if left out.
   */
  Optional<Window> closes();

  /**
   * How long after that close the credits are posted (结算延迟), in whole days; at once, if left out.
   */
  Optional<Period> delay();

  /**
   * On which day of the year the credits are posted (发放日): the first such day on or after the close
   * and its delay.
   */
  Optional<MonthDay> payday();

  /** Starts a rule. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rule; the result does not depend on the order of the calls, save of the steps. */
  final class Builder extends ImmutableRule.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
