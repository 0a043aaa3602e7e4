package org.kapok.incentive;

import java.util.Arrays;
import java.util.BitSet;

/** Participations as codes, by subject and in scoring order: what the compact program runs over. */
final class Rows {
  final int[][] codes;
  long[] seconds;
  int[] nanos;
  int[] starts;
  final BitSet general = new BitSet();
  int size;
  int subjects;

  /** No rows yet, of so many dimensions. */
  Rows(int dimensions, int rows, int subjects) {
    codes = new int[dimensions][rows];
    seconds = new long[rows];
    nanos = new int[0];
    starts = new int[subjects + 1];
  }

  void clear() {
    size = 0;
    subjects = 0;
    general.clear();
    nanos = new int[0];
  }

  /** Makes room for so many rows in all. */
  void reserve(int rows) {
    if (rows > seconds.length) {
      int larger = Math.max(rows, Math.addExact(seconds.length, Math.max(64, seconds.length >> 1)));
      for (int i = 0; i < codes.length; i++) {
        codes[i] = Arrays.copyOf(codes[i], larger);
      }
      seconds = Arrays.copyOf(seconds, larger);
      nanos = nanos.length == 0 ? nanos : Arrays.copyOf(nanos, larger);
    }
  }

  /** Makes room for one more row; gives its number. */
  int addRow(long second, int nano) {
    reserve(size + 1);
    putStart(size, second, nano);
    return size++;
  }

  private void putStart(int row, long second, int nano) {
    seconds[row] = second;
    if (nano != 0 && nanos.length == 0) {
      nanos = new int[seconds.length];
    }
    if (nanos.length > 0) {
      nanos[row] = nano;
    }
  }

  /** Ends the subject of the rows so far; gives its number. */
  int endSubject() {
    if (subjects + 1 == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[++subjects] = size;
    return subjects - 1;
  }

  int nano(int row) {
    return nanos.length == 0 ? 0 : nanos[row];
  }
}
