package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/**
 * One line of a statement: what one participation brought by one rule to one account, and how. What
 * was measured plus the changes of all steps is the amount, exactly. An opening amount is a line
 * without a participation and without a rule.
 */
@Value.Immutable
public sealed interface Line permits ImmutableLine {

  /** Whose. */
  SubjectId subject();

  /** For which participation; none for an opening amount, and for what a new version changes. */
  Optional<ParticipationId> participation();

  /** When that started, by the calendar of the scheme's zone; on which date it was opened. */
  LocalDate date();

  /** By which rule; none for an opening amount. */
  Optional<RuleId> rule();

  /** By which version, in the statement of a programme. */
  Optional<String> version();

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
      throw new InvalidValueException(
          "a line must add up: measured {0} and its effects make {1}, amount was {2} " + "({3})",
          measured(), sum, amount(), place());
    }
    if (participation().isPresent() && rule().isEmpty()) {
      throw new InvalidValueException("a line of a participation must name its rule");
    }
  }

  /** This line as of a later instant: no longer pending if it is due by then. */
  default Line as(Instant later) {
    return pendingUntil().filter(until -> !until.isAfter(later)).isPresent()
        ? builder().from(this).pendingUntil(Optional.empty()).build()
        : this;
  }

  private String place() {
    return participation().isEmpty()
        ? "opening of " + account() + " on " + date()
        : "participation "
            + participation().get()
            + ", rule "
            + rule().map(Object::toString).orElse("?");
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
