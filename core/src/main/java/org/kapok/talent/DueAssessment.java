package org.kapok.talent;

import java.time.LocalDate;
import java.util.Comparator;
import org.kapok.id.MemberId;
import org.kapok.id.StationId;

/**
 * An assessment that is to be made and is not made yet.
 *
 * <p>Example: {@code batch.due(LocalDate.of(2025, 9, 1)).get(0).periodEnd()}.
 *
 * @param member of whom
 * @param station serving where
 * @param kind of a year or of the term
 * @param periodEnd the day after the last one of the year or term to be assessed: from this day on
 *     it is due
 */
public record DueAssessment(
    MemberId member, StationId station, AssessmentKind kind, LocalDate periodEnd)
    implements Comparable<DueAssessment> {

  /** Orders by day, then by member, station and kind. */
  @Override
  public int compareTo(DueAssessment other) {
    return Comparator.comparing(DueAssessment::periodEnd)
        .thenComparing(DueAssessment::member)
        .thenComparing(DueAssessment::station)
        .thenComparing(DueAssessment::kind)
        .compare(this, other);
  }
}
