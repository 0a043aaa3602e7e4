package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** What a subject has in each account while it is scored, in units of the account. */
final class AccountAmounts {
  /** Before everything that can be scored. */
  private static final long LONG_AGO = LocalDate.of(1, 1, 1).toEpochDay();

  private final Program program;
  private final Run run;
  private final long[] amounts;
  private final StepTotals[] held;
  private final long[] now;
  private final Map<Integer, long[]> before = new HashMap<>();
  private final Trace[] traces;
  private final List<AccountState> elsewhere = new ArrayList<>();
  private int recalled = -1;

  AccountAmounts(Program program, Run run) {
    this.program = program;
    this.run = run;
    amounts = new long[program.accounts().size()];
    held = program.held().stream().map(AccountAmounts::totals).toArray(StepTotals[]::new);
    now = new long[held.length];
    traces = program.accounts().stream().map(account -> new Trace()).toArray(Trace[]::new);
  }

  /**
   * What a field holds of an account.
   *
   * @param name the field
   * @param account the account's number
   * @param window the number of the window in the reading
   * @param over the window itself
   * @param unusedBy the number of the honour by which what is held is not used up yet
   */
  record HeldProgram(
      String name, int account, int window, Window over, Optional<Integer> unusedBy) {
    boolean isLifetime() {
      return over.equals(Window.LIFETIME);
    }
  }

  /** The amount after each booking, with its date; kept for accounts that pay gaps. */
  private static final class Trace {
    private long[] dates = new long[16];
    private long[] amounts = new long[16];
    private int size;

    void add(long date, long amount) {
      dates = StepTotals.grown(dates, size + 1);
      amounts = StepTotals.grown(amounts, size + 1);
      dates[size] = date;
      amounts[size++] = amount;
    }

    List<AccountState.DatedAmount> save(int scale) {
      List<AccountState.DatedAmount> saved = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        boolean isLastOfDate = i + 1 == size || dates[i + 1] != dates[i];
        if (isLastOfDate) {
          saved.add(
              new AccountState.DatedAmount(
                  LocalDate.ofEpochDay(dates[i]), new Amount(amounts[i], scale)));
        }
      }
      return saved;
    }

    long before(long date) {
      int last = size - 1;
      while (last >= 0 && dates[last] >= date) {
        last--;
      }
      return last < 0 ? 0 : amounts[last];
    }
  }

  private static StepTotals totals(HeldProgram held) {
    Keys none = new Keys(new int[0], new int[0]);
    return held.over() instanceof Window.Rolling rolling
        ? new RollingTotals(none, rolling.days())
        : new RunningTotals(none, held.window());
  }

  /** Forgets everything, for another subject. */
  void clear() {
    Arrays.fill(amounts, 0);
    for (StepTotals each : held) {
      each.clear();
    }
    before.clear();
    elsewhere.clear();
    for (Trace each : traces) {
      each.size = 0;
    }
  }

  /** Adds to an account; gives its amount. */
  long book(int account, long units) {
    amounts[account] = Math.addExact(amounts[account], units);
    for (int i = 0; i < held.length; i++) {
      HeldProgram field = program.held().get(i);
      boolean exists = run.reading.windows[field.window()] != WindowProgram.NONE;
      if (field.account() == account && !field.isLifetime() && exists) {
        held[i].turnTo(run, units);
        held[i].add(units);
      }
    }
    if (program.accounts().get(account).paysGaps()) {
      traces[account].add(run.reading.date().toEpochDay(), amounts[account]);
    }
    return amounts[account];
  }

  /** What the account holds. */
  long amount(int account) {
    return amounts[account];
  }

  /** What a field holds of its account, in units of the account. */
  long held(int field) {
    if (recalled >= 0) {
      return Objects.requireNonNull(before.get(recalled))[field];
    }
    HeldProgram what = program.held().get(field);
    if (what.isLifetime()) {
      long used = what.unusedBy().map(by -> run.honours.used(by, what.account())).orElse(0L);
      now[field] = Math.subtractExact(amounts[what.account()], used);
    } else {
      boolean exists = run.reading.windows[what.window()] != WindowProgram.NONE;
      now[field] = exists ? total(field) : Reading.MISSING;
    }
    return now[field];
  }

  private long total(int field) {
    held[field].turnTo(run, 0);
    return held[field].total();
  }

  /** Keeps what the fields have just held, for {@link #recall}. */
  void remember(int ordinal) {
    if (now.length > 0) {
      before.put(ordinal, now.clone());
    }
  }

  /** From now on gives what the fields held before the participation of that number. */
  void recall(int ordinal) {
    recalled = ordinal;
  }

  /** From now on gives what the fields hold. */
  void forget() {
    recalled = -1;
  }

  /** Writes down what each account holds. */
  List<AccountState> save() {
    List<AccountState> states = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      Program.OfAccount account = program.accounts().get(i);
      List<AccountState.DatedAmount> earlier = traces[i].save(account.scale());
      if (amounts[i] != 0 || !earlier.isEmpty()) {
        Amount amount = new Amount(amounts[i], account.scale());
        states.add(new AccountState(account.id(), amount, earlier));
      }
    }
    states.addAll(elsewhere);
    return states;
  }

  /** Keeps what an account holds that this version does not have, for one that has it again. */
  void keepFor(AccountState state) {
    elsewhere.add(state);
  }

  /** Takes up what an account holds. */
  void load(int account, AccountState state) {
    long units = program.accounts().get(account).units();
    amounts[account] = StateKeeper.units(state.amount(), units);
    if (state.earlier().isEmpty() && program.accounts().get(account).paysGaps()) {
      traces[account].add(LONG_AGO, amounts[account]);
    }
    for (AccountState.DatedAmount each : state.earlier()) {
      traces[account].add(each.date().toEpochDay(), StateKeeper.units(each.amount(), units));
    }
  }

  /** Writes down what fields hold of accounts. */
  List<StepState> saveHeld() {
    List<StepState> states = new ArrayList<>();
    for (int i = 0; i < held.length; i++) {
      HeldProgram field = program.held().get(i);
      long units = program.accounts().get(field.account()).units();
      List<TotalState> totals = new ArrayList<>();
      for (PrimitiveIterator.OfInt each = held[i].places(run).iterator(); each.hasNext(); ) {
        TotalState.Builder total = TotalState.builder();
        held[i].describe(each.nextInt(), units, total);
        totals.add(total.build());
      }
      if (!totals.isEmpty()) {
        states.add(
            new StepState(
                Optional.empty(), Optional.empty(), Optional.of(field.name()), 0, totals));
      }
    }
    return states;
  }

  /** Takes up what a field holds. */
  void loadHeld(StepState state) {
    for (int i = 0; i < held.length; i++) {
      HeldProgram field = program.held().get(i);
      if (state.field().equals(Optional.of(field.name()))) {
        long units = program.accounts().get(field.account()).units();
        for (TotalState total : state.totals()) {
          held[i].restore(0, total, units);
        }
      }
    }
  }

  /**
   * Whether so many whole units were held before the date and are held now.
   *
   * @param end the day after the last window with a credit
   */
  boolean affords(int account, long units, long end) {
    long needed = Math.multiplyExact(units, program.accounts().get(account).units());
    return Math.min(traces[account].before(end), amounts[account]) >= needed;
  }
}
