package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.honour.Validity;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Window;
import org.kapok.incentive.rule.Won;
import org.kapok.laws.Conditions;
import org.kapok.laws.Fields;
import org.kapok.laws.Occasion;
import org.kapok.laws.Spans;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** Honours by the book: everything is looked at on every date. */
final class ReferenceHonours {

  /** How the subject stands with one honour. */
  static final class State {
    final List<LevelChange> history = new ArrayList<>();
    int level = -1;
    Optional<LocalDate> since = Optional.empty();
    Optional<LocalDate> validUntil = Optional.empty();
    Optional<LocalDate> graceUntil = Optional.empty();
    Optional<LocalDate> barredUntil = Optional.empty();
    private Optional<LocalDate> won = Optional.empty();
    private Optional<LocalDate> changed = Optional.empty();
    private final Map<AccountId, Ratio> used = new HashMap<>();
  }

  private final IncentiveScheme scheme;
  private final Spans spans;
  private final Fields fields;
  private final Function<LocalDate, Occasion> occasions;
  private final List<Honour> order = new ArrayList<>();
  private final Map<HonourId, State> states = new HashMap<>();

  /**
   * Nothing won yet.
   *
   * @param occasions what is known on a date, just now
   */
  ReferenceHonours(IncentiveScheme scheme, Function<LocalDate, Occasion> occasions) {
    this.scheme = scheme;
    this.occasions = occasions;
    fields = new Fields(scheme);
    spans = new Spans(fields);
    Set<HonourId> placed = new HashSet<>();
    scheme.honours().forEach(honour -> place(honour, placed));
    scheme.honours().forEach(honour -> states.put(honour.id(), new State()));
  }

  /** After all whose names stand in the fields that it names. */
  private void place(Honour honour, Set<HonourId> placed) {
    if (placed.contains(honour.id())) {
      return;
    }
    String text = honour.levels().toString() + honour.barred() + honour.revoked();
    for (Honour other : scheme.honours()) {
      boolean reads =
          scheme.fields().entrySet().stream()
              .anyMatch(each -> text.contains(each.getKey()) && names(each.getValue(), other));
      if (reads && !other.equals(honour)) {
        place(other, placed);
      }
    }
    placed.add(honour.id());
    order.add(honour);
  }

  private boolean names(Field field, Honour honour) {
    return Stream.of(field.level(), field.levelSince(), field.won().map(Won::honour))
            .anyMatch(Optional.of(honour.id())::equals)
        || field
            .since()
            .map(since -> scheme.fields().get(since.field()))
            .filter(origin -> names(origin, honour))
            .isPresent();
  }

  State state(HonourId honour) {
    return states.get(honour);
  }

  Optional<LevelId> level(HonourId honour) {
    Honour declared = order.stream().filter(each -> each.id().equals(honour)).findFirst().get();
    return id(declared, states.get(honour).level);
  }

  /** On which dates something was won. */
  List<LocalDate> won(HonourId honour) {
    return states.get(honour).history.stream()
        .filter(change -> change.why() == ChangeReason.WON)
        .map(LevelChange::on)
        .toList();
  }

  Ratio used(HonourId honour, AccountId account) {
    return states.get(honour).used.getOrDefault(account, Ratio.ZERO);
  }

  private static Optional<LevelId> id(Honour honour, int level) {
    return level < 0 ? Optional.empty() : Optional.of(honour.levels().get(level).id());
  }

  /** One look at one honour. */
  private final class Look {
    private final Honour honour;
    private final State state;
    private final LocalDate read;
    private final LocalDate on;
    private final Optional<ParticipationId> participation;

    Look(Honour honour, LocalDate read, LocalDate on, Optional<ParticipationId> participation) {
      this.honour = honour;
      this.read = read;
      this.on = on;
      this.participation = participation;
      state = states.get(honour.id());
    }

    private boolean holds(Condition condition) {
      return new Conditions(fields, occasions.apply(read)).holds(Optional.of(condition));
    }

    private boolean reached(Optional<LocalDate> until) {
      return until.isPresent() && !on.isBefore(until.get());
    }

    private boolean inForce(LocalDate date) {
      return scheme.effective().contains(date);
    }

