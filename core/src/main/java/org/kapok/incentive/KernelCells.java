package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of limits in the windows under way. A cell carries the number of the window that it
 * is about: in any other it is as at first, so that nothing has to be cleared when windows turn.
 */
final class KernelCells {
  /** A cell takes 2 to the power of this numbers: the window, what is left, what is at first. */
  static final int SHIFT = 2;

  final long[] now;
  private final long[] first;

  /** Which cells there are; sealed before anything is asked of it. */
  static final class Plan {
    private final List<long[]> parts = new ArrayList<>();
    private int size;
    private long[] first = {};

    /** Adds cells by code, which hold so much at first; gives the place of that of the code 0. */
    int add(long[] starts) {
      int at = size;
      parts.add(starts);
      size += starts.length << SHIFT;
      return at;
    }

    /** Notes that all cells are there. */
    void seal() {
      first = new long[size];
      int at = 0;
      for (long[] starts : parts) {
        for (long start : starts) {
          first[at + 1] = start;
          first[at + 2] = start;
          at += 1 << SHIFT;
        }
      }
    }
  }

  KernelCells(Plan plan) {
    first = plan.first;
    now = first.clone();
  }

  /** Forgets all windows, of which the numbers are given out anew. */
  void forget() {
    System.arraycopy(first, 0, now, 0, now.length);
  }
}
