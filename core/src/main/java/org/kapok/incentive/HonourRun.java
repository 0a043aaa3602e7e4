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
import org.kapok.incentive.honour.Bar;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.honour.Validity;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Where the subject that is scored stands with one honour, and what each review makes of it. */
final class HonourRun {
  /** The number of no level. */
  static final int NONE = -1;

  final HonourProgram program;
  final List<LevelChange> changes = new ArrayList<>();
  private final Program scheme;
  private final Run run;
  private final Map<Integer, Long> used = new HashMap<>();
  private int level = NONE;
  private Optional<LocalDate> since = Optional.empty();
  private Optional<LocalDate> won = Optional.empty();
  private Optional<LocalDate> changed = Optional.empty();
  private Optional<LocalDate> validUntil = Optional.empty();
  private Optional<LocalDate> graceUntil = Optional.empty();
  private Optional<LocalDate> barredUntil = Optional.empty();

  HonourRun(HonourProgram program, Program scheme, Run run) {
    this.program = program;
    this.scheme = scheme;
    this.run = run;
  }

  /**
   * A moment at which honours are looked at.
   *
   * @param read the date on which fields are read
   * @param on the date from which on a change holds
   * @param participation the participation after which it is
   * @param reread reads the fields again
   */
  record Moment(
      LocalDate read, LocalDate on, Optional<ParticipationId> participation, Runnable reread) {}

