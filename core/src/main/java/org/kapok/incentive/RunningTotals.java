package org.kapok.incentive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The running totals of one step: for each value of its key one of the window in which that key was
 * last seen, and one of the window before it. Older windows have closed and are overwritten, since
 * participations come in the order of their starts. The one before can be opened again: where
 * clocks are put back past midnight, a day is left and entered once more.
 */
final class RunningTotals {
  private static final int SIDES = 2;

  private final int[] keySlots;
  private final int[] codes;
  private final boolean numbered;
  private final int window;
  private final boolean unbroken;
  private final Map<List<Long>, Integer> keys = new HashMap<>();
  private long[] totals;
  private long[] windows;
  private boolean[] touched;
  private int place;

  /**
   * No totals yet.
   *
   * @param keySlots the slots of the key
   * @param codes how many codes each of them has, 0 if any text or value may occur
   * @param window the number of the window in the reading
   * @param unbroken whether a total goes on from one window to the next while credits come in each
   */
  RunningTotals(int[] keySlots, int[] codes, int window, boolean unbroken) {
    this.keySlots = keySlots.clone();
    this.codes = codes.clone();
    this.window = window;
    this.unbroken = unbroken;
    numbered = Arrays.stream(codes).allMatch(count -> count > 0);
    int size =
        numbered ? Arrays.stream(codes).map(count -> count + 1).reduce(1, (a, b) -> a * b) : 1;
    totals = new long[size * SIDES];
    windows = new long[size * SIDES];
    touched = new boolean[size * SIDES];
  }

  /** Forgets everything, for another subject. */
  void clear() {
    keys.clear();
    Arrays.fill(touched, false);
  }

  /**
   * Turns to the total of the reading's key and window; whether it has not been touched before.
   *
   * @param credit the credit that comes in; only one above 0 begins or extends an unbroken run
   */
  boolean turnTo(Reading reading, long credit) {
    int key = numbered ? numberOfKey(reading.values) : placeOfKey(reading.values);
    long now = reading.windows[window];
    place = key * SIDES;
    return unbroken ? turnToRun(now, credit) : turnToWindow(now);
  }

  private boolean turnToRun(long now, long credit) {
    if (touched[place] && now - windows[place] <= 1) {
      windows[place] = credit > 0 ? Math.max(now, windows[place]) : windows[place];
      return false;
    }
    begin(now);
    touched[place] = credit > 0;
    return true;
  }

  private boolean turnToWindow(long now) {
    if (touched[place] && windows[place] == now) {
      return false;
    }
    int other = place + 1;
    if (touched[other] && windows[other] == now) {
      place = other;
      return false;
    }
    if (touched[place] && (!touched[other] || windows[other] < windows[place])) {
      place = other;
    }
    begin(now);
    return true;
  }

  private void begin(long now) {
    touched[place] = true;
    windows[place] = now;
    totals[place] = 0;
  }

  /** Keys of closed codes are numbered; a missing value is a key like any other. */
  private int numberOfKey(long[] values) {
    int number = 0;
    for (int i = 0; i < keySlots.length; i++) {
      long value = values[keySlots[i]];
      number = number * (codes[i] + 1) + (value == Reading.MISSING ? codes[i] : (int) value);
    }
    return number;
  }

  private int placeOfKey(long[] values) {
    Long[] key = new Long[keySlots.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = values[keySlots[i]];
    }
    int found = keys.computeIfAbsent(List.of(key), unused -> keys.size());
    if (found * SIDES == totals.length) {
      int larger = totals.length * 2;
      totals = Arrays.copyOf(totals, larger);
      windows = Arrays.copyOf(windows, larger);
      touched = Arrays.copyOf(touched, larger);
    }
    return found;
  }

  /** Whether no unbroken run is under way, so that what comes in is worth nothing. */
  boolean isOutsideRun() {
    return !touched[place];
  }

  /** The number of the total turned to. */
  int place() {
    return place;
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
