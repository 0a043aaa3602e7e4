package org.kapok.participation;

import java.util.List;
import java.util.Optional;
import org.kapok.id.SubjectId;

/**
 * What counts of one subject: see {@link History#bySubject}.
 *
 * @param subject who
 * @param facts what is known of the subject
 * @param participations those that count: neither cancelled nor in conflict; in scoring order
 */
public record SubjectHistory(
    SubjectId subject, Optional<SubjectFacts> facts, List<Participation> participations) {

  /** Copies the participations, unless they are immutable. */
  public SubjectHistory {
    participations =
        participations instanceof Stretch ? participations : List.copyOf(participations);
  }
}
