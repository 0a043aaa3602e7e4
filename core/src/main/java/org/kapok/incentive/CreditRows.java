package org.kapok.incentive;

import java.util.Arrays;

/** Credits other than 0 as plain numbers, subject by subject. */
final class CreditRows {
  private int[] participations = new int[256];
  private int[] outlets = new int[256];
  private long[] amounts = new long[256];
  private final int[] ends;
  private int size;
  private int ended;

  /** No rows yet, of so many subjects. */
  CreditRows(int subjects) {
    ends = new int[subjects];
  }

  /** Adds a row to the subject under way, unless the amount is 0; no participation is −1. */
  void add(int participation, int outlet, long amount) {
    if (size == amounts.length) {
      int larger = Math.addExact(size, size >> 1);
      participations = Arrays.copyOf(participations, larger);
      outlets = Arrays.copyOf(outlets, larger);
      amounts = Arrays.copyOf(amounts, larger);
    }
    participations[size] = participation;
    outlets[size] = outlet;
    amounts[size] = amount;
    size += (int) ((amount | -amount) >>> 63);
  }

  /** Drops the rows of the subject under way. */
  void drop() {
    size = ended;
  }

  /** The rows so far are those up to this subject. */
  void end(int subject) {
    ends[subject] = size;
    ended = size;
  }

  int size() {
    return size;
  }

  int participation(int row) {
    return participations[row];
  }

  int outlet(int row) {
    return outlets[row];
  }

  long amount(int row) {
    return amounts[row];
  }

  /** The number of the row's subject: the first whose rows do not end before it. */
  int subject(int row) {
    int from = 0;
    int to = ends.length - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ends[middle] > row) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
