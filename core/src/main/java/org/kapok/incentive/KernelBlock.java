package org.kapok.incentive;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Some rows that follow one another: their codes, and which rules match as far as codes decide. */
final class KernelBlock {
  /** How many rows it has room for. */
  static final int SIZE = 256;

  /** The codes and numbers by column, then by row. */
  final int[] codes;

  /** The rules that match, a bit each: by word of 64 rules, then by row. */
  final long[] masks;

  final int words;
  private final Kernel kernel;
  private final Rows rows;
  private final long asOfSecond;
  private final int asOfNano;
  private final KernelColumns columns;
  private final int days;
  private final int minutes;
  private final boolean readsMinutes;

  /** The dimensions of rows whose codes are used, and those that decide which rules match. */
  private final int[] copied;

  private final int[] deciding;
  private int change;

  KernelBlock(Kernel kernel, Rows rows, Instant asOf) {
    this.kernel = kernel;
    this.rows = rows;
    asOfSecond = asOf.getEpochSecond();
    asOfNano = asOf.getNano();
    Dimensions dimensions = kernel.dimensions;
    columns = kernel.link().columns;
    words = (kernel.rules.size() + 63) / 64;
    masks = new long[words * SIZE];
    codes = new int[columns.size()];
    days = KernelColumns.ofDimension(dimensions.day());
    minutes = KernelColumns.ofDimension(dimensions.minute());
    readsMinutes = kernel.isUsed(dimensions.minute());
    copied = IntStream.range(0, dimensions.stored()).filter(kernel::isUsed).toArray();
    deciding =
        IntStream.range(0, dimensions.count())
            .filter(dimension -> kernel.masks[dimension].length > 0)
            .filter(dimension -> dimension != dimensions.day())
            .toArray();
  }

  /** Reads so many rows. */
  void read(int from, int count) {
    for (int dimension : copied) {
      System.arraycopy(rows.codes[dimension], from, codes, dimension * SIZE, count);
    }
    if (kernel.days.changes.length == 0) {
      readTime(from, count);
    } else {
      readChangingTime(from, count);
    }
    match(count);
  }

  /** Notes that windows of rows of one subject have numbers from this one on. */
  void belong(int from, int to, int base) {
    Arrays.fill(codes, columns.subjects() + from, columns.subjects() + to, base);
  }

  /** Notes that nothing matches some rows. */
  void leave(int from, int to) {
    for (int word = 0; word < words; word++) {
      Arrays.fill(masks, word * SIZE + from, word * SIZE + to, 0);
    }
  }

  /** Numbers the windows of so many rows, which begin with the row of this number. */
  void number(int first, int count) {
    int[] to = codes;
    int unique = columns.rows();
    for (int i = 0; i < count; i++) {
      to[unique + i] = first + i + 1;
    }
    for (int kind : kernel.link().kinds) {
      if (columns.ofWindow(kind) != unique) {
        number(kernel.days.windows[kind], columns.ofWindow(kind), count);
      }
    }
  }

  private void number(int[] windows, int at, int count) {
    int[] to = codes;
    int subjects = columns.subjects();
    for (int i = 0; i < count; i++) {
      to[at + i] = to[subjects + i] + windows[to[days + i]];
    }
  }

  private void readTime(int from, int count) {
    long origin = kernel.days.first * KernelDays.SECONDS_OF_DAY - kernel.days.ahead[0];
    long[] seconds = rows.seconds;
    for (int i = 0; i < count; i++) {
      put(i, seconds[from + i] - origin);
    }
  }

  private void readChangingTime(int from, int count) {
    long first = kernel.days.first * KernelDays.SECONDS_OF_DAY;
    long[] changes = kernel.days.changes;
    for (int i = 0; i < count; i++) {
      long second = rows.seconds[from + i];
      while (change < changes.length && second >= changes[change]) {
        change++;
      }
      while (change > 0 && second < changes[change - 1]) {
        change--;
      }
      put(i, second + kernel.days.ahead[change] - first);
    }
  }

  private void put(int i, long local) {
    int day = (int) (local / KernelDays.SECONDS_OF_DAY);
    codes[days + i] = day;
    if (readsMinutes) {
      int ofDay = (int) (local - (long) day * KernelDays.SECONDS_OF_DAY);
      codes[minutes + i] = ofDay / KernelDays.SECONDS_OF_MINUTE;
    }
  }

  private void match(int count) {
    for (int word = 0; word < words; word++) {
      CodeTable[][] tables = kernel.masks;
      int at = word * SIZE;
      set(at, tables[kernel.dimensions.day()][word].byCode, count);
      int done = 0;
      for (; done + 1 < deciding.length; done += 2) {
        int one = deciding[done];
        int two = deciding[done + 1];
        intersect(
            at, tables[one][word].byCode, one * SIZE, tables[two][word].byCode, two * SIZE, count);
      }
      if (done < deciding.length) {
        int one = deciding[done];
        long[] table = tables[one][word].byCode;
        intersect(at, table, one * SIZE, table, one * SIZE, count);
      }
    }
  }

  private void set(int at, long[] table, int count) {
    long[] to = masks;
    for (int i = 0; i < count; i++) {
      to[at + i] = table[codes[days + i]];
    }
  }

  private void intersect(
      int at, long[] table, int column, long[] other, int otherColumn, int count) {
    int[] by = codes;
    long[] to = masks;
    for (int i = 0; i < count; i++) {
      to[at + i] &= table[by[column + i]] & other[by[otherColumn + i]];
    }
  }

  /** Whether the row starts at the instant of scoring or later. */
  boolean isLate(int row) {
    long second = rows.seconds[row];
    return second >= asOfSecond && (second > asOfSecond || rows.nano(row) >= asOfNano);
  }
}
