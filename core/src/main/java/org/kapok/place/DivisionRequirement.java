package org.kapok.place;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;

/** What {@link ValidDivisionCode} asks of a code. */
record DivisionRequirement(Set<DivisionLevel> levels, boolean known) {
  private static final String PREFIX = "org.kapok.place.ValidDivisionCode.";

  /** Any well-formed code. */
  static final DivisionRequirement ANY = new DivisionRequirement(Set.of(), false);

  static DivisionRequirement of(ValidDivisionCode annotation) {
    return new DivisionRequirement(Set.copyOf(List.of(annotation.levels())), annotation.known());
  }

  boolean isMet(String text, ConstraintValidatorContext context) {
    DivisionCode code;
    try {
      code = DivisionCode.of(text);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
    if (!levels.isEmpty() && !levels.contains(code.level())) {
      return report("level", context);
    }
    boolean absent = known && Divisions.published().knowledge(code) == DivisionKnowledge.ABSENT;
    return !absent || report("absent", context);
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
