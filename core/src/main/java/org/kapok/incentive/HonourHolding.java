package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.LevelId;
import org.kapok.id.ParticipationId;
import org.kapok.quantity.Amount;

/** What the subject that is scored holds of one honour, and how that came about. */
final class HonourHolding {
  /** The number of no level. */
  static final int NONE = -1;

  final List<LevelChange> changes = new ArrayList<>();
  private final HonourProgram program;
  private final List<Program.OfAccount> accounts;
  private final Map<Integer, Long> used = new HashMap<>();
  private final List<LocalDate> wins = new ArrayList<>();
  private int level = NONE;
  private Optional<LocalDate> since = Optional.empty();
  private Optional<LocalDate> won = Optional.empty();
  private Optional<LocalDate> changed = Optional.empty();

  /** Until when the level is held unless it is renewed. */
  Optional<LocalDate> validUntil = Optional.empty();

  /** Until when the level is kept on. */
  Optional<LocalDate> graceUntil = Optional.empty();

  /** Until when nothing can be won, perhaps a date that is past. */
  Optional<LocalDate> barredUntil = Optional.empty();

  HonourHolding(HonourProgram program, List<Program.OfAccount> accounts) {
    this.program = program;
    this.accounts = accounts;
  }

  /** Forgets everything, for another subject. */
  void clear() {
    changes.clear();
    used.clear();
    wins.clear();
    level = NONE;
    since = Optional.empty();
    won = Optional.empty();
    changed = Optional.empty();
    validUntil = Optional.empty();
    graceUntil = Optional.empty();
    barredUntil = Optional.empty();
  }

  /** The number of the level held, {@link #NONE} if none is. */
  int level() {
    return level;
  }

  /**
   * What fields read.
   *
   * @param level the number of the level held
   * @param since from which date on it is held
   * @param wins how many dates of {@link #wins()} there are
   */
  record Held(int level, Optional<LocalDate> since, int wins) {}

  /** What fields read of it now. */
  Held held() {
    return new Held(level, since, wins.size());
  }

  /** The dates on which something was won. */
  List<LocalDate> wins() {
    return wins;
  }

  /** The last date as of which something was won. */
  Optional<LocalDate> won() {
    return won;
  }

  /** Whether the level changed on that date. */
  boolean isChangedOn(LocalDate date) {
    return changed.equals(Optional.of(date));
  }

  /** What was used up of an account, in units of it. */
  long used(int account) {
    return used.getOrDefault(account, 0L);
  }

  /** Turns to a lower level, or none, or to one that is brought along. */
  void turn(LocalDate on, int to, ChangeReason why, Optional<ParticipationId> participation) {
    since = to == NONE ? Optional.empty() : Optional.of(on);
    changed = Optional.of(on);
    graceUntil = Optional.empty();
    change(on, to, why, participation, Optional.empty(), Map.of());
  }

  /** Takes over a level that the subject brings along. */
  void bring(LevelId id, LocalDate on) {
    turn(on, number(id), ChangeReason.BROUGHT_ALONG, Optional.empty());
    won = Optional.of(on);
  }

  /**
   * Wins a level, or the award once more.
   *
   * @param uses what that uses up, by account, in its units
   */
  void award(HonourRun.Moment moment, int to, Map<Integer, Long> uses) {
    uses.forEach((account, amount) -> used.merge(account, amount, Math::addExact));
    wins.add(moment.on());
    won = Optional.of(moment.read());
    since = to == level ? since : Optional.of(moment.on());
    changed = Optional.of(moment.on());
    graceUntil = Optional.empty();
    change(
        moment.on(), to, ChangeReason.WON, moment.participation(), Optional.empty(), amounts(uses));
  }

  /** Writes down what happens to the level held, which stays. */
  void note(HonourRun.Moment moment, ChangeReason why, Optional<LocalDate> until) {
    change(moment.on(), level, why, moment.participation(), until, Map.of());
  }

  private void change(
      LocalDate on,
      int to,
      ChangeReason why,
      Optional<ParticipationId> participation,
      Optional<LocalDate> until,
      Map<AccountId, Amount> uses) {
    changes.add(new LevelChange(on, id(level), id(to), why, participation, until, uses));
    level = to;
  }

  private Map<AccountId, Amount> amounts(Map<Integer, Long> units) {
    Map<AccountId, Amount> amounts = new TreeMap<>();
    units.forEach(
        (number, amount) -> {
          Program.OfAccount account = accounts.get(number);
          amounts.put(account.id(), new Amount(amount, account.scale()));
        });
    return amounts;
  }

  private Optional<LevelId> id(int number) {
    return number == NONE
        ? Optional.empty()
        : Optional.of(program.honour().levels().get(number).id());
  }

  private int number(LevelId id) {
    return HonourTable.levels(program.honour()).indexOf(id.value());
  }

  /** The number of the level that can be won next, {@link #NONE} if there is none. */
  int next() {
    return level + 1 < program.levels().size() ? level + 1 : NONE;
  }

  /** After the date, the dates on which something of this ends or may go on. */
  Stream<LocalDate> dates(LocalDate after) {
    Stream<LocalDate> ends =
        Stream.of(validUntil, graceUntil, barredUntil).flatMap(Optional::stream);
    Stream<LocalDate> soon =
        changed
            .filter(date -> !date.isBefore(after.minusDays(1)))
            .map(date -> after.plusDays(1))
            .stream();
    return Stream.concat(ends, soon);
  }

  /** How the subject stands, without what is missing. */
  Standing.Builder standing(LocalDate on) {
    return Standing.builder()
        .honour(program.id())
        .level(id(level))
        .since(since)
        .validUntil(validUntil)
        .graceUntil(graceUntil)
        .barredUntil(barredUntil.filter(on::isBefore))
        .next(id(next()));
  }

  /** Writes down where the subject stands; empty if nothing has happened. */
  Optional<HonourState> save() {
    boolean untouched = changed.isEmpty() && barredUntil.isEmpty();
    return untouched
        ? Optional.empty()
        : Optional.of(
            HonourState.builder()
                .honour(program.id())
                .level(id(level))
                .since(since)
                .won(won)
                .wins(wins)
                .changed(changed)
                .validUntil(validUntil)
                .graceUntil(graceUntil)
                .barredUntil(barredUntil)
                .used(amounts(used))
                .build());
  }

  /** Takes up where the subject stood, perhaps in the version before. */
  void load(HonourState state, LocalDate on) {
    since = state.since();
    won = state.won();
    wins.addAll(state.wins());
    changed = state.changed();
    validUntil = state.validUntil();
    graceUntil = state.graceUntil();
    barredUntil = state.barredUntil();
    for (int i = 0; i < accounts.size(); i++) {
      Amount amount = state.used().get(accounts.get(i).id());
      if (amount != null) {
        used.put(i, StateKeeper.units(amount, accounts.get(i).units()));
      }
    }
    level = state.level().map(this::number).orElse(NONE);
    if (state.level().isPresent() && level == NONE) {
      abolish(state.level(), on);
    }
  }

  /** A version has no such level any more. */
  private void abolish(Optional<LevelId> held, LocalDate on) {
    since = Optional.empty();
    validUntil = Optional.empty();
    graceUntil = Optional.empty();
    changed = Optional.of(on);
    changes.add(
        new LevelChange(
            on,
            held,
            Optional.empty(),
            ChangeReason.ABOLISHED,
            Optional.empty(),
            Optional.empty(),
            Map.of()));
  }
}
