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
 * @param reason why
 * @param participation the nearest one; empty if there is none
 * @param place RFC 6901 pointer to the part of the scheme that stopped it; empty if there is none
 * @param value what the participation had there: its value, or what was left of the measure
 */
public record Unpaid(
    SubjectId subject,
    RuleId rule,
    UnpaidReason reason,
    Optional<ParticipationId> participation,
    String place,
    Optional<String> value) {}
