package org.kapok.incentive;

import java.util.Locale;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;

/** Thrown when a figure does not fit in an amount while a rule is applied to a participation. */
public final class ScoringOverflowException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  /** The rule, as its text since ids need not survive Java serialisation. */
  private final String rule;

  /** The participation, as its text. */
  private final String participation;

  ScoringOverflowException(RuleId rule, ParticipationId participation, ArithmeticException cause) {
    super(
        String.format(
            Locale.ROOT,
            "rule %s overflows at participation %s: %s",
            rule,
            participation,
            cause.getMessage()));
    this.rule = rule.value();
    this.participation = participation.value();
    initCause(cause);
  }

  /** The rule that was applied. */
  public RuleId rule() {
    return RuleId.of(rule);
  }

  /** The participation to which it was applied. */
  public ParticipationId participation() {
    return ParticipationId.of(participation);
  }
}