  /** Forgets everything, for another subject. */
  void clear() {
    changes.clear();
    used.clear();
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

  /** What was used up of an account. */
  long used(int account) {
    return used.getOrDefault(account, 0L);
  }

  private boolean holds(Matcher matcher) {
    return matcher.test(run.reading.values) == Matcher.HOLDS;
  }

  private static boolean isOver(Optional<LocalDate> until, LocalDate on) {
    return until.filter(date -> !on.isBefore(date)).isPresent();
  }

  /** Whether something is due at the beginning of the date, before all else. */
  boolean isDue(LocalDate on) {
    boolean expires = level != NONE && isOver(validUntil, on) && graceUntil.isEmpty();
    return expires || isReviewed(on);
  }

  /** Whether a window in which it is reviewed ends with the date before. */
  private boolean isReviewed(LocalDate on) {
    LocalDate last = on.minusDays(1);
    return scheme.effective().contains(last)
        && program
            .reviewed()
            .flatMap(window -> window.span(last, run.reading.facts()))
            .filter(DateSpan::hasEnd)
            .filter(span -> span.endExclusive().equals(on))
            .isPresent();
  }

  /** What happens at the last instant before a date: the end of validity, and of a window. */
  void close(Moment moment) {
    boolean reviewed = isReviewed(moment.on());
    int entries = changes.size();
    boolean stays = keepOn(moment, reviewed);
    if (reviewed && stays && !isRevoked()) {
      win(moment);
    }
    if (reviewed && level != NONE && changes.size() == entries) {
      change(moment, level, ChangeReason.KEPT, Optional.empty(), Map.of());
    }
  }

  /** What happens at the beginning of a date, and after a participation. */
  void look(Moment moment) {
    boolean inForce = scheme.effective().contains(moment.on());
    if (inForce && isRevoked()) {
      if (level != NONE) {
        graceUntil = Optional.empty();
        turn(moment, NONE, ChangeReason.REVOKED);
      }
      return;
    }
    if (inForce && !isBarred(moment.on()) && program.barred().filter(this::holds).isPresent()) {
      Bar bar = program.honour().barred().orElseThrow();
      boolean goesOn = barredUntil.equals(Optional.of(moment.on()));
      barredUntil = Optional.of(moment.on().plus(bar.lasts()));
      if (!goesOn) {
        change(moment, level, ChangeReason.BARRED, barredUntil, Map.of());
      }
    }
    boolean reviewed = inForce && program.reviewed().isEmpty();
    if (keepOn(moment, reviewed) && reviewed) {
      win(moment);
    }
  }

  private boolean isRevoked() {
    return program.revoked().filter(this::holds).isPresent();
  }

  private boolean isBarred(LocalDate on) {
    return barredUntil.filter(on::isBefore).isPresent();
  }

  /** Whether the level held, if there is one, stays; takes it away or renews it if that is due. */
  private boolean keepOn(Moment moment, boolean reviewed) {
    Loss lose = program.honour().lose();
    boolean expired = isOver(validUntil, moment.on());
    boolean inGrace = graceUntil.isPresent();
    boolean looked = expired || inGrace || (reviewed && lose != Loss.NEVER);
    if (level == NONE || !looked) {
      return true;
    }
    if (holds(program.levels().get(level).keep())) {
      graceUntil = Optional.empty();
      if (expired) {
        validUntil = valid(moment);
        change(moment, level, ChangeReason.RENEWED, Optional.empty(), Map.of());
      }
      return true;
    }
    if (!inGrace && program.honour().grace().isPresent()) {
      graceUntil = program.honour().grace().map(moment.on()::plus);
      change(moment, level, ChangeReason.KEPT, graceUntil, Map.of());
      return true;
    }
    if (inGrace && !isOver(graceUntil, moment.on())) {
      return true;
    }
    return !lose(moment, expired);
  }

  /** Whether the level was lost; not twice on a date if one goes down step by step. */
  private boolean lose(Moment moment, boolean expired) {
    Loss lose = program.honour().lose() == Loss.NEVER ? Loss.RECOMPUTE : program.honour().lose();
    if (lose == Loss.ONE_STEP && changed.equals(Optional.of(moment.on()))) {
      return false;
    }
    int to =
        switch (lose) {
          case ONE_STEP -> level - 1;
          case TO_BASE -> level > 0 ? 0 : NONE;
          default -> highest(level - 1);
        };
    graceUntil = Optional.empty();
    ChangeReason lost = to == NONE ? ChangeReason.LOST : ChangeReason.DEMOTED;
    turn(moment, to, expired ? ChangeReason.EXPIRED : lost);
    return true;
  }

  /** The highest level up to this one whose requirement holds. */
  private int highest(int most) {
    int found = most;
    while (found > NONE && !holds(program.levels().get(found).when())) {
      found--;
    }
    return found;
  }

  private void win(Moment moment) {
    if (isBarred(moment.on())) {
      return;
    }
    if (program.honour().climb() == Climb.STEP_BY_STEP) {
      boolean waits = program.reviewed().isEmpty() && changed.equals(Optional.of(moment.on()));
      if (!waits && level + 1 < program.levels().size() && canWin(level + 1)) {
        award(moment, level + 1);
      }
      return;
    }
    for (int to = program.levels().size() - 1; to > level; to--) {
      if (canWin(to)) {
        award(moment, to);
        break;
      }
    }
    repeat(moment);
  }

  private boolean canWin(int to) {
    HonourProgram.OfLevel each = program.levels().get(to);
    return holds(each.when())
        && each.uses().entrySet().stream().allMatch(use -> unused(use.getKey()) >= use.getValue());
  }

  private long unused(int account) {
    return Math.subtractExact(run.amounts.amount(account), used(account));
  }

  /** Wins the award once more, as often as that is allowed. */
  private void repeat(Moment moment) {
    boolean always = program.honour().repeat().equals(Repeat.ALWAYS);
    while (always && level == 0 && canWin(0)) {
      award(moment, 0);
    }
    if (program.repeatEach().isPresent() && level == 0 && !isWonIn(moment.read()) && canWin(0)) {
      award(moment, 0);
    }
  }

  private boolean isWonIn(LocalDate date) {
    WindowProgram window = program.repeatEach().orElseThrow();
    long number = window.number(date, run.reading.facts());
    return won.filter(last -> window.number(last, run.reading.facts()) == number).isPresent();
  }

  private void award(Moment moment, int to) {
    Map<Integer, Long> uses = new HashMap<>(program.levels().get(to).uses());
    program
        .carries()
        .forEach(
            (account, most) -> {
              long rest = unused(account) - uses.getOrDefault(account, 0L);
              if (uses.containsKey(account) && rest > most) {
                uses.merge(account, rest - most, Math::addExact);
              }
            });
    uses.forEach((account, amount) -> used.merge(account, amount, Math::addExact));
    won = Optional.of(moment.read());
    since = to == level ? since : Optional.of(moment.on());
    Optional<LocalDate> before = to == level ? validUntil : Optional.empty();
    validUntil = Optional.empty();
    Optional<LocalDate> now = valid(moment);
    validUntil = before.filter(date -> now.filter(date::isAfter).isPresent()).or(() -> now);
    graceUntil = Optional.empty();
    changed = Optional.of(moment.on());
    change(moment, to, ChangeReason.WON, Optional.empty(), amounts(uses));
    moment.reread().run();
  }

  /** Until when a level is valid that was won or kept at the moment. */
  private Optional<LocalDate> valid(Moment moment) {
    return program.honour().valid().flatMap(validity -> valid(validity, moment));
  }

  private Optional<LocalDate> valid(Validity validity, Moment moment) {
    if (validity.lasts().isPresent()) {
      return Optional.of(validUntil.orElse(moment.on()).plus(validity.lasts().get()))
          .map(
              until ->
                  until.isAfter(moment.on()) ? until : moment.on().plus(validity.lasts().get()));
    }
    int more = validity.more().orElse(0);
    return end(moment.read(), more)
        .filter(until -> until.isAfter(moment.on()))
        .or(() -> end(moment.on(), more));
  }

  /** The end of the window of the date, or of one after it. */
  private Optional<LocalDate> end(LocalDate date, int more) {
    WindowProgram window = program.validEach().orElseThrow();
    Optional<LocalDate> end = Optional.of(date);
    for (int i = 0; i <= more && end.isPresent(); i++) {
      end =
          window
              .span(end.get(), run.reading.facts())
              .filter(DateSpan::hasEnd)
              .map(DateSpan::endExclusive);
    }
    return end;
  }

  /** Turns to a lower level, or none. */
  private void turn(Moment moment, int to, ChangeReason why) {
    validUntil = Optional.empty();
    validUntil = to == NONE ? Optional.empty() : valid(moment);
    since = to == NONE ? Optional.empty() : Optional.of(moment.on());
    changed = Optional.of(moment.on());
    change(moment, to, why, Optional.empty(), Map.of());
    moment.reread().run();
  }

  /** Takes over a level that the subject brings along. */
  void bring(LevelId id, LocalDate on) {
    turn(
        new Moment(on, on, Optional.empty(), () -> {}),
        HonourTable.levels(program.honour()).indexOf(id.value()),
        ChangeReason.BROUGHT_ALONG);
    won = Optional.of(on);
  }

  private void change(
      Moment moment,
      int to,
      ChangeReason why,
      Optional<LocalDate> until,
      Map<AccountId, Amount> uses) {
    changes.add(
        new LevelChange(moment.on(), id(level), id(to), why, moment.participation(), until, uses));
    level = to;
  }

  private Map<AccountId, Amount> amounts(Map<Integer, Long> units) {
    Map<AccountId, Amount> amounts = new TreeMap<>();
    units.forEach(
        (number, amount) -> {
          Program.OfAccount account = scheme.accounts().get(number);
          amounts.put(account.id(), new Amount(amount, account.scale()));
        });
    return amounts;
  }

  private Optional<LevelId> id(int number) {
    return number == NONE
        ? Optional.empty()
        : Optional.of(program.honour().levels().get(number).id());
  }

  /** The next date after the date on which something may change by itself. */
  Stream<LocalDate> next(LocalDate after) {
    Stream<LocalDate> review =
        program
            .reviewed()
            .map(window -> window.span(after, run.reading.facts()))
            .map(span -> span.filter(DateSpan::hasEnd).map(DateSpan::endExclusive))
            .map(end -> end.orElse(after.plusDays(1)))
            .stream();
    Stream<LocalDate> ends =
        Stream.of(validUntil, graceUntil, barredUntil).flatMap(Optional::stream);
    Stream<LocalDate> soon =
        changed
            .filter(date -> !date.isBefore(after.minusDays(1)))
            .map(date -> after.plusDays(1))
            .stream();
    return Stream.of(review, ends, soon).flatMap(each -> each).filter(date -> date.isAfter(after));
  }

  /** The level that can be won next, {@link #NONE} if there is none. */
  int nextLevel() {
    return level + 1 < program.levels().size() ? level + 1 : NONE;
  }

  /** How the subject stands, without what is missing. */
  Standing.Builder standing() {
    return Standing.builder()
        .honour(program.id())
        .level(id(level))
        .since(since)
        .validUntil(validUntil)
        .graceUntil(graceUntil)
        .next(id(nextLevel()))
        .history(changes);
  }

  /** Until when nothing can be won, as of the date. */
  Optional<LocalDate> barredUntil(LocalDate on) {
    return barredUntil.filter(on::isBefore);
  }

  /** What is there of an account that the honour uses up, in units of it. */
  long left(int account) {
    return unused(account);
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
    changed = state.changed();
    validUntil = state.validUntil();
    graceUntil = state.graceUntil();
    barredUntil = state.barredUntil();
    for (int i = 0; i < scheme.accounts().size(); i++) {
      Amount amount = state.used().get(scheme.accounts().get(i).id());
      if (amount != null) {
        used.put(i, StateKeeper.units(amount, scheme.accounts().get(i).units()));
      }
    }
    List<String> levels = HonourTable.levels(program.honour());
    level = state.level().map(id -> levels.indexOf(id.value())).orElse(NONE);
    if (state.level().isPresent() && level == NONE) {
      since = Optional.empty();
      validUntil = Optional.empty();
      graceUntil = Optional.empty();
      changed = Optional.of(on);
      changes.add(
          new LevelChange(
              on,
              state.level(),
              Optional.empty(),
              ChangeReason.ABOLISHED,
              Optional.empty(),
              Optional.empty(),
              Map.of()));
    }
  }
}
