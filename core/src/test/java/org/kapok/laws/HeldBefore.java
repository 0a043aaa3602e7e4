package org.kapok.laws;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.ChangeReason;
import org.kapok.incentive.LevelChange;
import org.kapok.incentive.Line;
import org.kapok.incentive.Standing;
import org.kapok.participation.Participation;
import org.kapok.quantity.Ratio;

/**
 * What a subject had before an occasion, by the lines and the history of honours that came before.
 *
 * @param lines the lines of earlier occasions, by account
 * @param changes what had happened with each honour
 */
record HeldBefore(Map<AccountId, List<Line>> lines, Map<HonourId, List<LevelChange>> changes)
    implements Occasion.Holdings {
  private static final Comparator<Participation> IN_ORDER =
      Comparator.comparing(Participation::start).thenComparing(Participation::id);

  /** The changes of the standing that came before the first line of an occasion. */
  static List<LevelChange> before(
      Line first, Standing standing, Map<ParticipationId, Participation> participations) {
    return standing.history().stream()
        .filter(change -> isBefore(change, first, participations))
        .toList();
  }

  /** What happens on a date without a participation happens at its beginning. */
  private static boolean isBefore(
      LevelChange change, Line first, Map<ParticipationId, Participation> participations) {
    if (!change.on().equals(first.date()) || change.participation().isEmpty()) {
      return !change.on().isAfter(first.date());
    }
    Participation by = participations.get(change.participation().get());
    return first
        .participation()
        .map(participations::get)
        .filter(now -> IN_ORDER.compare(by, now) < 0)
        .isPresent();
  }

  @Override
  public Ratio held(AccountId account, Predicate<LocalDate> dates) {
    return lines.getOrDefault(account, List.of()).stream()
        .filter(line -> dates.test(line.date()))
        .map(line -> Ratio.of(line.amount()))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  private Stream<LevelChange> changes(HonourId honour) {
    return changes.getOrDefault(honour, List.of()).stream();
  }

  @Override
  public Optional<LevelId> level(HonourId honour) {
    return changes(honour).reduce((earlier, later) -> later).flatMap(LevelChange::to);
  }

  @Override
  public Optional<LocalDate> levelSince(HonourId honour) {
    return level(honour).isEmpty()
        ? Optional.empty()
        : changes(honour)
            .filter(
                change ->
                    !change.from().equals(change.to())
                        || change.why() == ChangeReason.BROUGHT_ALONG)
            .reduce((earlier, later) -> later)
            .map(LevelChange::on);
  }

  @Override
  public long won(HonourId honour, Predicate<LocalDate> dates) {
    return changes(honour)
        .filter(change -> change.why() == ChangeReason.WON && dates.test(change.on()))
        .count();
  }

  @Override
  public Ratio used(HonourId honour, AccountId account) {
    return changes(honour)
        .flatMap(change -> Stream.ofNullable(change.used().get(account)))
        .map(Ratio::of)
        .reduce(Ratio.ZERO, Ratio::plus);
  }
}
