package org.kapok.incentive;

import java.util.Arrays;
import java.util.BitSet;
import org.kapok.problem.InvalidValueException;

/** Which rows stand where once they are grouped by subject and in scoring order. */
final class RowOrder {
  private static final int INDEX_BITS = 24;

  private final Rows arrived;
  private final IdColumn ids;
  private final int[] rows;
  private final int[] starts;
  private int count;

  /**
   * The order.
   *
   * @param owners the number of the subject of each row
   * @param ranks where the subjects of these numbers stand
   * @param subjects how many there are
   * @param dropped rows that are left out
   */
  RowOrder(Rows arrived, IdColumn ids, int[] owners, int[] ranks, int subjects, BitSet dropped) {
    this.arrived = arrived;
    this.ids = ids;
    starts = new int[subjects + 1];
    boolean all = dropped.isEmpty();
    for (int row = 0; row < arrived.size; row++) {
      if (all || !dropped.get(row)) {
        starts[ranks[owners[row]] + 1]++;
        count++;
      }
    }
    for (int i = 0; i < subjects; i++) {
      starts[i + 1] += starts[i];
    }
    rows = new int[count];
    int[] next = Arrays.copyOf(starts, subjects);
    for (int row = 0; row < arrived.size; row++) {
      if (all || !dropped.get(row)) {
        rows[next[ranks[owners[row]]]++] = row;
      }
    }
    for (int i = 0; i < subjects; i++) {
      sort(starts[i], starts[i + 1]);
    }
  }

  private void sort(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (compare(rows[i - 1], rows[i]) > 0) {
        sortAll(from, to);
        return;
      }
    }
  }

  private int compare(int a, int b) {
    int bySecond = Long.compare(arrived.seconds[a], arrived.seconds[b]);
    if (bySecond != 0) {
      return bySecond;
    }
    int byNano = Integer.compare(arrived.nano(a), arrived.nano(b));
    return byNano != 0 ? byNano : ids.compare(a, b);
  }

  /** Sorts seconds and places packed together, then what started in the same second. */
  private void sortAll(int from, int to) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, arrived.seconds[rows[i]]);
      most = Math.max(most, arrived.seconds[rows[i]]);
    }
    if (to - from >= 1 << INDEX_BITS || most - least >= 1L << (62 - INDEX_BITS)) {
      throw new InvalidValueException(
          "a subject has more than {0} participations, or over too long a time", 1 << INDEX_BITS);
    }
    long[] keys = new long[to - from];
    for (int i = from; i < to; i++) {
      keys[i - from] = (arrived.seconds[rows[i]] - least) << INDEX_BITS | (i - from);
    }
    Arrays.sort(keys);
    int[] before = Arrays.copyOfRange(rows, from, to);
    for (int i = 0; i < keys.length; i++) {
      int row = before[(int) keys[i] & (1 << INDEX_BITS) - 1];
      int place = from + i;
      for (; place > from && compare(rows[place - 1], row) > 0; place--) {
        rows[place] = rows[place - 1];
      }
      rows[place] = row;
    }
  }

  /** How many rows there are. */
  int count() {
    return count;
  }

  /** The rows in their order. */
  int[] rows() {
    return rows;
  }

  /** Copies the columns in this order. */
  void copy(Rows from, Rows to) {
    to.size = count;
    to.subjects = starts.length - 1;
    System.arraycopy(starts, 0, to.starts, 0, starts.length);
    for (int column = 0; column < from.codes.length; column++) {
      int[] source = from.codes[column];
      int[] target = to.codes[column];
      for (int i = 0; i < count; i++) {
        target[i] = source[rows[i]];
      }
    }
    for (int i = 0; i < count; i++) {
      to.seconds[i] = from.seconds[rows[i]];
    }
    if (from.nanos.length > 0) {
      to.nanos = new int[count];
      for (int i = 0; i < count; i++) {
        to.nanos[i] = from.nanos[rows[i]];
      }
    }
  }
}
