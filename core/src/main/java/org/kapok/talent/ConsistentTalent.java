package org.kapok.talent;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.kapok.problem.Problem;

/**
 * That the parts of a {@link TalentAggregate} fit together. The aggregates carry it themselves, at
 * class level, so that it fires under any validator; hosts may put it on fields of their own.
 *
 * <p>There is one violation per {@link TalentAggregate#problems() problem}, with the problem's
 * place as its path ({@code stations[0].capacity}) and a sentence in Chinese or English, by the
 * validator's locale. Providers report problems of one code at one place once. The values are told
 * by {@link TalentAggregate#problems()}, in English.
 *
 * <p>Example: {@code validator.validate(pyramid)}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentTalent.Validator.class)
public @interface ConsistentTalent {
  /** The message; each violation has one of its own instead, by the code of the problem. */
  String message() default "{org.kapok.talent.ConsistentTalent.message}";

  /** The groups in which it is validated. */
  Class<?>[] groups() default {};

  /** What hosts attach to it. */
  Class<? extends Payload>[] payload() default {};

  /** Reports every problem of an aggregate. */
  final class Validator implements ConstraintValidator<ConsistentTalent, TalentAggregate> {
    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public boolean isValid(TalentAggregate aggregate, ConstraintValidatorContext context) {
      if (aggregate == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      List<Problem> problems = aggregate.problems();
      for (Problem problem : problems) {
        context
            .buildConstraintViolationWithTemplate("{org.kapok.talent." + problem.code() + "}")
            .addPropertyNode(path(problem.place()))
            .addConstraintViolation();
      }
      return problems.isEmpty();
    }

    /** An RFC 6901 pointer in the form of a property path: numbers are indexes. */
    private static String path(String pointer) {
      return pointer.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
    }
  }
}
