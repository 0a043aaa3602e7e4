package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the office has to do next with an award, and until when (时限). A limit that has passed is no
 * reason to refuse the step: an award does not suffer for a late office.
 *
 * @param what what has to be done
 * @param objection the number of the objection to be answered
 * @param before until when, that date excluded; empty if working days are not known that far
 */
public record AwardDuty(What what, Optional<Integer> objection, Optional<LocalDate> before) {

  /** What has to be done. */
  public enum What {
    /** It has to be publicised. */
    PUBLICISE,
    /** An objection has to be answered. */
    ANSWER,
    /** It has to be granted or not. */
    DECIDE
  }

  /** Whether it should have been done by the end of the date. */
  public boolean isOverdue(LocalDate on) {
    return before.filter(end -> !on.plusDays(1).isBefore(end)).isPresent();
  }
}
