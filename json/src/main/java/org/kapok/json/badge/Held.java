package org.kapok.json.badge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.ChangeReason;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.LevelChange;
import org.kapok.incentive.Standing;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.incentive.honour.AwardProposal;
import org.kapok.incentive.honour.AwardState;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.problem.InvalidValueException;

/**
 * A level that is held.
 *
 * @param awarded from which date on
 * @param validFrom on which date that was last confirmed
 * @param validUntil until which date, excluded; for ever if empty
 */
record Held(
    HonourId honour,
    LevelId level,
    LocalDate awarded,
    LocalDate validFrom,
    Optional<LocalDate> validUntil) {
  /** What happens to a level that stays without making its badge another one. */
  private static final Set<ChangeReason> REMARKS = EnumSet.of(ChangeReason.BARRED);

  static Held of(Standing standing) {
    LevelId level =
        standing
            .level()
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        "no level of {0} is held, so there is no badge", standing.honour()));
    LocalDate since = standing.since().orElseThrow();
    LocalDate confirmed =
        standing.history().stream()
            .filter(each -> each.to().equals(Optional.of(level)))
            .filter(each -> !REMARKS.contains(each.why()) && !each.on().isBefore(since))
            .map(LevelChange::on)
            .max(LocalDate::compareTo)
            .orElse(since);
    Optional<LocalDate> until = standing.graceUntil().or(standing::validUntil);
    return new Held(standing.honour(), level, since, confirmed, until);
  }

  static Held of(AwardCase award, IncentiveScheme scheme) {
    AwardProposal proposal = award.proposal();
    if (!proposal.scheme().equals(Optional.of(scheme.id())) || proposal.honour().isEmpty()) {
      throw new InvalidValueException(
          "award {0} must be of an honour of scheme {1}", award.id(), scheme.id());
    }
    if (!(award.state() instanceof AwardState.Granted granted)) {
      throw new InvalidValueException("award {0} is not granted, so there is no badge", award.id());
    }
    HonourId honour = proposal.honour().get();
    LevelId level =
        proposal
            .level()
            .or(() -> only(scheme, honour))
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        "award {0} must name a level of {1}", award.id(), honour));
    return new Held(honour, level, granted.on(), granted.on(), Optional.empty());
  }

  /** The level of an honour of a single one. */
  private static Optional<LevelId> only(IncentiveScheme scheme, HonourId honour) {
    List<LevelId> levels =
        scheme.honours().stream()
            .filter(each -> each.id().equals(honour))
            .map(Honour::levels)
            .flatMap(List::stream)
            .map(Level::id)
            .toList();
    return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
  }
}
