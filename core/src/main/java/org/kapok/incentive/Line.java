package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/**
 * One line of a statement: what one participation brought by one rule to one account, and how. What
 * was measured plus the changes of all steps is the amount, exactly.
 */
@Value.Immutable
public sealed interface Line permits ImmutableLine {

  /** Whose. */
  SubjectId subject();

  /** For which participation. */
  ParticipationId participation();

  /** When that started, by the calendar of the scheme's zone. */
  LocalDate date();

  /** By which rule. */
  RuleId rule();

  /** To which account. */
  AccountId account();

  /** The account's period in which it lies. */
  DateSpan period();

  /** What was measured: 1/3 hour, 90 minutes, 1 participation. */
  Ratio measured();

  /** What each step changed, in order: the rule's steps, then those of each account on the way. */
  List<Effect> effects();

  /** What is credited, or pending. */
  Amount amount();

  /** Until when it is pending, if it is. */
  Optional<Instant> pendingUntil();

  /** Refuses a line that does not add up. */
  @Value.Check
  default void check() {
    Ratio sum = measured();
    for (Effect effect : effects()) {
      sum = sum.plus(effect.change());
    }
    if (!sum.equals(Ratio.of(amount()))) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a line must add up: measured %s and its effects make %s, amount was %s (participation %s, rule %s)",
              measured(),
              sum,
              amount(),
              participation(),
              rule()));
    }
  }

  /** Starts a line. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a line. */
  final class Builder extends ImmutableLine.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
