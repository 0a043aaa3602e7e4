package org.kapok.participation;

import java.util.Comparator;
import java.util.Optional;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;

/**
 * Two or more different contents at one revision. Nothing of what conflicts is scored: neither the
 * participation nor, when a subject's facts conflict, anything of that subject.
 *
 * @param subject whose
 * @param participation which participation; empty if the subject's facts conflict
 * @param revision at which revision
 */
public record Conflict(SubjectId subject, Optional<ParticipationId> participation, long revision)
    implements Comparable<Conflict> {

  /** Orders by subject, facts first, then by participation. */
  @Override
  public int compareTo(Conflict other) {
    return Comparator.comparing(Conflict::subject)
        .thenComparing(conflict -> conflict.participation().map(ParticipationId::value).orElse(""))
        .thenComparing(Conflict::revision)
        .compare(this, other);
  }
}
