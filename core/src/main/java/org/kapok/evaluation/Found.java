package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.kapok.quantity.DateSpan;

/**
 * What was found of a figure: a reading, or why there is none.
 *
 * @param reading the reading; empty if there are gaps
 * @param gaps why there is none; empty if there is one
 */
record Found(Optional<Reading> reading, List<Gap> gaps) {

  static Found of(String figure, DateSpan period, Fraction value, Support support) {
    Reading reading = new Reading(figure, period, value, support.evidence(), support.overruled());
    return new Found(Optional.of(reading), List.of());
  }

  static Found gap(String figure, Gap.Reason reason, String detail) {
    return new Found(Optional.empty(), List.of(new Gap(figure, reason, detail)));
  }
}
