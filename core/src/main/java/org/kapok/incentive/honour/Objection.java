package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.id.SubjectId;

/**
 * An objection against an award that was publicised (异议), and what came of it.
 *
 * @param number from 1, in the order in which the objections of a case came
 * @param on when it was lodged
 * @param by who lodged it; empty if anonymous
 * @param ground why
 * @param answer what came of it
 */
public record Objection(
    int number, LocalDate on, Optional<SubjectId> by, String ground, Answer answer) {

  /** What came of an objection. */
  public enum Answer {
    /** It is not answered yet. */
    OPEN,
    /** It was found to be right. */
    UPHELD,
    /** It was found to be wrong. */
    REJECTED
  }

  /** The same objection, answered. */
  Objection answered(Answer how) {
    return new Objection(number, on, by, ground, how);
  }
}
