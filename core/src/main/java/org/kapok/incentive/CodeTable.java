package org.kapok.incentive;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A number of a participation that one of its dimensions decides, by the code of that dimension.
 */
final class CodeTable {
  final int dimension;
  private final OfValues function;
  long[] byCode = new long[0];
  private boolean total = true;
  private boolean isAbsentMissing;
  private boolean meetsAbsent;

  /** What makes a number of the values of a reading. */
  @FunctionalInterface
  interface OfValues {
    /** The number; {@link Reading#MISSING} if there is none. */
    long of(long[] values);

    /** The number; missing too if it does not fit. */
    default long orMissing(long[] values) {
      try {
        return of(values);
      } catch (ArithmeticException tooLarge) {
        return Reading.MISSING;
      }
    }
  }

  CodeTable(int dimension, OfValues function) {
    this.dimension = dimension;
    this.function = function;
  }

  /** Makes room for so many codes. */
  void grow(int size) {
    byCode = Arrays.copyOf(byCode, size);
  }

  /** Notes the number of the code, of which these are the values. */
  void put(int code, long[] values) {
    byCode[code] = function.orMissing(values);
    boolean isMissing = byCode[code] == Reading.MISSING;
    if (code == 0) {
      isAbsentMissing = isMissing;
    } else {
      total &= !isMissing;
    }
  }

  /** Notes that there are rows of the code 0. */
  void meetAbsent() {
    meetsAbsent = true;
  }

  /** Whether every code of a row so far has a number. */
  boolean isTotal() {
    return total && !(meetsAbsent && isAbsentMissing);
  }

  /** Whether no two codes of rows so far have the same number. */
  boolean isDistinct() {
    Set<Long> seen = new HashSet<>();
    for (int code = meetsAbsent ? 0 : 1; code < byCode.length; code++) {
      if (!seen.add(byCode[code])) {
        return false;
      }
    }
    return true;
  }
}
