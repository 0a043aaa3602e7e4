package org.kapok.incentive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The running totals of one step: one for each value of its key, of the window in which that key
 * was last seen. A window that has closed is overwritten; participations come in the order of their
 * starts, so none is ever opened again.
 */
final class RunningTotals {
  private final int[] keySlots;
  private final int[] codes;
  private final boolean numbered;
  private final int window;
  private final boolean unbroken;
  private final Map<List<Long>, Integer> places = new HashMap<>();
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
    totals = new long[size];
    windows = new long[size];
    touched = new boolean[size];
  }

  /** Forgets everything, for another subject. */
  void clear() {
    places.clear();
    Arrays.fill(touched, false);
  }

  /**
   * Turns to the total of the reading's key and window; whether it has not been touched before.
   *
   * @param credit the credit that comes in; only one above 0 begins or extends an unbroken run
   */
  boolean turnTo(Reading reading, long credit) {
    place = numbered ? numberOfKey(reading.values) : placeOfKey(reading.values);
    long now = reading.windows[window];
    if (touched[place] && now - windows[place] <= (unbroken ? 1 : 0)) {
      windows[place] = credit > 0 ? now : windows[place];
      return false;
    }
    touched[place] = !unbroken || credit > 0;
    windows[place] = now;
    totals[place] = 0;
    return true;
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
    int found = places.computeIfAbsent(List.of(key), unused -> places.size());
    if (found == totals.length) {
      int larger = found * 2;
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