    void atTheEndOfTheDateBefore() {
      boolean windowEnds =
          inForce(read)
              && honour
                  .reviewed()
                  .flatMap(each -> spans.on(each, read, occasions.apply(read)))
                  .filter(span -> span.hasEnd() && span.endExclusive().equals(on))
                  .isPresent();
      boolean validityEnds =
          state.level >= 0 && reached(state.validUntil) && state.graceUntil.isEmpty();
      if (!windowEnds && !validityEnds) {
        return;
      }
      int before = state.history.size();
      boolean lost = mayLose(windowEnds);
      if (windowEnds && !lost && honour.revoked().filter(this::holds).isEmpty()) {
        mayWin();
      }
      if (windowEnds && state.level >= 0 && state.history.size() == before) {
        note(state.level, ChangeReason.KEPT, Optional.empty(), Map.of());
      }
    }

    void onTheDate() {
      if (inForce(on) && honour.revoked().filter(this::holds).isPresent()) {
        if (state.level >= 0) {
          state.graceUntil = Optional.empty();
          fall(-1, ChangeReason.REVOKED);
        }
        return;
      }
      boolean free = state.barredUntil.isEmpty() || reached(state.barredUntil);
      if (inForce(on) && free && honour.barred().filter(bar -> holds(bar.when())).isPresent()) {
        boolean seamless = state.barredUntil.equals(Optional.of(on));
        state.barredUntil = honour.barred().map(bar -> on.plus(bar.lasts()));
        if (!seamless) {
          note(state.level, ChangeReason.BARRED, state.barredUntil, Map.of());
        }
      }
      boolean always = inForce(on) && honour.reviewed().isEmpty();
      if (!mayLose(always) && always) {
        mayWin();
      }
    }

    private boolean mayLose(boolean review) {
      boolean expired = reached(state.validUntil);
      boolean grace = state.graceUntil.isPresent();
      boolean looks = review && honour.lose() != Loss.NEVER && state.validUntil.isEmpty();
      if (state.level < 0 || !(expired || grace || looks)) {
        return false;
      }
      Level level = honour.levels().get(state.level);
      if (holds(level.keep().orElse(level.when()))) {
        state.graceUntil = Optional.empty();
        if (expired) {
          state.validUntil = valid(state.validUntil);
          note(state.level, ChangeReason.RENEWED, Optional.empty(), Map.of());
        }
        return false;
      }
      if (!grace && honour.grace().isPresent()) {
        state.graceUntil = Optional.of(on.plus(honour.grace().get()));
        note(state.level, ChangeReason.KEPT, state.graceUntil, Map.of());
        return false;
      }
      boolean waits = grace && !reached(state.graceUntil);
      boolean fellToday = honour.lose() == Loss.ONE_STEP && state.changed.equals(Optional.of(on));
      if (waits || fellToday) {
        return false;
      }
      int to = -1;
      if (honour.lose() == Loss.ONE_STEP) {
        to = state.level - 1;
      } else if (honour.lose() == Loss.TO_BASE) {
        to = state.level == 0 ? -1 : 0;
      } else {
        for (int i = 0; i < state.level; i++) {
          to = holds(honour.levels().get(i).when()) ? i : to;
        }
      }
      state.graceUntil = Optional.empty();
      fall(to, expired ? ChangeReason.EXPIRED : to < 0 ? ChangeReason.LOST : ChangeReason.DEMOTED);
      return true;
    }

    private void fall(int to, ChangeReason why) {
      state.validUntil = to < 0 ? Optional.empty() : valid(Optional.empty());
      state.since = to < 0 ? Optional.empty() : Optional.of(on);
      state.changed = Optional.of(on);
      note(to, why, Optional.empty(), Map.of());
    }

    private void mayWin() {
      if (state.barredUntil.isPresent() && !reached(state.barredUntil)) {
        return;
      }
      if (honour.climb() == Climb.STEP_BY_STEP) {
        boolean steppedToday = honour.reviewed().isEmpty() && state.changed.equals(Optional.of(on));
        if (!steppedToday && canWin(state.level + 1)) {
          win(state.level + 1);
        }
        return;
      }
      int best = -1;
      for (int i = state.level + 1; i < honour.levels().size(); i++) {
        best = canWin(i) ? i : best;
      }
      if (best >= 0) {
        win(best);
      }
      while (honour.repeat().equals(Repeat.ALWAYS) && state.level == 0 && canWin(0)) {
        win(0);
      }
      if (honour.repeat() instanceof Repeat.InEach each
          && state.level == 0
          && !sameWindow(each.window())
          && canWin(0)) {
        win(0);
      }
    }

