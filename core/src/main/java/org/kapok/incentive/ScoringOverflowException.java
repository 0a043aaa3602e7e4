package org.kapok.incentive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.problem.Explained;
import org.kapok.problem.Sentence;

/**
 * Thrown when a figure does not fit in an amount while a rule is applied to a participation, or an
 * account is opened.
 */
public final class ScoringOverflowException extends ArithmeticException implements Explained {
  private static final long serialVersionUID = 1L;

  /** The rule, as its text since ids need not survive Java serialisation. */
  private final @Nullable String rule;

  /** The participation, as its text. */
  private final @Nullable String participation;

  /** Not carried over Java serialisation; the message is. */
  private final transient Sentence sentence;

  private ScoringOverflowException(
      Sentence sentence,
      @Nullable String rule,
      @Nullable String participation,
      ArithmeticException cause) {
    super(sentence.english());
    this.sentence = sentence;
    this.rule = rule;
    this.participation = participation;
    initCause(cause);
  }

  /** A rule overflows at a participation. */
  static ScoringOverflowException of(
      RuleId rule, ParticipationId participation, ArithmeticException cause) {
    Sentence why =
        Sentence.of(
            "rule {0} overflows at participation {1}: {2}",
            rule, participation, Explained.of(cause));
    return new ScoringOverflowException(why, rule.value(), participation.value(), cause);
  }

  /** The opening of an account overflows. */
  static ScoringOverflowException ofOpening(AccountId account, ArithmeticException cause) {
    Sentence why =
        Sentence.of("the opening of account {0} overflows: {1}", account, Explained.of(cause));
    return new ScoringOverflowException(why, null, null, cause);
  }

  /** What a version changes of a rule overflows. */
  static ScoringOverflowException ofChange(RuleId rule, String version, ArithmeticException cause) {
    Sentence why =
        Sentence.of(
            "rule {0} overflows as version {1} begins: {2}", rule, version, Explained.of(cause));
    return new ScoringOverflowException(why, rule.value(), null, cause);
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

  @Override
  public Sentence sentence() {
    return sentence == null ? Sentence.verbatim(String.valueOf(getMessage())) : sentence;
  }
}
