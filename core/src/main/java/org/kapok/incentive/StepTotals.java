package org.kapok.incentive;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What one step keeps for each value of its key, in the units in which it adds up. */
abstract class StepTotals {
  final Keys keys;
  private int place;

  StepTotals(Keys keys) {
    this.keys = keys;
  }

  /** Forgets everything, for another subject. */
  void clear() {
    keys.clear();
  }

  /**
   * Turns to the total of the reading's key and window; whether it has not been touched before.
   *
   * @param credit the credit that comes in; only one above 0 begins or extends an unbroken run
   */
  abstract boolean turnTo(Run run, long credit);

  /** Whether no unbroken run is under way, so that what comes in is worth nothing. */
  boolean isOutsideRun() {
    return false;
  }

  /** The number of the total turned to. */
  final int place() {
    return place;
  }

  final void turnTo(int newPlace) {
    place = newPlace;
  }

  /** The total turned to. */
  abstract long total();

  /** The total of a place. */
  long totalAt(int atPlace) {
    turnTo(atPlace);
    return total();
  }

  /** Sets the total turned to. */
  abstract void set(long total);

  /** What a limit has to count: a least one the least, any other the greatest possible. */
  long counted(boolean least) {
    return total();
  }

  /** Adds to the total turned to. */
  void add(long credit) {
    set(Math.addExact(total(), credit));
  }

  /** The places of what is to be kept; windows that closed long before the reading are not. */
  abstract IntStream places(Run run);

  /** Whether the total of a place is of the window that is read. */
  boolean isOfWindow(int atPlace, Run run) {
    return false;
  }

  /** The number of the key of a place. */
  abstract int key(int atPlace);

  /** Writes down the total of a place. */
  abstract void describe(int atPlace, long units, TotalState.Builder total);

  /** Takes up a total of the key. */
  abstract void restore(int key, TotalState state, long units);

  /** An array that holds at least so many. */
  static long[] grown(long[] array, int size) {
    return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
  }
}
