package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.OutOfRangeException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Writes down the state of a run, and takes it up again, perhaps in the next version. */
final class StateKeeper {
  private final Program program;
  private final Run run;

  StateKeeper(Program program, Run run) {
    this.program = program;
    this.run = run;
  }

  /**
   * Writes down where the subject that was scored stands.
   *
   * @param on the last date of what was scored, from which on closed windows are forgotten
   */
  SubjectState save(SubjectId subject, boolean begun, LocalDate on) {
    run.reading.turnTo(on);
    return SubjectState.builder()
        .subject(subject)
        .version(program.scheme().version())
        .begun(begun)
        .accounts(run.amounts.save())
        .steps(steps())
        .honours(run.honours.save())
        .build();
  }

  private List<StepState> steps() {
    List<StepState> steps = new ArrayList<>();
    for (int state = 0; state < program.totals().size(); state++) {
      StepProgram.TotalsLayout layout = program.totals().get(state);
      List<TotalState> totals = totals(state);
      if (!totals.isEmpty()) {
        steps.add(StepPlace.of(layout.place()).state(program.scheme(), totals));
      }
    }
    steps.addAll(run.amounts.saveHeld());
    return steps;
  }

  private List<TotalState> totals(int state) {
    StepTotals totals = run.totals(state);
    StepProgram step = program.adding().get(state);
    List<TotalState> all = new ArrayList<>();
    for (PrimitiveIterator.OfInt each = totals.places(run).iterator(); each.hasNext(); ) {
      int place = each.nextInt();
      TotalState.Builder total = TotalState.builder().key(key(totals.keys, totals.key(place)));
      totals.describe(place, step.totalUnits(), total);
      if (step instanceof KeepProgram keep) {
        keep.describe(total, run, place, program.rules());
      }
      all.add(total.build());
    }
    return all;
  }

  private Map<String, String> key(Keys keys, int number) {
    Map<String, String> key = new HashMap<>();
    int[] slots = keys.slots();
    long[] values = keys.values(number);
    for (int i = 0; i < slots.length; i++) {
      if (values[i] != Reading.MISSING) {
        key.put(
            program.fields().name(slots[i]),
            program.fields().text(slots[i], values[i], run.reading));
      }
    }
    return key;
  }

  /**
   * Takes up a state.
   *
   * @param of the version that it is of
   * @param later the places of steps in this version, by those in that one; the same if it is this
   *     version
   */
  void load(SubjectState state, IncentiveScheme of, Optional<Map<String, String>> later) {
    for (AccountState each : state.accounts()) {
      Optional<Integer> account = account(each.account());
      if (account.isPresent()) {
        run.amounts.load(account.get(), each);
      } else {
        run.amounts.keepFor(each);
      }
    }
    for (StepState each : state.steps()) {
      if (each.field().isPresent()) {
        String field = each.field().get();
        if (held(of, field).equals(held(program.scheme(), field))) {
          run.amounts.loadHeld(each);
        }
      } else {
        String place = StepPlace.of(each, of);
        Optional<String> here =
            later.isEmpty() ? Optional.of(place) : Optional.ofNullable(later.get().get(place));
        if (here.isPresent() && !load(here.get(), each.totals())) {
          throw new InvalidValueException(
              "there is no step {0} that adds up at {1}", each.step(), here.get());
        }
      }
    }
    run.honours.load(state.honours(), program.effective().startInclusive());
  }

  private static Optional<Held> held(IncentiveScheme scheme, String field) {
    return Optional.ofNullable(scheme.fields().get(field)).flatMap(Field::held);
  }

  private Optional<Integer> account(AccountId id) {
    for (int i = 0; i < program.accounts().size(); i++) {
      if (program.accounts().get(i).id().equals(id)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Takes up the totals of a step; whether there is one that adds up. */
  private boolean load(String place, List<TotalState> totals) {
    boolean found = false;
    for (int state = 0; state < program.totals().size(); state++) {
      if (program.totals().get(state).place().equals(place)) {
        found = true;
        for (TotalState each : totals) {
          load(state, each);
        }
      }
    }
    return found;
  }

  private void load(int state, TotalState saved) {
    StepTotals totals = run.totals(state);
    StepProgram step = program.adding().get(state);
    Optional<long[]> key = values(totals.keys, saved.key());
    if (key.isPresent()) {
      totals.restore(totals.keys.number(key.get()), saved, step.totalUnits());
      if (step instanceof KeepProgram keep) {
        keep.restore(saved, run, program.rules());
      }
    }
  }

  /** The values of a key; empty if this version does not know one of its codes. */
  private Optional<long[]> values(Keys keys, Map<String, String> key) {
    long[] values = new long[run.reading.values.length];
    for (int slot : keys.slots()) {
      String text = key.get(program.fields().name(slot));
      Optional<Long> value =
          text == null
              ? Optional.of(Reading.MISSING)
              : program.fields().value(slot, text, run.reading);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values[slot] = value.get();
    }
    return Optional.of(values);
  }

  /** The number of a rule in its list by its id. */
  static Map<RuleId, Integer> positions(List<Program.OfRule> rules) {
    Map<RuleId, Integer> positions = new HashMap<>();
    rules.forEach(rule -> positions.put(rule.id(), rule.position()));
    return positions;
  }

  /** An exact number of units. */
  static long units(Ratio number, long units) {
    Ratio whole = number.times(Ratio.of(units));
    if (whole.denominator() != 1) {
      throw new OutOfRangeException("{0} is no whole number of 1/{1}", number, units);
    }
    return whole.numerator();
  }

  /** An exact number of units. */
  static long units(Amount amount, long units) {
    return units(Ratio.of(amount), units);
  }
}
