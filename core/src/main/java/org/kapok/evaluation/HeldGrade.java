package org.kapok.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;

/**
 * A grade that is held (等级有效期): from when, and until when.
 *
 * <p>Example: {@code HeldGrade.after(scheme, Optional.of(held), checkUp)}.
 *
 * @param grade the id of the grade
 * @param from since when, inclusive
 * @param until until when, exclusive; empty if until the next check-up
 */
public record HeldGrade(String grade, LocalDate from, Optional<LocalDate> until) {

  /**
   * What is held after a check-up. A grade that was held and has not run out by the end of the
   * period judged is kept, with its dates, if the check-up gives a lower one or none, no veto was
   * called for, and what the grade asks for to be kept is met; a grade that asks for nothing is
   * kept. Else what is held is what the check-up gives, from the end of the period on, if anything.
   *
   * @param held what was held before, if anything
   * @param checkUp by the scheme
   * @throws IllegalArgumentException if the check-up is of another scheme, or the grade that was
   *     held is none of the scheme's
   */
  public static Optional<HeldGrade> after(
      EvaluationScheme scheme, Optional<HeldGrade> held, CheckUp checkUp) {
    if (!checkUp.scheme().equals(scheme.id()) || !checkUp.version().equals(scheme.version())) {
      throw new InvalidValueException(
          "check-up must be by scheme {0} {1}, was by {2} {3}",
          scheme.id(), scheme.version(), checkUp.scheme(), checkUp.version());
    }
    LocalDate from = checkUp.period().endExclusive();
    Optional<HeldGrade> given =
        checkUp.grade().map(grade -> new HeldGrade(grade, from, checkUp.gradeUntil()));
    Optional<HeldGrade> kept = held.filter(each -> each.isKept(scheme, checkUp));
    boolean lower =
        kept.isPresent()
            && (given.isEmpty()
                || number(scheme, given.get().grade()) < number(scheme, kept.get().grade()));
    return lower ? kept : given;
  }

  private boolean isKept(EvaluationScheme scheme, CheckUp checkUp) {
    number(scheme, grade);
    boolean lasts = until.filter(checkUp.period().endExclusive()::isBefore).isPresent();
    boolean asks = checkUp.keeps().stream().anyMatch(each -> each.grade().equals(grade));
    boolean met =
        checkUp.keeps().stream().anyMatch(each -> each.grade().equals(grade) && each.met());
    return lasts && checkUp.vetoes().isEmpty() && (met || !asks);
  }

  private static int number(EvaluationScheme scheme, String grade) {
    List<String> grades = scheme.grades().stream().map(Grade::id).toList();
    if (!grades.contains(grade)) {
      throw new InvalidValueException("grade must be one of {0}, was \"{1}\"", grades, grade);
    }
    return grades.indexOf(grade);
  }
}
