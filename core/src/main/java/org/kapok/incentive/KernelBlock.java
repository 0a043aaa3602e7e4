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
    Arrays.fill(masks, -1);
    for (int word = 0; word < words; word++) {
      for (int next = 0; next < deciding.length; next += 3) {
        int two = Math.min(next + 1, deciding.length - 1);
        int three = Math.min(next + 2, deciding.length - 1);
        intersect(word, deciding[next], deciding[two], deciding[three], count);
      }
    }
  }

  /** Several at once, so that the masks are read and written less often. */
  private void intersect(int word, int one, int two, int three, int count) {
    CodeTable[][] tables = kernel.masks;
    long[] byOne = tables[one][word].byCode;
    long[] byTwo = tables[two][word].byCode;
    long[] byThree = tables[three][word].byCode;
    int ones = KernelColumns.ofDimension(one);
    int twos = KernelColumns.ofDimension(two);
    int threes = KernelColumns.ofDimension(three);
    int at = word * SIZE;
    int[] by = codes;
    long[] to = masks;
    for (int i = 0; i < count; i++) {
      to[at + i] &= byOne[by[ones + i]] & byTwo[by[twos + i]] & byThree[by[threes + i]];
    }
  }

  /** Whether the row starts at the instant of scoring or later. */
  boolean isLate(int row) {
    long second = rows.seconds[row];
    return second >= asOfSecond && (second > asOfSecond || rows.nano(row) >= asOfNano);
  }
}
