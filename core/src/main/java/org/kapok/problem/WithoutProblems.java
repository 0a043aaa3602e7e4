package org.kapok.problem;

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
 * Bean Validation of an aggregate: one violation for each of its {@link Checked#problems()}, at the
 * property that the problem names. The messages are in Chinese and English, by the code of the
 * problem, from the bundles {@code ContributorValidationMessages} of this library, which Hibernate
 * Validator reads by default; a host's own {@code ValidationMessages} may say it otherwise under
 * the key {@code org.kapok.problem.} and the code.
 *
 * <p>So a message in Chinese says what is wrong by its code, and what it is about as in English:
 * which language is wanted is known only to who interpolates the message. {@link
 * Problem#message(java.util.Locale)} of {@link Checked#problems()} tells the whole sentence.
 *
 * <p>Example: {@code validator.validate(tree)}, or {@code @Valid OrganizationTree tree} in a bean.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithoutProblems.OfChecked.class)
public @interface WithoutProblems {

  /** Not used: each problem has a message of its own. */
  String message() default "{org.kapok.problem.WithoutProblems.message}";

  /** The groups that it belongs to. */
  Class<?>[] groups() default {};

  /** What hosts attach. */
  Class<? extends Payload>[] payload() default {};

  /** Validates whatever can say what is wrong with it. */
  final class OfChecked implements ConstraintValidator<WithoutProblems, Checked> {
    /** A validator without state. */
    public OfChecked() {}

    @Override
    public boolean isValid(@Nullable Checked value, ConstraintValidatorContext context) {
      if (value == null || value.problems().isEmpty()) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      value.problems().forEach(problem -> Violation.add(problem, context));
      return false;
    }
  }
}
