package org.kapok.organization;

import java.util.Locale;
import java.util.Optional;
import org.kapok.organization.SocialCreditCheck.Invalid;
import org.kapok.place.DivisionCode;
import org.kapok.problem.Explained;
import org.kapok.problem.Hint;
import org.kapok.problem.Sentence;

/** The rules of GB 32100-2015 and, for the organisation code in it, GB 11714. */
final class SocialCreditRules {
  /** The characters by their value; I, O, S, V and Z are too like 1, 0, 5, U and 2. */
  static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private SocialCreditRules() {}

  /** The first fault; the last character is not looked at beyond its being in the alphabet. */
  static Optional<Invalid> fault(String text) {
    if (text.length() != LENGTH) {
      return invalid(
          text,
          SocialCreditFault.LENGTH,
          "UnifiedSocialCreditCode must have 18 characters, had {0}, was \"{1}\"",
          text.length(),
          text);
    }
    for (int i = 0; i < LENGTH; i++) {
      if (ALPHABET.indexOf(text.charAt(i)) < 0) {
        return outside(text, i);
      }
    }
    return meaning(text).or(() -> organization(text));
  }

  private static Optional<Invalid> outside(String text, int place) {
    char letter = text.charAt(place);
    String upper = text.toUpperCase(Locale.ROOT);
    int like = "IOZSV".indexOf(letter);
    Hint hint = Hint.NONE;
    if (like >= 0) {
      hint = new Hint(Optional.of(String.valueOf("1025U".charAt(like))));
    } else if (ALPHABET.indexOf(upper.charAt(place)) >= 0) {
      hint = new Hint(Optional.of(upper));
    }
    return invalid(
        text,
        SocialCreditFault.CHARACTER,
        "UnifiedSocialCreditCode must be of digits and capital letters without I, O, S, V, Z, had"
            + " '{0}' at place {1}{2}, was \"{3}\"",
        letter,
        place + 1,
        hint,
        text);
  }

  private static Optional<Invalid> meaning(String text) {
    Optional<RegistrationDepartment> department = RegistrationDepartment.of(text.charAt(0));
    if (department.isEmpty()) {
      return invalid(
          text,
          SocialCreditFault.DEPARTMENT,
          "UnifiedSocialCreditCode must start with a department's character, started with '{0}',"
              + " was \"{1}\"",
          text.charAt(0),
          text);
    }
    if (department.get().category(text.charAt(1)).isEmpty()) {
      return invalid(
          text,
          SocialCreditFault.CATEGORY,
          "UnifiedSocialCreditCode must name a category that department '{0}' registers, named"
              + " '{1}', was \"{2}\"",
          text.charAt(0),
          text.charAt(1),
          text);
    }
    try {
      DivisionCode unused = DivisionCode.of(text.substring(2, 8));
      return Optional.empty();
    } catch (IllegalArgumentException noDivision) {
      return invalid(
          text,
          SocialCreditFault.DIVISION,
          "UnifiedSocialCreditCode must have a division at places 3 to 8: {0}, was \"{1}\"",
          Explained.of(noDivision),
          text);
    }
  }

  private static Optional<Invalid> organization(String text) {
    char expected = organizationCheck(text.substring(8, 16));
    if (text.charAt(16) == expected) {
      return Optional.empty();
    }
    return invalid(
        text,
        SocialCreditFault.ORGANIZATION_CODE,
        "UnifiedSocialCreditCode must have an organisation code at places 9 to 17: its check"
            + " character is '{0}', by GB 11714 it would be '{1}', was \"{2}\"",
        text.charAt(16),
        expected,
        text);
  }

  private static Optional<Invalid> invalid(
      String text, SocialCreditFault fault, String pattern, Object... arguments) {
    return Optional.of(new Invalid(text, fault, Sentence.of(pattern, arguments)));
  }

  /** The check character of eight characters by GB 11714, weights 3 7 9 10 5 8 4 2 modulo 11. */
  static char organizationCheck(String eight) {
    int sum = 0;
    for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
      sum += Character.digit(eight.charAt(i), 36) * ORGANIZATION_WEIGHTS[i];
    }
    return "0X987654321".charAt(sum % 11);
  }

  /** The check character of the first 17 by GB 32100-2015, weights 3^(i−1) modulo 31. */
  static char check(String text) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(text.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
