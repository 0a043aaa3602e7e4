package org.kapok.incentive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What a subject has in each account while it is scored, in units of the account. */
final class AccountAmounts {
  private final Program program;
  private final Run run;
  private final long[] amounts;
  private final StepTotals[] held;
  private final long[] now;
  private final Map<Integer, long[]> before = new HashMap<>();
  private final Trace[] traces;
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
   * @param account the account's number
   * @param window the number of the window in the reading
   * @param rolling how many days, if the window is of rolling days, else 0
   */
  record HeldProgram(int account, int window, int rolling) {}

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
    return held.rolling() > 0
        ? new RollingTotals(none, held.rolling())
        : new RunningTotals(none, held.window());
  }

  /** Forgets everything, for another subject. */
  void clear() {
    Arrays.fill(amounts, 0);
    for (StepTotals each : held) {
      each.clear();
    }
    before.clear();
    for (Trace each : traces) {
      each.size = 0;
    }
  }

  /** Adds to an account; gives its amount. */
  long book(int account, long units) {
    amounts[account] = Math.addExact(amounts[account], units);
    for (int i = 0; i < held.length; i++) {
      if (program.held().get(i).account() == account) {
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
    held[field].turnTo(run, 0);
    now[field] = held[field].total();
    return now[field];
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
