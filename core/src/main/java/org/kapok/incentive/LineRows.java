package org.kapok.incentive;

import java.util.Arrays;
import java.util.List;

/** The lines of one subject as plain numbers; made into {@link Line}s when they are asked for. */
final class LineRows {
  private static final int HEAD = 3;

  private final List<Program.Layout> layouts;
  private long[] numbers = new long[256];
  private int used;
  private int[] starts = new int[32];
  private int rows;

  LineRows(List<Program.Layout> layouts) {
    this.layouts = layouts;
  }

  void clear() {
    used = 0;
    rows = 0;
  }

  /**
   * Adds a row: which participation, what its numbers mean, what each step gave, and the amount.
   */
  void add(int ordinal, int layout, long[] trail, long amount) {
    int length = layouts.get(layout).steps().size() + 1;
    if (used + HEAD + length > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2 + length);
    }
    if (rows == starts.length) {
      starts = Arrays.copyOf(starts, rows * 2);
    }
    starts[rows++] = used;
    numbers[used] = ordinal;
    numbers[used + 1] = layout;
    numbers[used + 2] = amount;
    System.arraycopy(trail, 0, numbers, used + HEAD, length);
    used += HEAD + length;
  }

  int size() {
    return rows;
  }

  int ordinal(int row) {
    return (int) numbers[starts[row]];
  }

  Program.Layout layout(int row) {
    return layouts.get((int) numbers[starts[row] + 1]);
  }

  long amount(int row) {
    return numbers[starts[row] + 2];
  }

  /** What was measured, at 0, or what the step before {@code position} gave, in its units. */
  long given(int row, int position) {
    return numbers[starts[row] + HEAD + position];
  }
}
