package org.kapok.organization;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * That a text, or a {@link UnifiedSocialCreditCode}, is a credit code by GB 32100-2015. Null is
 * valid. The message says, in Chinese or English, which of the reasons of {@link SocialCreditFault}
 * it is, or that the last character does not agree.
 *
 * <p>Example: {@code @ValidSocialCreditCode(acceptLegacy = true) String creditCode;}
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {ValidSocialCreditCode.OfText.class, ValidSocialCreditCode.OfCode.class})
public @interface ValidSocialCreditCode {

  /** Replaced by the message of the reason, unless a host sets another one. */
  String message() default "{org.kapok.organization.ValidSocialCreditCode.message}";

  /** Whether codes pass of which only the last character disagrees, as in early ones. */
  boolean acceptLegacy() default false;

  /** The groups that it belongs to. */
  Class<?>[] groups() default {};

  /** What hosts attach. */
  Class<? extends Payload>[] payload() default {};

  /** Validates texts. */
  final class OfText implements ConstraintValidator<ValidSocialCreditCode, CharSequence> {
    private boolean acceptLegacy;

    /** A validator that accepts no legacy codes until it is told so. */
    public OfText() {}

    @Override
    public void initialize(ValidSocialCreditCode annotation) {
      acceptLegacy = annotation.acceptLegacy();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
      return value == null
          || SocialCreditViolation.isAbsent(
              UnifiedSocialCreditCode.check(value.toString()), acceptLegacy, context);
    }
  }

  /** Validates codes, which can at worst be legacy ones. */
  final class OfCode
      implements ConstraintValidator<ValidSocialCreditCode, UnifiedSocialCreditCode> {
    private boolean acceptLegacy;

    /** A validator that accepts no legacy codes until it is told so. */
    public OfCode() {}

    @Override
    public void initialize(ValidSocialCreditCode annotation) {
      acceptLegacy = annotation.acceptLegacy();
    }

    @Override
    public boolean isValid(
        @Nullable UnifiedSocialCreditCode value, ConstraintValidatorContext context) {
      return value == null
          || SocialCreditViolation.isAbsent(
              UnifiedSocialCreditCode.check(value.value()), acceptLegacy, context);
    }
  }
}
