package org.kapok.incentive;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;

/**
 * Thrown when a figure does not fit in an amount while a rule is applied to a participation, or an
 * account is opened.
 */
public final class ScoringOverflowException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  /** The rule, as its text since ids need not survive Java serialisation. */
  private final @Nullable String rule;

  /** The participation, as its text. */
  private final @Nullable String participation;

  private ScoringOverflowException(
      String what,
      @Nullable String rule,
      @Nullable String participation,
      ArithmeticException cause) {
    super(String.format(Locale.ROOT, "%s: %s", what, cause.getMessage()));
    this.rule = rule;
    this.participation = participation;
    initCause(cause);
  }

  /** A rule overflows at a participation. */
  static ScoringOverflowException of(
      RuleId rule, ParticipationId participation, ArithmeticException cause) {
    String what =
        String.format(Locale.ROOT, "rule %s overflows at participation %s", rule, participation);
    return new ScoringOverflowException(what, rule.value(), participation.value(), cause);
  }

  /** The opening of an account overflows. */
  static ScoringOverflowException ofOpening(AccountId account, ArithmeticException cause) {
    String what = String.format(Locale.ROOT, "the opening of account %s overflows", account);
    return new ScoringOverflowException(what, null, null, cause);
  }

  /** What a version changes of a rule overflows. */
  static ScoringOverflowException ofChange(RuleId rule, String version, ArithmeticException cause) {
    String what =
        String.format(Locale.ROOT, "rule %s overflows as version %s begins", rule, version);
    return new ScoringOverflowException(what, rule.value(), null, cause);
  }

  /** A line overflows: of a rule and a participation, or of the opening of the account. */
  static ScoringOverflowException ofLine(
      Optional<RuleId> rule,
      Optional<ParticipationId> participation,
      AccountId account,
      ArithmeticException cause) {
    return rule.isPresent() && participation.isPresent()
        ? of(rule.get(), participation.get(), cause)
        : ofOpening(account, cause);
  }

  /** The rule that was applied; empty for an opening. */
  public Optional<RuleId> rule() {
    return Optional.ofNullable(rule).map(RuleId::of);
  }

  /** The participation to which it was applied; empty for an opening and a change of version. */
  public Optional<ParticipationId> participation() {
    return Optional.ofNullable(participation).map(ParticipationId::of);
  }
}
