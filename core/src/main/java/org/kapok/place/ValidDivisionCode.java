package org.kapok.place;

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
 * That a text, or a {@link DivisionCode}, is the code of an administrative division (行政区划代码). Null
 * is valid. Any well-formed code is accepted, unless more is asked for.
 *
 * <p>Example: {@code @ValidDivisionCode(levels = DivisionLevel.COUNTY, known = true) String
 * district;}
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
@Constraint(validatedBy = {ValidDivisionCode.OfText.class, ValidDivisionCode.OfCode.class})
public @interface ValidDivisionCode {

  /** Replaced by the message of the reason, unless a host sets another one. */
  String message() default "{org.kapok.place.ValidDivisionCode.message}";

  /** The levels that are accepted; none means all. */
  DivisionLevel[] levels() default {};

  /**
   * Whether codes are refused that {@link Divisions#published()} knows to be {@link
   * DivisionKnowledge#ABSENT}. Divisions that were formed or dissolved since are then refused or
   * accepted wrongly.
   */
  boolean known() default false;

  /** The groups that it belongs to. */
  Class<?>[] groups() default {};

  /** What hosts attach. */
  Class<? extends Payload>[] payload() default {};

  /** Validates texts. */
  final class OfText implements ConstraintValidator<ValidDivisionCode, CharSequence> {
    private DivisionRequirement requirement = DivisionRequirement.ANY;

    /** A validator that accepts all codes until it is told otherwise. */
    public OfText() {}

    @Override
    public void initialize(ValidDivisionCode annotation) {
      requirement = DivisionRequirement.of(annotation);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
      return value == null || requirement.isMet(value.toString(), context);
    }
  }

  /** Validates codes. */
  final class OfCode implements ConstraintValidator<ValidDivisionCode, DivisionCode> {
    private DivisionRequirement requirement = DivisionRequirement.ANY;

    /** A validator that accepts all codes until it is told otherwise. */
    public OfCode() {}

    @Override
    public void initialize(ValidDivisionCode annotation) {
      requirement = DivisionRequirement.of(annotation);
    }

    @Override
    public boolean isValid(@Nullable DivisionCode value, ConstraintValidatorContext context) {
      return value == null || requirement.isMet(value.value(), context);
    }
  }
}