    private boolean sameWindow(Window window) {
      Occasion now = occasions.apply(read);
      return state
          .won
          .map(last -> spans.on(window, last, now).equals(spans.on(window, read, now)))
          .orElse(false);
    }

    private boolean canWin(int level) {
      if (level >= honour.levels().size() || !holds(honour.levels().get(level).when())) {
        return false;
      }
      return honour.levels().get(level).uses().entrySet().stream()
          .allMatch(use -> rest(use.getKey()).compareTo(Ratio.of(use.getValue())) >= 0);
    }

    private Ratio rest(AccountId account) {
      return occasions
          .apply(read)
          .holdings()
          .held(account, date -> true)
          .minus(used(honour.id(), account));
    }

    private void win(int level) {
      Map<AccountId, Amount> uses = new TreeMap<>();
      honour
          .levels()
          .get(level)
          .uses()
          .forEach(
              (account, amount) -> {
                Ratio total = Ratio.of(amount);
                Amount most = honour.carries().get(account);
                if (most != null) {
                  Ratio over = rest(account).minus(total).minus(Ratio.of(most));
                  total = over.signum() > 0 ? total.plus(over) : total;
                }
                state.used.merge(account, total, Ratio::plus);
                uses.put(account, amount(total));
              });
      boolean again = level == state.level;
      Optional<LocalDate> until = valid(Optional.empty());
      boolean longer =
          again
              && (state.validUntil.isEmpty()
                  || (until.isPresent() && state.validUntil.get().isAfter(until.get())));
      state.validUntil = longer ? state.validUntil : until;
      state.since = again ? state.since : Optional.of(on);
      state.won = Optional.of(read);
      state.changed = Optional.of(on);
      state.graceUntil = Optional.empty();
      note(level, ChangeReason.WON, Optional.empty(), uses);
    }

    private static Amount amount(Ratio ratio) {
      long millionths = ratio.times(Ratio.of(1_000_000)).numerator();
      return new Amount(millionths, 6);
    }

    private Optional<LocalDate> valid(Optional<LocalDate> from) {
      if (honour.valid().isEmpty()) {
        return Optional.empty();
      }
      Validity validity = honour.valid().get();
      if (validity.lasts().isPresent()) {
        LocalDate counted = from.orElse(on).plus(validity.lasts().get());
        return Optional.of(counted.isAfter(on) ? counted : on.plus(validity.lasts().get()));
      }
      Optional<LocalDate> counted = end(validity, read);
      return counted.isPresent() && counted.get().isAfter(on) ? counted : end(validity, on);
    }

    private Optional<LocalDate> end(Validity validity, LocalDate date) {
      Optional<LocalDate> end = Optional.of(date);
      for (int i = 0; i <= validity.more().orElse(0); i++) {
        end =
            end.flatMap(each -> spans.on(validity.each().get(), each, occasions.apply(read)))
                .filter(DateSpan::hasEnd)
                .map(DateSpan::endExclusive);
      }
      return end;
    }

    private void note(
        int to, ChangeReason why, Optional<LocalDate> until, Map<AccountId, Amount> uses) {
      state.history.add(
          new LevelChange(
              on, id(honour, state.level), id(honour, to), why, participation, until, uses));
      state.level = to;
    }
  }

  /** The last instant before the date. */
  void close(LocalDate on) {
    honours(on.minusDays(1))
        .forEach(
            each ->
                new Look(each, on.minusDays(1), on, Optional.empty()).atTheEndOfTheDateBefore());
  }

  /** The beginning of the date, or after a participation. */
  void look(LocalDate on, Optional<ParticipationId> participation) {
    honours(on).forEach(each -> new Look(each, on, on, participation).onTheDate());
  }

  private List<Honour> honours(LocalDate date) {
    return order.stream()
        .filter(
            each ->
                each.of().isEmpty() || each.of().contains(occasions.apply(date).subject().type()))
        .toList();
  }

  /** Takes over what the subject brings along. */
  void bring(Map<HonourId, LevelId> levels, LocalDate on) {
    levels.forEach(
        (id, level) -> {
          Honour honour = order.stream().filter(each -> each.id().equals(id)).findFirst().get();
          List<LevelId> ids = honour.levels().stream().map(Level::id).toList();
          new Look(honour, on, on, Optional.empty())
              .fall(ids.indexOf(level), ChangeReason.BROUGHT_ALONG);
          states.get(id).won = Optional.of(on);
        });
  }
}
