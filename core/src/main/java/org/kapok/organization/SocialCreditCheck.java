package org.kapok.organization;

import org.kapok.problem.Sentence;

/**
 * What a text is as a credit code. One of three outcomes.
 *
 * <p>Example:
 *
 * <pre>{@code
 * if (UnifiedSocialCreditCode.check(text) instanceof SocialCreditCheck.Invalid invalid) {
 *   show(invalid.message());
 * }
 * }</pre>
 */
public sealed interface SocialCreditCheck {

  /**
   * Both check characters agree.
   *
   * @param code the code
   */
  record Valid(UnifiedSocialCreditCode code) implements SocialCreditCheck {}

  /**
   * All is well but the last character. Some codes issued early are so for good and stand on real
   * certificates; but a slip in the last character, or in one of the first eight, looks the same.
   *
   * @param code the code
   * @param expected the last character by GB 32100-2015
   */
  record LegacyMismatch(UnifiedSocialCreditCode code, char expected) implements SocialCreditCheck {}

  /**
   * No credit code.
   *
   * @param text what was given
   * @param fault the first reason
   * @param sentence the reason, with the value and the mend
   */
  record Invalid(String text, SocialCreditFault fault, Sentence sentence)
      implements SocialCreditCheck {
    /** The reason in English. */
    public String message() {
      return sentence.english();
    }
  }
}
