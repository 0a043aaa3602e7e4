package org.kapok.organization;

import jakarta.validation.ConstraintValidatorContext;

/** Says by the key of a message why a credit code is not accepted. */
final class SocialCreditViolation {
  private static final String PREFIX = "org.kapok.organization.ValidSocialCreditCode.";

  private SocialCreditViolation() {}

  static boolean isAbsent(
      SocialCreditCheck check, boolean acceptLegacy, ConstraintValidatorContext context) {
    if (check instanceof SocialCreditCheck.Valid) {
      return true;
    }
    if (check instanceof SocialCreditCheck.Invalid invalid) {
      return report(invalid.fault().name(), context);
    }
    return acceptLegacy || report("LEGACY", context);
  }

  private static boolean report(String reason, ConstraintValidatorContext context) {
    if (context.getDefaultConstraintMessageTemplate().equals("{" + PREFIX + "message}")) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("{" + PREFIX + reason + "}")
          .addConstraintViolation();
    }
    return false;
  }
}
