package org.kapok.incentive;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.kapok.incentive.honour.Validity;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;

/**
 * Until when a level is valid that is won or kept.
 *
 * @param program the honour
 */
record HonourValidity(HonourProgram program) {

  /**
   * The first date on which it is not valid any more; empty if there is none.
   *
   * @param before until when it was valid before, if it is renewed
   */
  Optional<LocalDate> until(
      HonourRun.Moment moment, Optional<LocalDate> before, Optional<SubjectFacts> facts) {
    return program.honour().valid().flatMap(validity -> until(validity, moment, before, facts));
  }

  private Optional<LocalDate> until(
      Validity validity,
      HonourRun.Moment moment,
      Optional<LocalDate> before,
      Optional<SubjectFacts> facts) {
    if (validity.lasts().isPresent()) {
      Period lasts = validity.lasts().get();
      LocalDate until = before.orElse(moment.on()).plus(lasts);
      return Optional.of(until.isAfter(moment.on()) ? until : moment.on().plus(lasts));
    }
    int more = validity.more().orElse(0);
    return end(moment.read(), more, facts)
        .filter(until -> until.isAfter(moment.on()))
        .or(() -> end(moment.on(), more, facts));
  }

  /** The end of the window of the date, or of one after it. */
  private Optional<LocalDate> end(LocalDate date, int more, Optional<SubjectFacts> facts) {
    WindowProgram window = program.validEach().orElseThrow();
    Optional<LocalDate> end = Optional.of(date);
    for (int i = 0; i <= more && end.isPresent(); i++) {
      end = window.span(end.get(), facts).filter(DateSpan::hasEnd).map(DateSpan::endExclusive);
    }
    return end;
  }
}
