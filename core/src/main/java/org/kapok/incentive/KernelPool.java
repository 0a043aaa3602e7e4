package org.kapok.incentive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the rules of a {@link Kernel} use, one after another: every table by code, and
 * every number that is the same for all rows, which stands at the code 0 of a column of zeros.
 */
final class KernelPool {
  private final int zeros;
  private final Map<CodeTable, Entry> tables = new HashMap<>();
  private long[] numbers = new long[64];
  private int size;

  /**
   * Where a number of a row stands in the pool.
   *
   * @param column where the codes that decide it begin in a block
   * @param at where the number of the code 0 stands
   * @param size how many codes there are
   * @param least the least one that is not missing
   * @param most the greatest one
   * @param isTotal whether no row lacks it
   * @param table the table, if there is one
   * @param function how it is computed instead, if no single dimension decides it
   */
  record Entry(
      int column,
      int at,
      int size,
      long least,
      long most,
      boolean isTotal,
      @Nullable CodeTable table,
      CodeTable.@Nullable OfValues function) {
    /** Whether its magnitude is at most so much, and a code decides it. */
    boolean isWithin(long limit) {
      return function == null && least >= -limit && most <= limit;
    }

    /** Whether each code has a number of its own. */
    boolean isDistinct() {
      return function == null && (table == null || table.isDistinct());
    }
  }

  /** An empty pool for blocks of these columns. */
  KernelPool(KernelColumns columns) {
    zeros = columns.zeros();
  }

  /** Puts a number into the pool. */
  Entry add(KernelStep.Operand operand) {
    CodeTable table = operand.table();
    if (table == null) {
      return add(zeros, new long[] {operand.fixed()}, operand);
    }
    return tables.computeIfAbsent(
        table, it -> add(KernelColumns.ofDimension(it.dimension), it.byCode, operand));
  }

  private Entry add(int column, long[] some, KernelStep.Operand operand) {
    int at = size;
    size += some.length;
    if (size > numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    System.arraycopy(some, 0, numbers, at, some.length);
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (long number : some) {
      least = number == Reading.MISSING ? least : Math.min(least, number);
      most = Math.max(most, number);
    }
    return new Entry(
        column,
        at,
        some.length,
        Math.min(least, most),
        most,
        operand.isTotal(),
        operand.table(),
        operand.function());
  }

  /** The number of the code; 0 if it is missing. */
  long number(Entry number, int code) {
    long found = numbers[number.at() + code];
    return found == Reading.MISSING ? 0 : found;
  }

  /** All numbers so far. */
  long[] numbers() {
    return Arrays.copyOf(numbers, size);
  }
}
