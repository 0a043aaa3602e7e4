package org.kapok.incentive;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Rule;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * A figure that a worked case must give, or a level.
 *
 * <p>Example: {@code {"account": "stamps", "on": "2024-04-05", "credited": 24}}: in the period of
 * the account stamps that holds 5 April 2024, 24 are credited. {@code {"honour": "stars", "level":
 * "three"}}: that level is held as of the case's date, or at the end of the date that {@code on}
 * names; {@code {"honour": "stars", "none": true}}: no level of it is held; {@code {"honour":
 * "medal", "awards": 3}}: it was won three times by then.
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

  /** The account's period that holds this date; all periods if left out. Of a level, its date. */
  Optional<LocalDate> on();

  /** What is credited; nothing else but a level may be left without it. */
  Optional<Amount> credited();

  /** What is pending; not looked at if left out. */
  Optional<Amount> pending();

  /** Of which honour a level is expected, instead of an amount. */
  Optional<HonourId> honour();

  /** The level of the honour that must be held. */
  Optional<LevelId> level();

  /** Whether no level of the honour must be held. */
  @Value.Default
  default boolean none() {
    return false;
  }

  /** How often the honour must have been won, in all; not looked at if left out. */
  Optional<Integer> awards();

  /** Refuses an expectation of nothing, and of two things. */
  @Value.Check
  default void check() {
    if (honour().isPresent() == credited().isPresent()) {
      throw new InvalidValueException("an expectation must have either credited or honour");
    }
    boolean amount = rule().isPresent() || pending().isPresent();
    boolean held = level().isPresent() || none();
    boolean both = level().isPresent() && none();
    if (honour().isPresent() && (both || (!held && awards().isEmpty()) || amount)) {
      throw new InvalidValueException(
          "an expectation of an honour must have either level or \"none\": true, or "
              + "awards, and no amount");
    }
    if (honour().isEmpty() && (held || awards().isPresent())) {
      throw new InvalidValueException("level, none and awards need an honour");
    }
    if (awards().filter(times -> times < 0).isPresent()) {
      throw new InvalidValueException("awards must be 0 or above, was {0}", awards().get());
    }
  }

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
