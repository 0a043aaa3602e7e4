package org.kapok.incentive;

import java.time.LocalDate;
import java.util.Arrays;

/** The lines of one subject as plain numbers; made into {@link Line}s when they are asked for. */
final class LineRows {
  private static final int HEAD = 4;

  private final Program program;
  private long[] numbers = new long[256];
  private int used;
  private int[] starts = new int[32];
  private int rows;

  LineRows(Program program) {
    this.program = program;
  }

  void clear() {
    used = 0;
    rows = 0;
  }

  /**
   * Adds a row.
   *
   * @param position where it stands: twice the number of the participation plus one, or twice the
   *     number of the participation before which an account opens
   * @param layout what its numbers mean
   * @param trail what was measured, and what each step gave
   */
  void add(long position, LocalDate date, int layout, long[] trail, long amount) {
    int length = program.layouts().get(layout).steps().size() + 1;
    if (used + HEAD + length > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2 + length);
    }
    if (rows == starts.length) {
      starts = Arrays.copyOf(starts, rows * 2);
    }
    starts[rows++] = used;
    numbers[used] = position;
    numbers[used + 1] = layout;
    numbers[used + 2] = amount;
    numbers[used + 3] = date.toEpochDay();
    System.arraycopy(trail, 0, numbers, used + HEAD, length);
    used += HEAD + length;
  }

  int size() {
    return rows;
  }

  long position(int row) {
    return numbers[starts[row]];
  }

  /** Whether the row is of a participation. */
  boolean isOfParticipation(int row) {
    return (position(row) & 1) == 1;
  }

  /** The number of the row's participation, or of the one before which it stands. */
  int ordinal(int row) {
    return (int) (position(row) >> 1);
  }

  Program.Layout layout(int row) {
    return program.layouts().get((int) numbers[starts[row] + 1]);
  }

  long amount(int row) {
    return numbers[starts[row] + 2];
  }

  LocalDate date(int row) {
    return LocalDate.ofEpochDay(numbers[starts[row] + 3]);
  }

  /** What was measured, at 0, or what the step before {@code position} gave, in its units. */
  long given(int row, int position) {
    return numbers[starts[row] + HEAD + position];
  }
}
