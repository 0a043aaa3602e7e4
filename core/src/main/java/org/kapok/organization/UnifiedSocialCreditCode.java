package org.kapok.organization;

import java.util.Optional;
import org.kapok.organization.SocialCreditCheck.Invalid;
import org.kapok.organization.SocialCreditCheck.LegacyMismatch;
import org.kapok.organization.SocialCreditCheck.Valid;
import org.kapok.place.DivisionCode;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.LocalizedText;

/**
 * The code by which China's registers know a body (统一社会信用代码, GB 32100-2015): department, category,
 * division, organisation code with a check character of its own (GB 11714), check character.
 *
 * <p>A text is valid, a legacy mismatch (real codes issued early fail the outer check), or invalid.
 * A value of this type is never invalid. {@link #isValid()} tells the other two apart.
 *
 * <p>Example: {@code UnifiedSocialCreditCode.of("91100000100003962T").division()} is the whole
 * country.
 *
 * @param value 18 digits and capital letters
 */
public record UnifiedSocialCreditCode(String value) implements Comparable<UnifiedSocialCreditCode> {

  /** Refuses what {@link #of(String)} refuses. */
  public UnifiedSocialCreditCode {
    Optional<Invalid> fault = SocialCreditRules.fault(value);
    if (fault.isPresent()) {
      throw new InvalidValueException(fault.get().sentence());
    }
  }

  /**
   * The code of this text, valid or a legacy mismatch.
   *
   * @throws IllegalArgumentException if the text is invalid, with the reason
   */
  public static UnifiedSocialCreditCode of(String value) {
    return new UnifiedSocialCreditCode(value);
  }

  /** What the text is as a credit code. */
  public static SocialCreditCheck check(String text) {
    Optional<Invalid> fault = SocialCreditRules.fault(text);
    if (fault.isPresent()) {
      return fault.get();
    }
    UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(text);
    return code.isValid()
        ? new Valid(code)
        : new LegacyMismatch(code, SocialCreditRules.check(text));
  }

  /** Whether the last character is the one that GB 32100-2015 asks for. */
  public boolean isValid() {
    return SocialCreditRules.check(value) == value.charAt(value.length() - 1);
  }

  /** The department that issued it. */
  public RegistrationDepartment department() {
    return RegistrationDepartment.of(value.charAt(0)).orElseThrow();
  }

  /** The name of the category of the body, such as 事业单位. */
  public LocalizedText category() {
    return department().category(value.charAt(1)).orElseThrow();
  }

  /** The division of the office that registered the body, not of its address. */
  public DivisionCode division() {
    return DivisionCode.of(value.substring(2, 8));
  }

  /** The organisation code (组织机构代码, GB 11714): eight characters and a check character. */
  public String organizationCode() {
    return value.substring(8, 17);
  }

  /** Orders by the characters. */
  @Override
  public int compareTo(UnifiedSocialCreditCode other) {
    return value.compareTo(other.value);
  }

  /** The 18 characters. */
  @Override
  public String toString() {
    return value;
  }
}
