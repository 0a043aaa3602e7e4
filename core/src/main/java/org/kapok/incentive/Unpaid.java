package org.kapok.incentive;

import java.util.Optional;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;

/**
 * Why a rule paid a subject nothing, shown on the participation that came nearest: the one that met
 * most of the rule's conditions, and of several the latest.
 *
 * @param subject whose
 * @param rule which rule
 * @param version by which version, in the statement of a programme
 * @param reason why
 * @param participation the nearest one; empty if there is none
 * @param place RFC 6901 pointer to the part of the scheme that stopped it; empty if there is none
 * @param value what the participation had there: its value, or what was left of the measure
 * @param met how near it came: 0 if the scheme is not in force on its date, 1 if the scheme's own
 *     condition does not count it, else 2 and one for each part of the rule's condition that held
 */
public record Unpaid(
    SubjectId subject,
    RuleId rule,
    Optional<String> version,
    UnpaidReason reason,
    Optional<ParticipationId> participation,
    String place,
    Optional<String> value,
    int met) {

  /** Whether it tells of a participation that came at least as near as that of an earlier time. */
  boolean isNearerThan(Unpaid earlier) {
    if (reason == UnpaidReason.NOTHING_LEFT || earlier.reason == UnpaidReason.NOTHING_LEFT) {
      return reason == UnpaidReason.NOTHING_LEFT;
    }
    boolean none = reason == UnpaidReason.NO_PARTICIPATION;
    boolean noneEarlier = earlier.reason == UnpaidReason.NO_PARTICIPATION;
    if (none || noneEarlier) {
      return noneEarlier;
    }
    return met >= earlier.met;
  }
}
