package org.kapok.incentive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The running totals of one step: one for each value of its key, of the window in which that key
 * was last seen, and of the one before it. Older windows have closed and are overwritten;
 * participations come in the order of their starts, so none of those is ever opened again. The one
 * before can be: where clocks are put back past midnight, a day is left and entered once more.
 */
final class RunningTotals {
  private final int[] keySlots;
  private final int window;
  private final Map<List<Long>, Integer> places = new HashMap<>();
  private long[] totals = new long[1];
  private long[] windows = new long[1];
  private boolean[] touched = new boolean[1];
  private long[] earlierTotals = new long[1];
  private long[] earlierWindows = new long[1];
  private boolean[] earlierTouched = new boolean[1];
  private int place;

  RunningTotals(int[] keySlots, int window) {
    this.keySlots = keySlots.clone();
    this.window = window;
  }

  /** Forgets everything, for another subject. */
  void clear() {
    places.clear();
    Arrays.fill(touched, false);
    Arrays.fill(earlierTouched, false);
  }

  /** Turns to the total of the reading's key and window; whether it has not been touched before. */
  boolean turnTo(Reading reading) {
    place = keySlots.length == 0 ? 0 : keyPlace(reading.values);
    long now = reading.windows[window];
    if (touched[place] && windows[place] == now) {
      return false;
    }
    boolean again = earlierTouched[place] && earlierWindows[place] == now;
    long total = again ? earlierTotals[place] : 0;
    earlierTouched[place] = touched[place];
    earlierWindows[place] = windows[place];
    earlierTotals[place] = totals[place];
    touched[place] = true;
    windows[place] = now;
    totals[place] = total;
    return !again;
  }

  private int keyPlace(long[] values) {
    Long[] key = new Long[keySlots.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = values[keySlots[i]];
    }
    int found = places.computeIfAbsent(List.of(key), unused -> places.size());
    if (found == totals.length) {
      int larger = found * 2;
      totals = Arrays.copyOf(totals, larger);
      windows = Arrays.copyOf(windows, larger);
      touched = Arrays.copyOf(touched, larger);
      earlierTotals = Arrays.copyOf(earlierTotals, larger);
      earlierWindows = Arrays.copyOf(earlierWindows, larger);
      earlierTouched = Arrays.copyOf(earlierTouched, larger);
    }
    return found;
  }

  /** The total turned to. */
  long total() {
    return totals[place];
  }

  /** Sets the total turned to. */
  void set(long total) {
    totals[place] = total;
  }
}
