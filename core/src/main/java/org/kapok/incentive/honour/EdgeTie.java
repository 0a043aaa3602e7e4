package org.kapok.incentive.honour;

import java.util.List;
import java.util.Optional;
import org.kapok.id.SubjectId;

/**
 * Candidates who are equal where the places end (并列), so that not all of them could get one.
 *
 * @param subjects who, by rank and then by id
 * @param places how many places there were for them
 * @param group the group whose places end there; the places of the quota if empty
 * @param decidedBy the further key that told them apart; empty if none does, and the quota's {@link
 *     TieRule} holds
 */
public record EdgeTie(
    List<SubjectId> subjects, int places, Optional<String> group, Optional<String> decidedBy) {

  /** Copies the subjects. */
  public EdgeTie {
    subjects = List.copyOf(subjects);
  }
}
