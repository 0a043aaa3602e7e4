package org.kapok.incentive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/** Running totals that go on from one window to the next while credits come in each. */
final class UnbrokenTotals extends StepTotals {
  private static final int PARTS = 4;
  private static final int TOTAL = 0;
  private static final int LAST = 1;
  private static final int END = 2;
  private static final int GAPS = 3;
  private static final long NO_RUN = Long.MIN_VALUE;

  private final StepProgram.TotalsLayout layout;
  private final Window.Unbroken unbroken;
  private long[] runs;
  private boolean outside;

  UnbrokenTotals(Keys keys, StepProgram.TotalsLayout layout, Window.Unbroken unbroken) {
    super(keys);
    this.layout = layout;
    this.unbroken = unbroken;
    runs = new long[keys.size() * PARTS];
    Arrays.fill(runs, NO_RUN);
  }

  @Override
  void clear() {
    super.clear();
    Arrays.fill(runs, NO_RUN);
  }

  @Override
  boolean turnTo(Run run, long credit) {
    turnTo(keys.number(run.reading.values) * PARTS);
    ensure(place() + PARTS);
    long now = run.reading.windows[layout.window()];
    boolean under = runs[place() + LAST] != NO_RUN;
    long missing = under ? Math.max(0, now - runs[place() + LAST] - 1) : 0;
    boolean goesOn = under && bridges(run, missing);
    outside = !goesOn && credit <= 0;
    if (credit <= 0) {
      return false;
    }
    if (goesOn) {
      extend(run, now, missing);
    } else {
      begin(run, now);
    }
    return !goesOn;
  }

  private void ensure(int size) {
    int before = runs.length;
    runs = grown(runs, size);
    if (runs.length > before) {
      Arrays.fill(runs, before, runs.length, NO_RUN);
    }
  }

  private boolean bridges(Run run, long missing) {
    if (unbroken.gaps() instanceof Gaps.Between between) {
      return missing <= between.atMost();
    }
    if (unbroken.gaps() instanceof Gaps.PaidFrom) {
      return missing == 0 || run.amounts.affords(layout.gapAccount(), missing, runs[place() + END]);
    }
    return runs[place() + GAPS] + missing <= ((Gaps.InRun) unbroken.gaps()).atMost();
  }

  private void extend(Run run, long now, long missing) {
    if (missing > 0 && layout.gapAccount() >= 0) {
      run.spend(layout, missing);
    }
    runs[place() + GAPS] += missing;
    if (now > runs[place() + LAST]) {
      runs[place() + LAST] = now;
      runs[place() + END] = end(run);
    }
  }

  private void begin(Run run, long now) {
    runs[place() + TOTAL] = 0;
    runs[place() + LAST] = now;
    runs[place() + END] = end(run);
    runs[place() + GAPS] = 0;
  }

  /** The first day after the window. */
  private long end(Run run) {
    return unbroken
        .of()
        .spanOn(run.reading.date(), run.reading.leapDay())
        .map(span -> span.endExclusive().toEpochDay())
        .orElseThrow();
  }

  @Override
  IntStream places(Run run) {
    return IntStream.range(0, runs.length / PARTS)
        .map(key -> key * PARTS)
        .filter(place -> runs[place + LAST] != NO_RUN);
  }

  @Override
  int key(int atPlace) {
    return atPlace / PARTS;
  }

  @Override
  void describe(int atPlace, long units, TotalState.Builder total) {
    total
        .window(runs[atPlace + LAST])
        .total(Ratio.of(runs[atPlace + TOTAL], units))
        .until(LocalDate.ofEpochDay(runs[atPlace + END]))
        .gaps(runs[atPlace + GAPS]);
  }

  @Override
  void restore(int key, TotalState state, long units) {
    turnTo(key * PARTS);
    ensure(place() + PARTS);
    runs[place() + TOTAL] = StateKeeper.units(state.total(), units);
    runs[place() + LAST] = state.window().orElseThrow();
    runs[place() + END] = state.until().orElseThrow().toEpochDay();
    runs[place() + GAPS] = state.gaps();
  }

  @Override
  boolean isOutsideRun() {
    return outside;
  }

  @Override
  long total() {
    return runs[place() + TOTAL];
  }

  @Override
  void set(long total) {
    runs[place() + TOTAL] = total;
  }
}
