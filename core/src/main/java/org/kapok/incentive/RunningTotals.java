package org.kapok.incentive;

import java.util.Arrays;

/**
 * Running totals by window: for each key one of the window in which that key was last seen, and one
 * of the window before it. Older windows have closed and are overwritten, since participations come
 * in the order of their starts. The one before can be opened again: where clocks are put back past
 * midnight, a day is left and entered once more.
 */
final class RunningTotals extends StepTotals {
  private static final int SIDES = 2;

  /** The number of no window. */
  static final long UNTOUCHED = Long.MIN_VALUE;

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

  /** How many places there are. */
  int size() {
    return windows.length;
  }

  /** The key of a place. */
  int key(int atPlace) {
    return atPlace / SIDES;
  }

  /** The window of a place, or {@link #UNTOUCHED}. */
  long window(int atPlace) {
    return windows[atPlace];
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
