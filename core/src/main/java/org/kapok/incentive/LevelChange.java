package org.kapok.incentive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapok.id.AccountId;
import org.kapok.id.LevelId;
import org.kapok.id.ParticipationId;
import org.kapok.quantity.Amount;

/**
 * One entry in the history of an honour: what happened to the level that a subject holds, when and
 * why.
 *
 * @param on from which date on it holds
 * @param from the level held before; none if empty
 * @param to the level held from then on; none if empty
 * @param why why
 * @param participation the participation after which it was found, if one was
 * @param until until when a time of grace or a bar lasts, that date excluded
 * @param used what the award used up, by account, together with what could not be carried over
 */
public record LevelChange(
    LocalDate on,
    Optional<LevelId> from,
    Optional<LevelId> to,
    ChangeReason why,
    Optional<ParticipationId> participation,
    Optional<LocalDate> until,
    Map<AccountId, Amount> used) {

  /** Copies the amounts, in the order of the accounts' ids. */
  public LevelChange {
    used = Collections.unmodifiableMap(new TreeMap<>(used));
  }
}
