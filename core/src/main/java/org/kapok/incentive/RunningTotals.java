package org.kapok.incentive;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kapok.quantity.Ratio;

/**
 * Running totals by window: for each key one of the window in which that key was last seen, and one
 * of the window before it. Older windows have closed and are overwritten, since participations come
 * in the order of their starts. The one before can be opened again: where clocks are put back past
 * midnight, a day is left and entered once more.
 */
final class RunningTotals extends StepTotals {
  private static final int SIDES = 2;

  /** The number of no window. */
  private static final long UNTOUCHED = WindowProgram.NONE + 1;

  private final int window;
  private long[] totals;
  private long[] windows;

  /**
   * No totals yet.
   *
   * @param window the number of the window in the reading
   */
  RunningTotals(Keys keys, int window) {
    super(keys);
    this.window = window;
    totals = new long[keys.size() * SIDES];
    windows = new long[keys.size() * SIDES];
    Arrays.fill(windows, UNTOUCHED);
  }

  @Override
  void clear() {
    super.clear();
    Arrays.fill(windows, UNTOUCHED);
  }

  @Override
  boolean turnTo(Run run, long credit) {
    run.reading.requireWindow(window);
    return turnTo(keys.number(run.reading.values), run.reading.windows[window]);
  }

  /** Turns to the total of the key and window; whether it has not been touched before. */
  boolean turnTo(int key, long now) {
    int latest = key * SIDES;
    ensure(latest + SIDES);
    turnTo(latest);
    if (windows[latest] == now) {
      return false;
    }
    int other = latest + 1;
    if (windows[other] == now) {
      turnTo(other);
      return false;
    }
    if (windows[latest] != UNTOUCHED && windows[other] < windows[latest]) {
      turnTo(other);
    }
    windows[place()] = now;
    totals[place()] = 0;
    return true;
  }

  private void ensure(int size) {
    int before = windows.length;
    totals = grown(totals, size);
    windows = grown(windows, size);
    if (windows.length > before) {
      Arrays.fill(windows, before, windows.length, UNTOUCHED);
    }
  }

  @Override
  IntStream places(Run run) {
    long oldest = run.reading.oldestWindow(window);
    return IntStream.range(0, windows.length)
        .filter(place -> windows[place] != UNTOUCHED && windows[place] >= oldest);
  }

  @Override
  int key(int atPlace) {
    return atPlace / SIDES;
  }

  @Override
  boolean isOfWindow(int atPlace, Run run) {
    return windows[atPlace] == run.reading.windows[window];
  }

  @Override
  void describe(int atPlace, long units, TotalState.Builder total) {
    total.window(windows[atPlace]).total(Ratio.of(totals[atPlace], units));
  }

  @Override
  void restore(int key, TotalState state, long units) {
    turnTo(key, state.window().orElseThrow());
    set(StateKeeper.units(state.total(), units));
  }

  @Override
  long total() {
    return totals[place()];
  }

  @Override
  void set(long total) {
    totals[place()] = total;
  }
}
